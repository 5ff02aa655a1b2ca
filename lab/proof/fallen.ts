import type { Topology } from "./topology";

/** Everything that does not work. */
export type Down = ReadonlyMap<string, unknown>;

/** Everything that does not work while `faults` last, and what took it along: nothing for the faults themselves. */
export function fallen({ elements, dependents }: Topology, faults: readonly string[]): Map<string, string | undefined> {
  const down = new Map<string, string | undefined>(faults.map((fault) => [fault, undefined]));
  const queue = [...faults];
  for (let cause = queue.pop(); cause !== undefined; cause = queue.pop()) {
    for (const id of dependents.get(cause) ?? []) {
      if (down.has(id)) continue;
      if (!elements.get(id)?.needs.some((group) => group.every((need) => down.has(need)))) continue;
      down.set(id, cause);
      queue.push(id);
    }
  }
  return down;
}
