import { Command } from "commander";
import { controlPlanes, workers } from "../lab/nodes";
import type { Lab } from "../lab/schema/lab";
import type { LabNode } from "../lab/schema/node";
import { CommandError } from "../terraform/run/command-error";
import type { Progress } from "../terraform/run/progress";
import { approve } from "./support/approve";
import { ClusterTools } from "./support/cluster-tools";
import { autoApprove, openStacks } from "./support/open-stacks";

interface Options {
  readonly autoApprove: boolean;
  readonly timeout: string;
}

/** `labctl reboot` */
export function rebootCommand(): Command {
  return new Command("reboot")
    .description(
      "Reboots the nodes whose configuration waits for it, one at a time: a deploy only stages what needs a reboot. The whole " +
        "cluster has to be healthy before and after each. Needs talosctl and kubectl on PATH.",
    )
    .addOption(autoApprove())
    .option("--timeout <duration>", "how long to wait for a drain, a reboot or health, each", "15m")
    .addHelpText(
      "after",
      `
Examples:
  ./labctl reboot
  ./labctl reboot --auto-approve --timeout 30m

Exit codes: 0 no reboot is pending, 1 a node or the cluster did not come back: nothing more was rebooted, 2 wrong usage.`,
    )
    .action(async (options: Options) => {
      await openStacks(["infra"], async ({ stacks: [infra], progress, lab }) => {
        if (!infra) return;
        await infra.init();
        const files = { talosconfig: await infra.output("talosconfig"), kubeconfig: await infra.output("kubeconfig") };
        await ClusterTools.with(files, (tools) => reboot(lab, tools, progress, options));
      });
    });
}

async function reboot(lab: Lab, tools: ClusterTools, progress: Progress, options: Options): Promise<void> {
  const waiting: LabNode[] = [];
  for (const node of lab.nodes) if (await waits(node, tools)) waiting.push(node);
  if (waiting.length === 0) {
    progress.note("no configuration waits for a reboot");
    return;
  }
  for (const { name, address } of waiting) progress.note(`${name} (${address}) waits for a reboot`);
  if (!options.autoApprove && !(await approve("Reboot them, one at a time?")))
    throw new CommandError("Nothing was rebooted.");
  for (const { name, address } of waiting) {
    progress.step(`${name}: is the cluster healthy?`);
    await healthy(lab, tools, options);
    progress.step(`${name}: draining`);
    await drain(name, tools, options);
    progress.step(`${name}: rebooting`);
    await tools.watchTalosctl(address, "reboot", "--wait", `--timeout=${options.timeout}`);
    await tools.watchKubectl("uncordon", name);
  }
  progress.step("is the cluster healthy?");
  await healthy(lab, tools, options);
}

/** Moves the pods away. A node that can't be emptied goes on working as before. */
async function drain(name: string, tools: ClusterTools, { timeout }: Options): Promise<void> {
  try {
    await tools.watchKubectl("drain", name, "--ignore-daemonsets", "--delete-emptydir-data", `--timeout=${timeout}`);
  } catch (error) {
    await tools.watchKubectl("uncordon", name);
    throw error;
  }
}

/**
 * Whether a node has stored another configuration than it runs with, as the mode `staged` does.
 * Source: siderolabs/talos, pkg/machinery/resources/config/machine_config.go.
 */
async function waits({ address }: LabNode, tools: ClusterTools): Promise<boolean> {
  const configuration = (id: string): Promise<string> =>
    tools.talosctl(address, "get", "machineconfig", id, "--output", "jsonpath={.spec}");
  return (await configuration("v1alpha1")) !== (await configuration("persistent"));
}

async function healthy(lab: Lab, tools: ClusterTools, { timeout }: Options): Promise<void> {
  const addresses = (nodes: readonly LabNode[]): string => nodes.map(({ address }) => address).join(",");
  const [first] = controlPlanes(lab);
  await tools.watchTalosctl(
    first?.address ?? "",
    "health",
    `--control-plane-nodes=${addresses(controlPlanes(lab))}`,
    ...(workers(lab).length > 0 ? [`--worker-nodes=${addresses(workers(lab))}`] : []),
    `--wait-timeout=${timeout}`,
  );
}
