import { taintsOf } from "../nodes";
import type { App } from "../schema/apps";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { allocatable, requested, type Resources } from "./allocatable";

/** An application, and where it can run. */
export interface Placed {
  readonly app: App;
  /** Names of the nodes that can run one of its pods. */
  readonly on: ReadonlySet<string>;
  /** What it and all applications that can run nowhere else request together. */
  readonly demand: Resources;
}

/** The applications of a lab, in its order. */
export function workloadOf(lab: Lab): readonly Placed[] {
  const placed = lab.apps.map((app) => ({
    app,
    on: new Set(lab.nodes.filter((node) => canRun(lab, node, app)).map(({ name }) => name)),
  }));
  return placed.map(({ app, on }) => {
    const bound = placed.filter((other) => [...other.on].every((name) => on.has(name)));
    const sum = (of: keyof Resources): number =>
      bound.reduce((all, one) => all + requested(one.app)[of] * one.app.replicas, 0);
    return { app, on, demand: { memory: sum("memory"), cores: sum("cores") } };
  });
}

/** What decides which nodes take a pod. */
export type Demands = Pick<App, "memory" | "cores" | "gpu" | "tolerates" | "nodeSelector" | "device" | "hostPath">;

/**
 * Whether a node takes a pod of an application: its taints, its labels, its card, what is plugged into it and lies on its disk,
 * and its size when nothing else runs on it.
 */
export function canRun(lab: Pick<Lab, "cluster">, node: LabNode, app: Demands): boolean {
  const [size, pod] = [allocatable(node), requested(app)];
  return (
    Object.entries(taintsOf(lab, node)).every(
      ([key, effect]) => effect === "PreferNoSchedule" || app.tolerates.includes(key),
    ) &&
    Object.entries(app.nodeSelector).every(([key, value]) => node.labels[key] === value) &&
    (!app.gpu || node.machine.gpu !== undefined) &&
    [app.device, app.hostPath].every((bound) => bound === undefined || bound === node.name) &&
    pod.memory <= size.memory &&
    pod.cores <= size.cores
  );
}
