import type { Lab } from "../../lab/schema/lab";
import type { StackName } from "../../stacks/names";

/** How a pull request checks one stack. */
export interface PullRequestCheck {
  readonly stack: StackName;
  readonly check: "plan" | "rehearsal";
  /** Why, in words for the comment. */
  readonly because: string;
}

/**
 * What a runner outside the LAN can find out about a stack. `infra` reads no node while it is planned; `prod` asks the
 * cluster, which only an agent on the LAN reaches. State on a disk or in a bucket is not for this runner to read.
 */
export function checkOnPullRequest({ state }: Pick<Lab, "state">, stack: StackName): PullRequestCheck {
  if (state.kind !== "hcp") return { stack, check: "rehearsal", because: "its state is not in HCP Terraform" };
  if (state.execution === "agent") return { stack, check: "plan", because: "by the agent on the LAN" };
  return stack === "infra"
    ? { stack, check: "plan", because: "on GitHub's runner, against its state in HCP Terraform" }
    : { stack, check: "rehearsal", because: "its plan has to reach the cluster, which needs an agent on the LAN" };
}
