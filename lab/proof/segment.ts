import type { Lab } from "../schema/lab";

/** What one connected part of the lab holds. */
export interface Segment {
  nodes: number;
  controlPlanes: number;
  /** Nodes that run pods of every kind. */
  workers: number;
  /** Nodes with a data disk that works. */
  storage: number;
  /** GiB on data disks whose size is known. */
  space: number;
  /** Nodes whose data disk is of unknown size. */
  unsized: number;
  cores: number;
  /** GiB, of the nodes that run pods. */
  memory: number;
  routers: number;
  /** Lines to the internet that one of its routers can use. */
  uplinks: number;
  /** Routers and appliances that resolve names for the household. */
  resolvers: number;
  /** For each application, in the order of the lab file, what there is of nodes that can run it. */
  readonly rooms: Room[];
  /** For each appliance, in the order of the lab file, whether it is reached: 1 or 0. */
  readonly appliances: number[];
}

/** Nodes that can run an application, and what they have for pods. */
export interface Room {
  nodes: number;
  /** MiB. */
  memory: number;
  /** Thousandths. */
  cores: number;
}

/** A segment without members. */
export function empty({ apps, appliances }: Pick<Lab, "apps" | "appliances">): Segment {
  return {
    nodes: 0,
    controlPlanes: 0,
    workers: 0,
    storage: 0,
    space: 0,
    unsized: 0,
    cores: 0,
    memory: 0,
    routers: 0,
    uplinks: 0,
    resolvers: 0,
    rooms: apps.map(() => ({ nodes: 0, memory: 0, cores: 0 })),
    appliances: appliances.map(() => 0),
  };
}

const counts = [
  "nodes",
  "controlPlanes",
  "workers",
  "storage",
  "space",
  "unsized",
  "cores",
  "memory",
  "routers",
  "uplinks",
  "resolvers",
] as const satisfies readonly (keyof Segment)[];

/** Adds members to a segment, or takes them away. */
export function add(segment: Segment, more: Segment, sign: 1 | -1): void {
  for (const key of counts) segment[key] += sign * more[key];
  segment.rooms.forEach((room, index) => {
    const { nodes = 0, memory = 0, cores = 0 } = more.rooms[index] ?? {};
    room.nodes += sign * nodes;
    room.memory += sign * memory;
    room.cores += sign * cores;
  });
  more.appliances.forEach((reached, index) => {
    segment.appliances[index] = (segment.appliances[index] ?? 0) + sign * reached;
  });
}

/** A segment that can be changed without changing this one. */
export function copy(segment: Segment): Segment {
  return { ...segment, rooms: segment.rooms.map((room) => ({ ...room })), appliances: [...segment.appliances] };
}

/** Puts the part first that the API is in or most of its control planes are; of equals the one with most nodes, then routers. */
export function mainFirst(one: Segment, other: Segment): number {
  return other.controlPlanes - one.controlPlanes || other.nodes - one.nodes || other.routers - one.routers;
}

/** Number of the part that most of the lab is in. */
export const mainPart = (segments: readonly Segment[]): number =>
  segments.reduce((best, one, index) => (mainFirst(one, segments[best] ?? one) < 0 ? index : best), 0);
