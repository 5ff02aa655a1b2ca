import type { Demands } from "../../../lab/proof/workload";

/** A pod that its controller wants. */
export interface Pod {
  /** Node that it is placed on. Nothing while it waits for one. */
  readonly node?: string;
  /** A node that has not let go of the pod that was before this one, or of its volume. */
  readonly heldBy?: string;
  /** Nodes that have a copy of its volume, within reach or not. */
  readonly copies?: readonly string[];
  /** Those of them whose copy has missed what was written while it was out of reach. */
  readonly behind?: readonly string[];
  /** Copies that there should be: as many as Longhorn was asked for when it made the volume. */
  readonly wanted?: number;
}

/** By `<namespace>/<workload>/<number>`. */
export type Pods = Readonly<Record<string, Pod>>;

/** Pods of one kind, and what keeps them running. */
export interface Workload {
  /** Empty for the household's applications, whose namespaces are not known. */
  readonly namespace: string;
  readonly name: string;
  readonly controller: "deployment" | "statefulset";
  readonly replicas: number;
  readonly demands: Demands;
  /** Whether it runs on control planes that take no pods of every kind. @default false */
  readonly onControlPlanes?: boolean;
  /** Whether no two of its pods share a node. */
  readonly apart: boolean;
  /** Pods that its disruption budget keeps in a drain. @default - it has none */
  readonly minAvailable?: number;
  /** Whether it has that budget while a volume is attached alone. @default false */
  readonly whileAttached?: boolean;
  /** GiB of the volume that each pod has. @default - none */
  readonly volume?: number;
}

/** Names of its pods, as they are kept. */
export const podsOf = ({ namespace, name, replicas }: Workload): string[] =>
  Array.from({ length: replicas }, (_, number) => `${namespace}/${name}/${number}`);

/** A pod as people call it: with its number where there are several. */
export function nameOf(workload: Workload, id: string): string {
  return workload.replicas === 1 ? workload.name : `${workload.name}-${podsOf(workload).indexOf(id)}`;
}
