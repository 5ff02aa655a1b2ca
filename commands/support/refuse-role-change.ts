import type { TalosDocument } from "../../.gen/talos/documents";
import type { Lab } from "../../lab/schema/lab";
import { CommandError } from "../../terraform/run/command-error";
import type { Plan } from "../../terraform/run/plan-file";
import { changedConfigurations } from "./changed-configurations";

/**
 * Refuses a plan by which a node that is installed would boot in another role: Talos takes it and compares it with nothing, so
 * that etcd goes on counting a member that never left it (siderolabs/talos v1.13.9,
 * internal/app/machined/internal/server/v1alpha1/v1alpha1_server.go, ApplyConfiguration). Terraform can't tell a node that was
 * reset from one that runs: what is replaced is created anew, and passes.
 *
 * @throws CommandError with every such node and the way to its new role
 */
export function refuseRoleChange(stack: string, { nodes }: Lab, plan: Plan): void {
  const turned = changedConfigurations(plan).flatMap(({ address, ip, before, after }) => {
    const [was, is] = [before, after].map(roleOf);
    if (was === undefined || is === undefined || was === is) return [];
    return [{ address, ip, name: nodes.find((node) => node.address === ip)?.name ?? ip, words: `${was} to ${is}` }];
  });
  if (turned.length === 0) return;
  throw new CommandError(
    [
      "Refused. This would boot nodes that are installed in another role:",
      ...turned.map(({ name, ip, words }) => `  ${stack}: ${name} (${ip}), ${words}`),
      "Nothing was changed. Talos would take it: etcd is neither left nor joined in this way. Reset such a node first:",
      ...turned.flatMap(({ name, ip }) => [
        `  talosctl -n ${ip} reset --graceful --reboot`,
        `  kubectl delete node ${name}`,
      ]),
      "Once it is in maintenance mode:",
      `  npm run deploy -- ${stack} ${turned.map(({ address }) => `--replace '${address}'`).join(" ")}`,
    ].join("\n"),
  );
}

const roles: Readonly<Record<string, string>> = { controlplane: "control plane", worker: "worker" };

/** The role that a machine configuration gives, as people call it. Nothing while it is not known. */
function roleOf(documents: readonly TalosDocument[]): string | undefined {
  const [type = ""] = documents.flatMap((one) => ("machine" in one ? (one.machine?.type ?? []) : []));
  return roles[type];
}
