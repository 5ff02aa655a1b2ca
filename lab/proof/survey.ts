import { schedulableNodes } from "../nodes";
import { ringCable } from "../wiring/ring";
import { allocatable } from "./allocatable";
import { type Down, fallen } from "./fallen";
import { add, copy, empty, type Segment } from "./segment";
import { countDevices, deviceYields } from "./count-devices";
import { groups } from "./groups";
import type { Access, Topology } from "./topology";
import { type Placed, workloadOf } from "./workload";

/** A node whose way into the network has become narrower, in Gbit/s. */
export interface Narrowed {
  readonly node: string;
  readonly from: number;
  readonly to: number;
}

/** What is left of a lab. */
export interface Survey {
  readonly segments: readonly Segment[];
  readonly narrowed: readonly Narrowed[];
  /** Cables of the ring that work. */
  readonly ring: number;
}

/** What is left of a lab, and what of it is down. */
export interface Surveyed extends Survey {
  readonly down: Down;
}

/**
 * Looks at a lab under faults. A fault at the edge changes the picture of the whole lab by the nodes that it touches, so that
 * all faults of a large lab take little more time than there are faults; one of the backbone is looked at anew.
 */
export class Surveyor {
  /** The lab as it stands. */
  readonly intact: Survey;
  /** What each node, router, line and appliance brings into the part of the lab that it is in. */
  readonly members: ReadonlyMap<string, Segment>;
  /** Everything that the lab has, as if all of it were joined. */
  readonly total: Segment;
  readonly workload: readonly Placed[];
  private readonly groupOf: ReadonlyMap<string, number>;
  private readonly schedulable: ReadonlySet<string>;

  constructor(readonly topology: Topology) {
    this.workload = workloadOf(topology.lab);
    this.schedulable = new Set(schedulableNodes(topology.lab).map(({ name }) => name));
    this.groupOf = this.join(new Map());
    this.intact = this.whole(new Map(), this.groupOf);
    this.members = new Map([
      ...[...topology.nodes.keys()].map((name) => [`node:${name}`, this.yields(name, new Map())] as const),
      ...deviceYields(topology.lab),
    ]);
    this.total = empty(topology.lab);
    for (const member of this.members.values()) add(this.total, member, 1);
  }

  survey(faults: readonly string[]): Surveyed {
    const down = fallen(this.topology, faults);
    const { backbone, elements } = this.topology;
    const touched = new Set<string>();
    for (const id of down.keys()) {
      if (backbone.has(id)) return { ...this.whole(down, this.join(down)), down };
      const node = elements.get(id)?.node;
      if (node !== undefined) touched.add(node);
    }
    const segments = this.intact.segments.map(copy);
    const narrowed: Narrowed[] = [];
    for (const name of touched) {
      this.count(segments, name, new Map(), this.groupOf, -1);
      narrowed.push(...this.count(segments, name, down, this.groupOf, 1));
    }
    return { segments, narrowed, ring: this.ring(down), down };
  }

  /** The groups of devices that reach each other. */
  join(down: Down): Map<string, number> {
    const { devices, links } = this.topology;
    return groups(
      devices.filter((device) => !down.has(device)),
      links.filter(({ via }) => !via.some((id) => down.has(id))),
    );
  }

  /** The accesses of a node that work. */
  open(name: string, down: Down): readonly Access[] {
    const accesses = this.topology.nodes.get(name)?.accesses ?? [];
    return down.size === 0 ? accesses : accesses.filter(({ via, to }) => !down.has(via) && !down.has(to));
  }

  private whole(down: Down, groupOf: ReadonlyMap<string, number>): Survey {
    const segments: Segment[] = [...new Set(groupOf.values())].map(() => empty(this.topology.lab));
    const narrowed = [...this.topology.nodes.keys()].flatMap((name) => this.count(segments, name, down, groupOf, 1));
    countDevices(this.topology, segments, down, groupOf);
    return { segments, narrowed, ring: this.ring(down) };
  }

  private ring(down: Down): number {
    return (this.topology.lab.ring?.cables ?? []).filter((cable) => !down.has(ringCable(cable))).length;
  }

  /** Adds a node to the segments that it reaches, or takes it away. */
  private count(
    segments: Segment[],
    name: string,
    down: Down,
    groupOf: ReadonlyMap<string, number>,
    sign: 1 | -1,
  ): Narrowed[] {
    if (down.has(`node:${name}`)) return [];
    const open = this.open(name, down);
    const yields = this.yields(name, down);
    for (const group of new Set(open.map(({ to }) => groupOf.get(to)))) {
      const segment = group === undefined ? undefined : segments[group];
      if (segment) add(segment, yields, sign);
    }
    const [from, to] = [this.speed(name, this.open(name, new Map())), this.speed(name, open)];
    return to > 0 && to < from ? [{ node: name, from, to }] : [];
  }

  /** What a node that runs brings into its segment. */
  private yields(name: string, down: Down): Segment {
    const node = this.topology.nodes.get(name)?.node;
    const nothing = empty(this.topology.lab);
    if (!node) return nothing;
    const size = allocatable(node);
    const stores = node.disks.data !== undefined && !down.has(`disk:${name}/data`);
    const works = this.schedulable.has(name);
    return {
      ...nothing,
      nodes: 1,
      controlPlanes: node.role === "control-plane" ? 1 : 0,
      workers: works ? 1 : 0,
      storage: stores ? 1 : 0,
      space: stores ? (node.disks.data?.size ?? 0) : 0,
      unsized: stores && node.disks.data?.size === undefined ? 1 : 0,
      cores: works ? node.machine.cores : 0,
      memory: works ? node.machine.memory : 0,
      rooms: this.workload.map(({ on }) => (on.has(name) ? { nodes: 1, ...size } : { nodes: 0, memory: 0, cores: 0 })),
    };
  }

  /** A bond adds its ports up; of other uplinks one port carries everything. */
  private speed(name: string, open: readonly Access[]): number {
    const speeds = open.map(({ speed }) => speed);
    const bond = this.topology.nodes.get(name)?.node.uplink.kind === "lacp";
    return bond ? speeds.reduce((sum, speed) => sum + speed, 0) : Math.max(0, ...speeds);
  }
}
