import { badFault, RehearsalError } from "../rehearsal-error";
import { withDataDisks } from "./data-disks";
import { reset } from "./reset";
import type { Machine, World } from "./world";

/** Something that happens to nodes that are named. */
interface NodeStrike {
  readonly does: (world: World, kind: string, struck: readonly Machine[]) => void;
  /** What is said of the node: `ms01-b is …`. */
  readonly is: string;
}

const power =
  (off: boolean): NodeStrike["does"] =>
  (world, _kind, struck) =>
    put(
      world,
      struck.map((one) => ({ ...one, off })),
    );

const dataDisks =
  (used: boolean): NodeStrike["does"] =>
  (world, kind, struck) =>
    put(world, withDataDisks(world, kind, struck, used));

const ofNodes: Readonly<Record<string, NodeStrike>> = {
  "node-off": { does: power(true), is: "off" },
  "node-on": { does: power(false), is: "on" },
  "node-reset": { does: reset, is: "in maintenance mode" },
  "disk-used": { does: dataDisks(true), is: "with something on its data disk" },
  "disk-wiped": { does: dataDisks(false), is: "with nothing on its data disk" },
};

/** What can happen to a running lab, as it is asked for. Several names have commas between them. */
export const strikes = [
  ...Object.keys(ofNodes).map((what) => `${what}=<name>`),
  "api-down",
  "api-up",
  "etcd-lost",
].join(", ");

/** Whether something is asked for that can happen, and not only looks like it. */
export const isStrike = (kind: string): boolean => /^(api-(down|up)|etcd-lost)$/.test(kind) || strikesNodes(kind);

/** Whether it is about nodes that it names. */
export function strikesNodes(kind: string): boolean {
  const { what, names } = asked(kind);
  return ofNodes[what] !== undefined && !names.includes("");
}

/** What is asked for, and what stands behind the first equals sign. */
export function asked(kind: string): { readonly what: string; readonly names: readonly string[] } {
  const [what = ""] = kind.split("=", 1);
  const names = kind.slice(what.length + 1).split(",");
  return { what, names };
}

/**
 * Lets something happen to a running lab.
 *
 * @param all what can be asked for where this was
 * @returns what has happened
 * @throws RehearsalError that lists what is possible
 */
export function strike(world: World, kind: string, all = strikes): string {
  const { what, names } = asked(kind);
  const ofNode = ofNodes[what];
  if (ofNode) {
    const struck = names.map((name) => machineNamed(world, kind, name));
    ofNode.does(world, kind, struck);
    return `${names.join(", ")} ${names.length === 1 ? "is" : "are"} ${ofNode.is}`;
  }
  if (kind === "api-down" || kind === "api-up") {
    const apiDown = kind === "api-down";
    const struck = Object.entries(world.state.clusters).map(([id, cluster]) => [id, { ...cluster, apiDown }]);
    world.change({ clusters: Object.fromEntries(struck) as typeof world.state.clusters });
    return `The API servers are ${apiDown ? "down" : "up"}`;
  }
  if (kind === "etcd-lost") {
    world.change({ clusters: {} });
    return "etcd's data are gone from every control plane, and the nodes keep their configurations";
  }
  throw new RehearsalError(`fault (${kind}) can't happen. It must be one of: ${all}.`, badFault);
}

function put(world: World, struck: readonly Machine[]): void {
  const machines = Object.fromEntries(struck.map((machine) => [machine.address, machine]));
  world.change({ machines: { ...world.state.machines, ...machines } });
}

/** @throws RehearsalError with the names that there are */
export function machineNamed({ state }: World, kind: string, name: string | undefined): Machine {
  const machines = Object.values(state.machines);
  const found = machines.find((machine) => machine.name === name);
  if (found) return found;
  const names = machines.map((one) => one.name).join(", ");
  throw new RehearsalError(
    `fault (${kind}) must name a node of the simulated lab. It must be one of: ${names}.`,
    badFault,
  );
}
