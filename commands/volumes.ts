import { Command } from "commander";
import { ClusterTools } from "./support/cluster-tools";
import { dataVolumes, requireReady } from "./support/data-volumes";
import { openInfra } from "./support/open-stacks";

/** `labctl volumes` */
export function volumesCommand(): Command {
  return new Command("volumes")
    .description(
      "Asks every node that stores volumes whether its data disk is Longhorn's. A disk that was not blank is not, and nothing else " +
        "says so: Longhorn then stores beside Talos and etcd. Needs talosctl on PATH.",
    )
    .option("--json", "what each node says, for programs", false)
    .addHelpText(
      "after",
      `
Examples:
  ./labctl volumes                     after a deploy, an upgrade, a reinstallation
  ./labctl volumes --json | jq -r '.[] | select(.phase != "ready").node'

Exit codes: 0 all are ready, 1 one is not, or does not answer, 2 wrong usage.`,
    )
    .action(async ({ json }: { readonly json: boolean }) => {
      await openInfra(async ({ infra, progress, lab }) => {
        await ClusterTools.with({ talosconfig: await infra.output("talosconfig") }, async (tools) => {
          const volumes = await dataVolumes(lab, tools);
          if (json) process.stdout.write(`${JSON.stringify(volumes, null, 2)}\n`);
          else for (const { node, phase } of volumes) progress.note(`${node} ${phase}`);
          requireReady(volumes);
        });
      });
    });
}
