import type { TalosDocument } from "../../.gen/talos/documents";
import type { Lab } from "../../lab/schema/lab";
import { type Configuration, configurationsOf } from "../../lab/talos/changes/configuration";
import { type NodeChange, nodeChanges } from "../../lab/talos/changes/node-changes";
import { namedInstaller } from "../../lab/talos/images";
import { nodeDocuments } from "../../lab/talos/node-documents";
import { schematicOf } from "../../lab/talos/schematic";
import type { Plan } from "../../terraform/run/plan-file";
import { changedConfigurations } from "./changed-configurations";

/**
 * What a plan does to nodes that run, as `labctl diff` says it of two revisions; here the older one is what the state has, and
 * an image is known by its name alone.
 */
export function planChanges(lab: Lab, plan: Plan): NodeChange[] {
  const changed = changedConfigurations(plan);
  if (changed.length === 0) return [];
  const pairs = configurationsOf(lab, { nodeDocuments, schematicOf }).flatMap((wanted) => {
    const one = changed.find(({ ip }) => ip === wanted.upgrade.address);
    if (!one) return [];
    const { before, after } = one;
    const upgrade = { ...wanted.upgrade, image: namedInstaller(after) };
    const kubernetesVersion = kubernetesIn(before) ?? wanted.generator.kubernetesVersion;
    return [
      {
        before: { ...wanted, documents: before, generator: { ...wanted.generator, kubernetesVersion } },
        after: { ...wanted, documents: after, upgrade },
      },
    ];
  });
  const side = (which: "before" | "after"): Configuration[] => pairs.map((pair) => pair[which]);
  return nodeChanges(side("before"), side("after"));
}

/** The version that a whole configuration runs the kubelet in, such as `1.35.5`. */
function kubernetesIn(documents: readonly TalosDocument[]): string | undefined {
  const [image] = documents.flatMap((one) => ("machine" in one ? (one.machine?.kubelet?.image ?? []) : []));
  return /:v?([\d.]+(?:-[\w.]+)?)$/.exec(image ?? "")?.[1];
}
