import { fallen } from "./fallen";
import { kinds } from "./elements";
import type { Proof, Row } from "./proof";

/** What leads from a fault to a promise that it hurts: what goes down with it, what that cuts off, and what is then missing. */
export function chain(proof: Proof, { faults, verdicts }: Row, promise: string): string[] {
  const { topology } = proof.surveyor;
  const down = fallen(topology, faults);
  const along = kinds.flatMap((kind) => {
    const names = [...down.keys()].filter((id) => {
      const element = topology.elements.get(id);
      if (element?.kind !== kind || faults.includes(id)) return false;
      // Of what is down its parts need no mention.
      if (kind !== "node" && element.node !== undefined && down.has(`node:${element.node}`)) return false;
      return !element.needs.some((group) =>
        group.every((need) => down.has(need) && /^(switch|router|appliance|card|port):/.test(need)),
      );
    });
    return names.length === 0 ? [] : [`${list(kind, names.map(nameOf))} down`];
  });
  const off = cutOff(proof, down);
  const how = verdicts[proof.judged.findIndex(({ name }) => name === promise)]?.how;
  return [
    ...(faults.length > 0 ? [faults.join(" and ")] : ["the lab as it stands"]),
    ...along,
    ...(off.length > 0 ? [`${list("node", off)} cut off`] : []),
    ...(how === undefined ? [] : [how]),
  ];
}

/** Nodes that run, but reach none of the segment that most others are in. */
export function cutOff({ surveyor }: Proof, down: ReadonlyMap<string, unknown>): string[] {
  const groupOf = surveyor.join(down);
  const running = [...surveyor.topology.nodes.keys()]
    .filter((name) => !down.has(`node:${name}`))
    .map((name) => {
      const found = surveyor.open(name, down).map(({ to }) => groupOf.get(to));
      return { name, groups: new Set(found.filter((group) => group !== undefined)) };
    });
  const sizes = [...new Set(groupOf.values())].map((group) => ({
    group,
    size: running.filter(({ groups }) => groups.has(group)).length,
  }));
  const main = sizes.reduce((best, one) => (one.size > best.size ? one : best), { group: -1, size: 0 });
  return running.filter(({ groups }) => !groups.has(main.group)).map(({ name }) => name);
}

const nameOf = (id: string): string => id.slice(id.indexOf(":") + 1);

/** `nodes a, b, c`; `12 nodes` where they are many. */
function list(kind: string, names: readonly string[]): string {
  const plural = names.length === 1 ? kind : `${kind === "switch" ? "switche" : kind}s`;
  return names.length > 6 ? `${names.length} ${plural}` : `${plural} ${names.join(", ")}`;
}
