import { didYouMean } from "../did-you-mean";
import type { Problem } from "../problem";
import { ringEnd } from "../ring";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";

/** A kind of part, and where the lab file describes it. */
interface Part {
  readonly place: string;
  readonly names: (node: LabNode, lab: Lab) => string[];
}

/** What of a node can fail. */
const parts = new Map<string, Part>([
  [
    "port",
    {
      place: "machine.ports",
      names: (node, lab) => [...Object.keys(node.machine.ports), ...ringPorts(lab, node, "port")],
    },
  ],
  ["card", { place: "machine.ports", names: ({ machine }) => definedOf(Object.values(machine.ports), "card") }],
  ["disk", { place: "disks", names: ({ disks }) => (disks.data ? ["os", "data"] : ["os"]) }],
  ["cable", { place: "cables", names: (node, lab) => [...Object.keys(node.cables), ...ringPorts(lab, node, "cable")] }],
]);

/** A node's ports that cables of the ring end in; its cables are named after the end that the lab file says first. */
function ringPorts({ ring }: Lab, { name }: LabNode, what: "port" | "cable"): string[] {
  const ends = (ring?.cables ?? []).flatMap((cable) => (cable ?? []).slice(0, what === "cable" ? 1 : 2)).map(ringEnd);
  return ends.filter(({ node }) => node === name).map(({ port }) => port);
}

/** Names of what can fail as a whole, and the list of the lab file that holds them. */
function wholes(lab: Lab): Map<string, { searched: string; names: (string | undefined)[] }> {
  const domains = (["host", "rack", "room", "site"] as const).map((kind) => {
    const names = lab.domains.filter((domain) => domain.kind === kind).map(({ name }) => name);
    return [kind, { searched: "domains", names }] as const;
  });
  const lists = {
    node: "nodes",
    switch: "switches",
    router: "routers",
    appliance: "appliances",
    uplink: "uplinks",
    feed: "feeds",
  } as const;
  return new Map([
    ...Object.entries(lists).map(
      ([kind, list]) => [kind, { searched: list, names: lab[list].map(({ name }) => name) }] as const,
    ),
    ["provider", { searched: "uplinks", names: definedOf(lab.uplinks, "provider") }],
    ...domains,
  ]);
}

/** A fault that is accepted is one that can happen: a slip would accept nothing, and show only in the worst moment. */
export function acceptedFaultsExist(lab: Lab): Problem[] {
  const lists = wholes(lab);
  return lab.accept.flatMap(({ fault }, index): Problem[] => {
    if (fault === undefined) return [];
    const place = { path: `accept[${index}].fault`, value: fault };
    const [kind = "", name = ""] = fault.split(":");
    const missing = (
      what: string,
      one: string,
      names: readonly (string | undefined)[],
      searched: string | readonly string[],
    ): Problem[] =>
      names.includes(one)
        ? []
        : [{ ...place, rule: `names no ${what} of this lab`, hint: didYouMean(one, names), searched }];

    const list = lists.get(kind);
    if (list) return missing(kind, name, list.names, list.searched);
    const part = parts.get(kind);
    if (!part) {
      return [{ ...place, rule: "is of no known kind", hint: didYouMean(kind, [...lists.keys(), ...parts.keys()]) }];
    }
    const [owner = "", own = ""] = name.split("/");
    // Cables also start at switches, routers and appliances.
    const owners = kind === "cable" ? (["nodes", "switches", "routers", "appliances"] as const) : (["nodes"] as const);
    for (const other of owners) {
      const at = lab[other].findIndex((device) => device.name === owner);
      const device = lab[other][at];
      if (!device) continue;
      const names = other === "nodes" ? part.names(device as LabNode, lab) : Object.keys(device.cables);
      return missing(`${kind} of ${owner}`, own, names, `${other}[${at}].${part.place}`);
    }
    const names = owners.flatMap((other) => lab[other].map((device) => device.name));
    return missing(kind === "cable" ? "device" : "node", owner, names, owners);
  });
}

function definedOf<K extends string>(list: readonly { readonly [key in K]?: string | undefined }[], key: K): string[] {
  return list.map((one) => one[key]).filter((one) => one !== undefined);
}
