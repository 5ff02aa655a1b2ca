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
 * What a plan does to nodes that run, as `labctl diff` says it of two revisions; here the older one is what the state has. While
 * a new image has no name yet the rest of a configuration is not known either: of such a node only the image is compared.
 */
export function planChanges(lab: Lab, plan: Plan): NodeChange[] {
  const changed = changedConfigurations(plan);
  if (changed.length === 0) return [];
  const pairs = configurationsOf(lab, { nodeDocuments, schematicOf }).flatMap((wanted) => {
    const one = changed.find(({ ip }) => ip === wanted.upgrade.address);
    if (!one) return [];
    const after = one.after ?? one.before.map((document) => withImage(document, wanted.upgrade.image));
    const upgrade = { ...wanted.upgrade, image: namedInstaller(after) };
    const kubernetesVersion = kubernetesIn(one.before) ?? wanted.generator.kubernetesVersion;
    return [
      {
        before: { ...wanted, documents: one.before, generator: { ...wanted.generator, kubernetesVersion } },
        after: { ...wanted, documents: after, upgrade },
      },
    ];
  });
  const side = (which: "before" | "after"): Configuration[] => pairs.map((pair) => pair[which]);
  return nodeChanges(side("before"), side("after"));
}

function withImage(document: TalosDocument, image: string): TalosDocument {
  if (!("machine" in document) || !document.machine?.install) return document;
  return { ...document, machine: { ...document.machine, install: { ...document.machine.install, image } } };
}

/** The version that a whole configuration runs the kubelet in, such as `1.35.5`. */
function kubernetesIn(documents: readonly TalosDocument[]): string | undefined {
  const [image] = documents.flatMap((one) => ("machine" in one ? (one.machine?.kubelet?.image ?? []) : []));
  return /:v?([\d.]+(?:-[\w.]+)?)$/.exec(image ?? "")?.[1];
}
