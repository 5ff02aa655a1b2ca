import type { WorldState } from "../../rehearsal/world/world";
import { nextStepAfter } from "../../terraform/next-step";
import { idsInAccount, type Planned } from "./dashboard";
import type { Ended } from "./labctl";

/** A lab that a crash has struck, and what a person can do there. */
export interface Struck {
  /** Runs a verb to its end. */
  readonly labctl: (...args: readonly string[]) => Promise<Ended>;
  /** A plan of the stack, as `terraform show -json` prints it. */
  readonly planned: () => Promise<string>;
  readonly world: () => WorldState;
}

/** The verb that a failed deploy names, with what it is to be told. Nothing if it names none. */
export function namedIn(stack: string, said: string): readonly string[] {
  return /\.\/labctl (.+)$/m.exec(nextStepAfter(stack, said) ?? "")?.[1]?.split(" ") ?? [];
}

/**
 * Does what a failed deploy says, with the ids that the verb asks for and that are in the account.
 *
 * @returns addresses of what was taken in
 * @throws Error if the verb fails
 */
export async function takeIn(lab: Struck, named: readonly string[]): Promise<readonly string[]> {
  const recover = async (...ids: readonly string[]): Promise<string> => {
    const { code, out } = await lab.labctl(...named, "--auto-approve", ...ids);
    if (code !== 0) throw new Error(`labctl ${named.join(" ")} failed (exit code ${code}):\n${out}`);
    return out;
  };
  let out = await recover();
  const asked = [...out.matchAll(/If it does: --id (\S+)=<id>/g)].map(([, address = ""]) => address);
  const ids = asked.length === 0 ? [] : idsOf(asked, await lab.planned(), lab.world());
  if (ids.length > 0) out = await recover(...ids);
  return [...out.matchAll(/(\S+) exists: the next deploy imports/g)].map(([, address = ""]) => address);
}

/** Of these addresses those that exist in the account, as `--id` takes them. */
function idsOf(addresses: readonly string[], planned: string, world: WorldState): readonly string[] {
  const { resource_changes = [] } = JSON.parse(planned) as {
    resource_changes?: { address: string; type: string; change: { after: Planned } }[];
  };
  const find = idsInAccount(world);
  return resource_changes.flatMap(({ address, type, change }) => {
    const id = addresses.includes(address) ? find[type]?.(change.after) : undefined;
    return id === undefined ? [] : ["--id", `${address}=${id}`];
  });
}
