import { requested } from "../../../lab/proof/allocatable";
import { eviction, type PodStep, step } from "./delays";
import { type Pod, type Pods, podsOf, type Workload } from "./pod";
import { placeFor, roomsLeft, takes } from "./schedule";
import type { Situation } from "./situation";
import { isUp, spared, trouble } from "./trouble";
import { sparesFor } from "./volumes";

/** Longhorn's policies under which it deletes pods of a node that is down, where they have a volume of its own. */
const deletes: Readonly<Record<Workload["controller"], readonly string[]>> = {
  statefulset: ["delete-statefulset-pod", "delete-both-statefulset-and-deployment-pod"],
  deployment: ["delete-deployment-pod", "delete-both-statefulset-and-deployment-pod"],
};

/** What becomes of a cluster's pods, one thing after another. */
export class Course {
  pods: Pods = {};
  /** What each pod that is touched goes through. */
  readonly steps = new Map<string, readonly PodStep[]>();

  /** @param begins what has to pass before anything else can */
  constructor(
    public situation: Situation,
    before: Pods,
    readonly begins: readonly PodStep[] = [],
  ) {
    for (const [id, workload] of this.all()) this.put(id, this.known(workload, before[id] ?? {}));
  }

  /** Every pod that there should be, with what it belongs to. */
  all(): (readonly [string, Workload])[] {
    return this.situation.workloads.flatMap((workload) => podsOf(workload).map((id) => [id, workload] as const));
  }

  running(workload: Workload): number {
    return podsOf(workload).filter((id) => trouble(this.situation, this.pods, workload, id) === undefined).length;
  }

  put(id: string, pod: Pod): void {
    this.pods = { ...this.pods, [id]: pod };
  }

  /** What follows without anybody's help. Nothing does while the API is silent. */
  settle(): this {
    if (!this.situation.answers) return this;
    this.release();
    this.evict();
    for (const [id, workload] of this.all()) this.place(id, workload);
    return this;
  }

  /** Puts a pod that waits on a node, if there is one. A volume is made where it has one. */
  place(id: string, workload: Workload): void {
    const pod = this.pods[id] ?? {};
    if (pod.node === undefined && (pod.heldBy === undefined || workload.controller !== "statefulset")) {
      const place = placeFor(this.situation, this.pods, workload);
      if ("why" in place) return;
      this.put(id, { ...pod, node: place.node });
      if (pod.heldBy === undefined) this.starts(id, workload);
    }
    this.makeVolume(id, workload);
  }

  /** Pods that run again without having been moved start where they were. */
  resume(before: Course): this {
    for (const [id, workload] of this.all()) {
      const ran = trouble(before.situation, before.pods, workload, id) === undefined;
      const runs = trouble(this.situation, this.pods, workload, id) === undefined;
      if (runs && !ran && !this.steps.has(id)) this.starts(id, workload);
    }
    return this;
  }

  private makeVolume(id: string, { volume }: Workload): void {
    const pod = this.pods[id] ?? {};
    if (volume === undefined || pod.node === undefined || (pod.copies ?? []).length > 0) return;
    const { longhorn } = this.situation;
    if (!longhorn) return;
    const copies = sparesFor(this.situation, this.pods, [], volume, longhorn.copies);
    this.put(id, { ...pod, copies, wanted: longhorn.copies });
  }

  /** A pod as it was left, but for what no longer fits the lab: then its controller makes it anew. */
  private known(workload: Workload, { node: name, heldBy, copies, behind, wanted }: Pod): Pod {
    const there = this.situation.members.map(({ node }) => node);
    const node = there.find((one) => one.name === name);
    const alone = !workload.apart || podsOf(workload).every((id) => this.pods[id]?.node !== name);
    const fits = node !== undefined && alone && takes(this.situation, node, workload) && this.fits(workload, node.name);
    const names = there.map((one) => one.name);
    return {
      ...(fits && { node: node.name }),
      ...(heldBy !== undefined && names.includes(heldBy) && { heldBy }),
      ...(copies && { copies: copies.filter((copy) => names.includes(copy)) }),
      ...(behind && { behind: behind.filter((copy) => names.includes(copy)) }),
      ...(wanted !== undefined && { wanted }),
    };
  }

  private fits({ demands }: Workload, name: string): boolean {
    const [room, need] = [roomsLeft(this.situation, this.pods).get(name), requested(demands)];
    return room !== undefined && need.memory <= room.memory && need.cores <= room.cores;
  }

  /** A node that is back lets go of what it held. */
  private release(): void {
    for (const [id, workload] of this.all()) {
      const { heldBy, ...pod } = this.pods[id] ?? {};
      if (heldBy === undefined || !(isUp(this.situation.members, heldBy) || this.isDeleted(workload))) continue;
      this.put(id, pod);
      if (pod.node !== undefined) this.starts(id, workload);
    }
  }

  private evict(): void {
    const { members } = this.situation;
    const kept = spared(members);
    for (const [id, workload] of this.all()) {
      const { node, ...pod } = this.pods[id] ?? {};
      if (node === undefined || isUp(members, node) || kept.has(node)) continue;
      const attached = (pod.copies ?? []).length > 0;
      const freed = this.isDeleted(workload) || (workload.controller === "deployment" && !attached);
      this.put(id, { ...pod, ...(!freed && { heldBy: pod.heldBy ?? node }) });
      this.steps.set(id, [...this.begins, eviction, ...(freed && attached ? [step("detach")] : [])]);
    }
  }

  /** Whether Longhorn deletes its pods, which takes a volume of Longhorn's. */
  private isDeleted({ controller, volume }: Workload): boolean {
    const policy = this.situation.longhorn?.nodeDownPodDeletionPolicy ?? "";
    return volume !== undefined && deletes[controller].includes(policy);
  }

  private starts(id: string, { volume }: Workload): void {
    const before = this.steps.get(id) ?? this.begins;
    this.steps.set(id, [...before, ...(volume === undefined ? [] : [step("attach")]), step("start")]);
  }
}
