import { didYouMean } from "../did-you-mean";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";

/** What of a node can fail, and where the lab file describes it. */
const parts: ReadonlyMap<string, { readonly place: string; readonly names: (node: LabNode) => string[] }> = new Map([
  ["port", { place: "machine.ports", names: ({ machine }: LabNode) => Object.keys(machine.ports) }],
  ["disk", { place: "disks", names: ({ disks }: LabNode) => (disks.data ? ["os", "data"] : ["os"]) }],
  ["cable", { place: "cables", names: ({ cables }: LabNode) => Object.keys(cables) }],
]);

/** A fault that is accepted is one that can happen: a slip would accept nothing, and show only in the worst moment. */
export function acceptedFaultsExist(lab: Lab): Problem[] {
  const lists = new Map(
    Object.entries({ node: "nodes", switch: "switches", feed: "feeds" } as const).map(([kind, list]) => [
      kind,
      { searched: list, names: lab[list].map(({ name }) => name) },
    ]),
  );
  return lab.accept.flatMap(({ fault }, index): Problem[] => {
    if (fault === undefined) return [];
    const place = { path: `accept[${index}].fault`, value: fault };
    const [kind = "", name = ""] = fault.split(":");
    const missing = (what: string, one: string, names: readonly string[], searched: string): Problem[] =>
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
    const at = lab.nodes.findIndex((node) => node.name === owner);
    const node = lab.nodes[at];
    if (!node) return missing("node", owner, lists.get("node")?.names ?? [], "nodes");
    return missing(`${kind} of ${owner}`, own, part.names(node), `nodes[${at}].${part.place}`);
  });
}
