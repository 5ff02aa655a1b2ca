import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { imageUrl, signed } from "../talos/images";
import { schematicOf } from "../talos/schematic";
import { schematicId, schematicText } from "../talos/schematic-id";
import { vmId, vmMac } from "./identity";
import { qmCommand } from "./qm-create";

/** What is to be made on one host. */
export interface HostPlan {
  readonly host: string;
  /** Images that its machines boot from, one for each schematic. */
  readonly images: readonly {
    readonly file: string;
    readonly url: string;
    /** What the Image Factory has to be told before it hands the image out, as YAML. */
    readonly schematic: string;
  }[];
  readonly machines: readonly {
    readonly name: string;
    readonly id: number;
    readonly address: string;
    /** For the reservation in DHCP. */
    readonly mac: string;
    /** The words of `qm create`. */
    readonly command: readonly string[];
  }[];
}

/** What is to be made on every host that carries virtual machines. */
export function hostPlans(lab: Lab): HostPlan[] {
  const guests = lab.nodes.filter(({ machine }) => machine.vm);
  return [...new Set(guests.map((node) => node.in ?? ""))].map((host) => {
    const here = guests.filter((node) => node.in === host);
    const images = new Map(here.map((node) => [fileOf(lab, node), imageOf(lab, node)]));
    return {
      host,
      images: [...images.values()],
      machines: here.map((node) => ({
        name: node.name,
        id: vmId(node),
        address: node.address,
        mac: Object.values(node.machine.ports)[0]?.mac ?? vmMac(node.address, 0),
        command: qmCommand(lab, node, `local:iso/${fileOf(lab, node)}`),
      })),
    };
  });
}

/** Another schematic or release is another file: an image that is there is the right one. */
const fileOf = (lab: Lab, node: LabNode): string =>
  `talos-${lab.versions.talos}-${schematicId(schematicOf(lab, node)).slice(0, 12)}${signed(node)}.iso`;

function imageOf(lab: Lab, node: LabNode): HostPlan["images"][number] {
  return { file: fileOf(lab, node), url: imageUrl(lab, node, "iso"), schematic: schematicText(schematicOf(lab, node)) };
}
