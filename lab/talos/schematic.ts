import { nvidiaExtensions } from "../machines/nvidia";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { ringLinks } from "../wiring/ring";
import { powerArguments } from "./power";
import { ringImage } from "./ring-documents";

/** What the Image Factory builds into an installer image. Two nodes with equal schematics share one image. */
export interface Schematic {
  readonly customization: {
    readonly extraKernelArgs?: readonly string[];
    readonly systemExtensions: { readonly officialExtensions: readonly string[] };
  };
  /** What a single-board computer boots with. */
  readonly overlay?: { readonly name: string; readonly image: string };
}

/** Longhorn's needs: iSCSI for its volumes, and the file-system tools that Talos leaves out. */
const storageExtensions = ["siderolabs/iscsi-tools", "siderolabs/util-linux-tools"];

/**
 * The schematic of a node: what its board, the ring and the platform need.
 *
 * Kernel arguments belong here: an installation with UEFI boots a unified kernel image, which ignores those of the machine
 * configuration.
 */
export function schematicOf(lab: Lab, node: LabNode): Schematic {
  const { machine } = node;
  const ring = ringLinks(lab, node).length > 0 ? ringImage : undefined;
  const driver = machine.gpu ? nvidiaExtensions(machine.gpu) : [];
  const extensions = [
    ...new Set([...machine.extensions, ...driver, ...(ring?.extensions ?? []), ...storageExtensions]),
  ].sort();
  const kernelArguments = [...machine.kernelArguments, ...powerArguments(node), ...(ring?.kernelArguments ?? [])];
  return {
    customization: {
      ...(kernelArguments.length > 0 && { extraKernelArgs: kernelArguments }),
      systemExtensions: { officialExtensions: extensions },
    },
    ...(machine.overlay && { overlay: machine.overlay }),
  };
}
