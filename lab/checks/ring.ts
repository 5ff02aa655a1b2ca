import gte from "semver/functions/gte";
import valid from "semver/functions/valid";
import { didYouMean } from "../did-you-mean";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import { firstRoutingRules } from "../versions";
import { ringEnd } from "../wiring/ring";

type Cables = NonNullable<Lab["ring"]>["cables"];

/** The cables of a ring start and end at ports that there are, each once, and close one ring. */
export function ringIsClosed(lab: Lab): Problem[] {
  const { ring } = lab;
  // Cables that could not be read may be those that close the ring.
  if (!ring || ring.cables.length === 0 || ring.cables.some((cable) => cable === undefined)) return [];
  const ends = endProblems(lab, ring.cables);
  return [...ends, ...(ends.length > 0 ? [] : shapeProblems(ring.cables, ring.fallback)), ...versionProblems(lab)];
}

function endProblems(lab: Lab, cables: Cables): Problem[] {
  const taken = new Map<string, string>();
  return cables.flatMap((cable, index) =>
    cable.flatMap((value, side): Problem[] => {
      const path = `ring.cables[${index}][${side}]`;
      const unknown = unknownEnd(lab, path, value);
      if (unknown) return [unknown];
      if (side === 1 && ringEnd(value).node === ringEnd(cable[0]).node)
        return [{ path, value, rule: "must end at another node than it starts at" }];
      const earlier = taken.get(value);
      taken.set(value, path);
      return earlier === undefined ? [] : [{ path, value, rule: `must be a free port, but ${earlier} ends there` }];
    }),
  );
}

function unknownEnd(lab: Lab, path: string, value: string): Problem | undefined {
  const { node, port } = ringEnd(value);
  const index = lab.nodes.findIndex(({ name }) => name === node);
  if (index < 0) {
    const hint = didYouMean(
      node,
      lab.nodes.map(({ name }) => name),
    );
    return { path, value, rule: "names no node of this lab", hint, searched: "nodes" };
  }
  const ports = Object.keys(lab.nodes[index]?.machine.thunderbolt ?? {});
  if (ports.includes(port)) return undefined;
  const hint = ports.length > 0 ? didYouMean(port, ports) : "Describe them as `machine.thunderbolt`.";
  return { path, value, rule: `names no Thunderbolt port of ${node}`, hint, searched: `nodes[${index}].machine` };
}

function shapeProblems(cables: Cables, fallback: string | undefined): Problem[] {
  const neighbours = new Map<string, string[]>();
  for (const cable of cables) {
    const [one, other] = cable.map((end) => ringEnd(end).node) as [string, string];
    neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
    neighbours.set(other, [...(neighbours.get(other) ?? []), one]);
  }
  const place = { path: "ring.cables", hint: "Every node of the ring has two cables, to two other nodes." };
  const wrong = [...neighbours].find(([, to]) => new Set(to).size !== 2 || to.length !== 2);
  if (wrong)
    return [{ ...place, rule: `must close one ring, but those of ${wrong[0]} lead to ${wrong[1].join(", ")}` }];
  const [first = ""] = neighbours.keys();
  const ring = new Set([first]);
  for (const at of ring) for (const next of neighbours.get(at) ?? []) ring.add(next);
  const others = [...neighbours.keys()].filter((name) => !ring.has(name));
  if (others.length > 0)
    return [
      { ...place, rule: `must close one ring, but ${[...ring].join(", ")} are one without ${others.join(", ")}` },
    ];
  if (fallback !== "third-node" || ring.size === 3) return [];
  const rule = `must be "lan" in a ring of ${ring.size} nodes`;
  const hint = "Static routes can't tell that a cable two nodes on is broken.";
  return [{ path: "ring.fallback", value: fallback, rule, hint }];
}

/** What goes over the ring is chosen by a routing rule. */
function versionProblems({ versions: { talos } }: Lab): Problem[] {
  if (!valid(talos) || gte(talos, firstRoutingRules)) return [];
  const rule = `needs Talos v${firstRoutingRules} or later, but versions.talos is ${talos}: older ones know no RoutingRuleConfig`;
  return [{ path: "ring", rule, searched: "versions.talos" }];
}
