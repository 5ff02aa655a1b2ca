import { Command } from "commander";
import { controlPlanes, workers } from "../lab/nodes";
import type { Lab } from "../lab/schema/lab";
import type { LabNode } from "../lab/schema/node";
import { CommandError } from "../terraform/run/command-error";
import type { Progress } from "../terraform/run/progress";
import { approve } from "./support/approve";
import { ClusterTools } from "./support/cluster-tools";
import { autoApprove, openInfra } from "./support/open-stacks";
import { dataVolumes, requireReady } from "./support/data-volumes";

interface Options {
  readonly autoApprove: boolean;
  readonly timeout: string;
}

/** `labctl reboot` */
export function rebootCommand(): Command {
  return new Command("reboot")
    .description(
      "Reboots the nodes whose configuration waits for it, one at a time: a deploy only stages what needs a reboot. The whole " +
        "cluster has to be healthy before and after each. Needs talosctl, v1.13 or newer, and kubectl on PATH.",
    )
    .addOption(autoApprove())
    .option("--timeout <duration>", "how long to wait for a drain, a reboot or health, each", "15m")
    .addHelpText(
      "after",
      `
Examples:
  ./labctl reboot
  ./labctl reboot --auto-approve --timeout 30m

A node whose drain fails takes pods again; one that an earlier run has left closed is opened.
Exit codes: 0 no reboot is pending, 1 a node or the cluster did not come back: nothing more was rebooted, 2 wrong usage.`,
    )
    .action(async (options: Options) => {
      await openInfra(async ({ infra, progress, lab }) => {
        const files = { talosconfig: await infra.output("talosconfig"), kubeconfig: await infra.output("kubeconfig") };
        await ClusterTools.with(files, (tools) => reboot(lab, tools, progress, options));
      });
    });
}

async function reboot(lab: Lab, tools: ClusterTools, progress: Progress, options: Options): Promise<void> {
  const waiting: LabNode[] = [];
  for (const node of lab.nodes) if (await waits(node, tools)) waiting.push(node);
  const closed = await leftClosed(tools);
  for (const name of closed) {
    await open(name, tools);
    progress.note(`${name} takes pods again: an earlier reboot had left it closed`);
  }
  if (waiting.length === 0) progress.note("no configuration waits for a reboot");
  if (waiting.length + closed.length === 0) return;
  for (const { name, address } of waiting) progress.note(`${name} (${address}) waits for a reboot`);
  if (waiting.length > 0 && !options.autoApprove && !(await approve("Reboot them, one at a time?")))
    throw new CommandError("Nothing was rebooted.");
  for (const node of waiting) {
    progress.step(`${node.name}: is the cluster healthy?`);
    await healthy(lab, tools, options);
    progress.step(`${node.name}: draining and rebooting`);
    await drainAndReboot(node, tools, options);
  }
  progress.step("is the cluster healthy?");
  await healthy(lab, tools, options);
}

/** What a node carries from before its drain until it takes pods again. A run that is killed leaves it there for the next one. */
const mark = "labctl/reboot";

/**
 * `talosctl` opens the node again once it is ready, but neither one that it could not drain nor one that is late.
 * Source: siderolabs/talos v1.13.9, cmd/talosctl/cmd/talos/reboot.go, rebootRun.
 */
async function drainAndReboot({ name, address }: LabNode, tools: ClusterTools, { timeout }: Options): Promise<void> {
  await tools.watchKubectl("label", "node", name, "--overwrite", `${mark}=begun`);
  try {
    await tools.watchTalosctl(address, "reboot", "--drain", `--drain-timeout=${timeout}`, `--timeout=${timeout}`);
  } catch (error) {
    await open(name, tools).catch(() => {
      const next = `${name} takes no pods: \`kubectl uncordon ${name}\`, or ./labctl reboot once more.`;
      throw new CommandError(`${(error as Error).message}\n${next}`);
    });
    throw error;
  }
  await tools.watchKubectl("label", "node", name, `${mark}-`);
}

async function open(name: string, tools: ClusterTools): Promise<void> {
  await tools.watchKubectl("uncordon", name);
  await tools.watchKubectl("label", "node", name, `${mark}-`);
}

/** Nodes whose reboot has not come to its end. What somebody else has closed is not among them. */
async function leftClosed(tools: ClusterTools): Promise<string[]> {
  const names = await tools.kubectl("get", "nodes", `--selector=${mark}`, "--output=name");
  return names.split("\n").flatMap((line) => line.trim().replace(/^node\//, "") || []);
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
  // Talos' own checks look at no volume.
  requireReady(await dataVolumes(lab, tools));
}
