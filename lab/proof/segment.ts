/** What a part of the lab holds whose members reach each other. */
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
}

/** A segment without members. */
export const nothing: Segment = {
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
};

/** Adds members to a segment, or takes them away. */
export function add(segment: Segment, more: Segment, sign: 1 | -1): void {
  for (const key of Object.keys(nothing) as (keyof Segment)[]) segment[key] += sign * more[key];
}
