import type { TalosDocument } from "../../.gen/talos/documents";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import type { Transform } from "../schema/transform";
import { encryptionOf, systemVolumes } from "./encryption";
import { hostDocuments } from "./host-documents";
import { linkDocuments } from "./link-documents";
import { machineDocument } from "./machine-document";
import { ringDocuments } from "./ring-documents";

/** Name of the user volume that Longhorn keeps its data on; Talos mounts it at `/var/mnt/longhorn`. */
export const longhornVolume = "longhorn";

/** A transform of the lab file that has not given documents. */
export class TransformError extends Error {
  override readonly name = "TransformError";

  constructor(readonly problem: Problem) {
    super(`${problem.path} ${problem.rule}`);
  }
}

/**
 * What the lab says about one node, as Talos machine-configuration documents. Each becomes one patch of the generated
 * configuration, because a patch must not touch one document twice.
 *
 * @param installImage the Image Factory's installer for the node's schematic
 * @throws TransformError if a transform of the lab file fails
 */
export function nodeDocuments(lab: Lab, node: LabNode, installImage: string): readonly TalosDocument[] {
  const own: readonly TalosDocument[] = [
    machineDocument(lab, node, installImage),
    // The generated document says `auto: stable`; both keys have to be said to take its place.
    { apiVersion: "v1alpha1", kind: "HostnameConfig", auto: "off", hostname: node.name },
    ...linkDocuments(lab, node),
    ...ringDocuments(lab, node),
    ...hostDocuments(lab),
    ...systemVolumes(node),
    ...dataVolume(node),
  ];
  const index = lab.nodes.indexOf(node);
  const forAll = transformed(own, lab.talos.transform, node, "talos.transform");
  return transformed(forAll, node.transform, node, `nodes[${index}].transform`);
}

function dataVolume(node: LabNode): readonly TalosDocument[] {
  const { data } = node.disks;
  if (!data) return [];
  return [
    {
      apiVersion: "v1alpha1",
      kind: "UserVolumeConfig",
      name: longhornVolume,
      volumeType: "disk",
      provisioning: { diskSelector: { match: `disk.serial == "${data.serial}"` } },
      filesystem: { type: "xfs" },
      ...encryptionOf(node, "other"),
    },
  ];
}

/** A transform gets a copy: parts of the documents are parts of the lab as well. */
function transformed(
  documents: readonly TalosDocument[],
  transform: Transform | undefined,
  { name, role, address }: LabNode,
  path: string,
): readonly TalosDocument[] {
  if (!transform) return documents;
  let given: unknown;
  try {
    given = transform(structuredClone(documents), { name, role, address });
  } catch (error) {
    const words = (error instanceof Error ? error.message : String(error)).replace(/[.\s]+$/, "");
    throw new TransformError({ path, rule: `fails for ${name}: ${words}` });
  }
  if (Array.isArray(given) && given.every((one) => one !== null && typeof one === "object" && !Array.isArray(one)))
    return given as TalosDocument[];
  throw new TransformError({
    path,
    rule: `must give a list of documents, but gives something else for ${name}`,
    hint: "Write `(documents) => [...documents, …]`.",
  });
}
