import { controlPlanes } from "../../lab/nodes";
import type { Lab } from "../../lab/schema/lab";
import { CommandError } from "../../terraform/run/command-error";
import type { Plan } from "../../terraform/run/plan-file";

/**
 * Refuses a plan by which several control planes may reboot together. The provider asks each node whether its change takes a
 * reboot, to stage it then; where it gets no answer it warns, and lets the node reboot by itself. An apply returns before its
 * node is back, so nothing would keep the next one from doing the same. One node alone leaves etcd its quorum.
 * Source: terraform-provider-talos v0.11.0, pkg/talos/talos_machine_configuration_apply_resource.go, handleRebootPrevention.
 *
 * @throws CommandError with every such control plane
 */
export function refuseBlindReboots(stack: string, lab: Lab, { changes, warnings = [] }: Plan): void {
  const unanswered = new Set(
    warnings.filter(({ summary }) => summary === "Cannot check reboot requirement").map(({ address }) => address),
  );
  const blind = changes.flatMap(({ address, actions, after }) => {
    if (!unanswered.has(address) || !actions.includes("update")) return [];
    return controlPlanes(lab).filter((node) => node.address === after?.["node"]);
  });
  if (blind.length < 2) return;
  throw new CommandError(
    [
      "Refused. Whether their change takes a reboot these control planes did not say; if it does, they would reboot together:",
      ...blind.map(({ name, address }) => `  ${stack}: ${name} (${address})`),
      "Nothing was changed. Deploy again when they answer.",
    ].join("\n"),
  );
}
