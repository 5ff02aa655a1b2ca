import type { WorldState } from "./world";

/**
 * What strikes have left in a simulated lab, with the command that undoes each. It stays from one run to the next, and makes
 * runs fail that have nothing to do with it.
 */
export function stillStruck({ machines, clusters }: Pick<WorldState, "machines" | "clusters">): readonly string[] {
  const all = Object.values(machines);
  const off = all.filter((machine) => machine.off === true).map(({ name }) => name);
  const used = all.filter((machine) => machine.used !== undefined).map(({ name }) => name);
  const inClusters = Object.values(clusters);
  // One that was reset since is in no cluster, and can't be opened.
  const running = all.filter(({ stage }) => stage === "running").map(({ name }) => name);
  const closed = inClusters.flatMap(({ cordoned = [] }) => cordoned).filter((name) => running.includes(name));
  const until = (what: string, undo: string): string => `${what} until: npm run rehearse -- fault ${undo}`;
  const one = off.length === 1;
  const switchOn = one ? `node:${off.join()} on` : `node-on=${off.join(",")}`;
  return [
    ...(off.length > 0 ? [until(`${off.join(", ")} ${one ? "stays" : "stay"} off`, switchOn)] : []),
    ...(inClusters.some(({ apiDown }) => apiDown) ? [until("The API servers stay down", "api-up")] : []),
    ...closed.map((name) => until(`${name} takes no pods`, `uncordon=${name}`)),
    ...used.map((name) => until(`${name} has something on its data disk`, `disk-wiped=${name}`)),
  ];
}
