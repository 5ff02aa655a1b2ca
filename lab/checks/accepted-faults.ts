import { didYouMean } from "../did-you-mean";
import type { Problem } from "../problem";
import { isPart, kinds, listOf, type PartKind, partsOf, type WholeKind } from "../proof/kinds";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { formatPath } from "../schema/problems";
import { ringEnd } from "../wiring/ring";

/** A name that nothing has: what it should name, all names that there are, and where they stand. */
interface Unknown {
  readonly what: string;
  readonly name: string;
  readonly names: readonly (string | undefined)[];
  readonly searched: string | readonly string[];
}

/** A fault that is accepted is one that can happen: a slip would accept nothing, and show only in the worst moment. */
export function acceptedFaultsExist(lab: Lab): Problem[] {
  return lab.accept.flatMap(({ fault }, index): Problem[] => {
    if (fault === undefined) return [];
    const place = { path: `accept[${index}].fault`, value: fault };
    const [prefix = "", name = ""] = fault.split(":");
    const kind = kinds.find((one) => one === prefix);
    if (!kind) return [{ ...place, rule: "is of no known kind", hint: didYouMean(prefix, kinds) }];
    const unknown = isPart(kind) ? unknownPart(lab, kind, name) : unknownWhole(lab, kind, name);
    if (!unknown) return [];
    const hint = didYouMean(unknown.name, unknown.names);
    return [{ ...place, rule: `names no ${unknown.what} of this lab`, hint, searched: unknown.searched }];
  });
}

function unknownWhole(lab: Lab, kind: WholeKind, name: string): Unknown | undefined {
  const names = wholeNames(lab, kind);
  return names.includes(name) ? undefined : { what: kind, name, names, searched: listOf[kind] };
}

function wholeNames(lab: Lab, kind: WholeKind): (string | undefined)[] {
  if (kind === "provider") return definedOf(lab.uplinks, "provider");
  const list = listOf[kind];
  return list === "domains"
    ? lab.domains.filter((domain) => domain.kind === kind).map(({ name }) => name)
    : lab[list].map(({ name }) => name);
}

function unknownPart(lab: Lab, kind: PartKind, fault: string): Unknown | undefined {
  const [owner = "", name = ""] = fault.split("/");
  const { owners, field } = partsOf[kind];
  for (const list of owners) {
    const at = lab[list].findIndex((device) => device.name === owner);
    const device = lab[list][at];
    if (!device) continue;
    const names = list === "nodes" ? partNames[kind](device as LabNode, lab) : Object.keys(device.cables);
    if (names.includes(name)) return undefined;
    return { what: `${kind} of ${owner}`, name, names, searched: formatPath([list, at, ...field]) };
  }
  const names = owners.flatMap((list) => lab[list].map((device) => device.name));
  return { what: kind === "cable" ? "device" : "node", name: owner, names, searched: owners };
}

/** Names of what of a node can fail. */
const partNames: Readonly<Record<PartKind, (node: LabNode, lab: Lab) => string[]>> = {
  disk: ({ disks }) => (disks.data ? ["os", "data"] : ["os"]),
  card: ({ machine }) => definedOf(Object.values(machine.ports), "card"),
  port: (node, lab) => [...Object.keys(node.machine.ports), ...ringPorts(lab, node, "port")],
  cable: (node, lab) => [...Object.keys(node.cables), ...ringPorts(lab, node, "cable")],
};

/** A node's ports that cables of the ring end in; its cables are named after the end that the lab file says first. */
function ringPorts({ ring }: Lab, { name }: LabNode, what: "port" | "cable"): string[] {
  const ends = (ring?.cables ?? []).flatMap((cable) => (cable ?? []).slice(0, what === "cable" ? 1 : 2)).map(ringEnd);
  return ends.filter(({ node }) => node === name).map(({ port }) => port);
}

function definedOf<K extends string>(list: readonly { readonly [key in K]?: string | undefined }[], key: K): string[] {
  return list.map((one) => one[key]).filter((one) => one !== undefined);
}
