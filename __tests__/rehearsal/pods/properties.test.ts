import fc from "fast-check";
import type { Lab } from "../../../lab/schema/lab";
import { momentsOf } from "../../../rehearsal/runner/moments";
import { Course } from "../../../rehearsal/world/pods/course";
import { sum } from "../../../rehearsal/world/pods/delays";
import { happen, type StrikeOutcome } from "../../../rehearsal/world/pods/happen";
import { nameOf } from "../../../rehearsal/world/pods/pod";
import { roomsLeft, takes } from "../../../rehearsal/world/pods/schedule";
import { clusterOf, type Situation, situationOf } from "../../../rehearsal/world/pods/situation";
import { trouble } from "../../../rehearsal/world/pods/trouble";
import type { World } from "../../../rehearsal/world/world";
import { labs } from "../../support/random-labs";
import { longhorn, release, runningWorld } from "../../support/running-world";
import { runs } from "../../support/runs";

const policies = ["do-nothing", "delete-deployment-pod", "delete-both-statefulset-and-deployment-pod"];
const kinds = ["node-off", "node-on", "drain", "uncordon", "api-down", "api-up"] as const;

/** A lab that runs, with a platform or without. */
const running = fc
  .record({ lab: labs, policy: fc.constantFrom(undefined, ...policies), platform: fc.boolean() })
  .map(({ lab, policy, platform }): { lab: Lab; world: World } => {
    const stores = policy === undefined ? [] : [longhorn(lab, { nodeDownPodDeletionPolicy: policy })];
    const more = platform
      ? [release("cloudflared", { replicas: 2, spread: "required" }), release("argo-cd", {}), release("cilium", {})]
      : [];
    return { lab, world: runningWorld(lab, [...stores, ...more]) };
  });

const strikes = fc.array(fc.record({ kind: fc.constantFrom(...kinds), node: fc.nat(5) }), {
  minLength: 1,
  maxLength: 8,
});

/** Strikes a lab, and gives what it came to; nothing where that can't happen now. */
function struck(world: World, kind: (typeof kinds)[number], name: string): StrikeOutcome["cluster"] {
  try {
    return happen(world, kind.startsWith("api") ? kind : `${kind}=${name}`).cluster;
  } catch (error) {
    expect(String(error)).toMatch(/needs the Kubernetes API, which does not answer|and n\d is off/);
    return undefined;
  }
}

function situation(world: World): Situation {
  const found = situationOf(world);
  if (!found) throw new Error("there is no cluster");
  return found;
}

/** How a lab's pods stand, before anything else happens. */
const courseOf = (world: World): Course => new Course(situation(world), clusterOf(world)?.cluster.pods ?? {});

/** Checks what must hold of pods at any time. */
function expectSound(world: World): void {
  const { pods } = clusterOf(world)?.cluster ?? {};
  const now = situation(world);
  const course = courseOf(world);
  expect(Object.keys(pods ?? {}).sort()).toEqual(
    course
      .all()
      .map(([id]) => id)
      .sort(),
  );
  for (const [id, workload] of course.all()) {
    const { node, copies = [], behind = [], wanted = 0 } = pods?.[id] ?? {};
    const member = now.members.find((one) => one.node.name === node);
    if (node !== undefined) expect(member && takes(now, member.node, workload)).toBe(true);
    if (trouble(now, pods ?? {}, workload, id) === undefined) expect(member?.up).toBe(true);
    else expect(trouble(now, pods ?? {}, workload, id)).not.toBe("it is not placed yet");
    expect(new Set(copies).size).toBe(copies.length);
    expect(copies.length).toBeLessThanOrEqual(wanted);
    expect(copies).toEqual(expect.arrayContaining([...behind]));
    const within = copies.filter((name) => now.members.some((one) => one.serves && one.node.name === name));
    if (workload.volume !== undefined && trouble(now, pods ?? {}, workload, id) === undefined)
      // What a running pod writes is on every copy within reach, and on no other.
      expect([within.length > 0, [...behind].sort()]).toEqual([
        true,
        copies.filter((name) => !within.includes(name)).sort(),
      ]);
    for (const name of copies) expect(now.members.find((one) => one.node.name === name)?.node.disks.data).toBeDefined();
  }
  for (const { memory, cores } of roomsLeft(now, pods ?? {}).values())
    expect(Math.min(memory, cores)).toBeGreaterThanOrEqual(0);
  for (const { node } of now.members) {
    const promised = course.all().filter(([id]) => pods?.[id]?.copies?.includes(node.name) === true);
    expect(promised.reduce((sum, [, { volume = 0 }]) => sum + volume, 0)).toBeLessThanOrEqual(
      (node.disks.data?.size ?? Infinity) * 0.95 * 1.5,
    );
    for (const workload of now.workloads.filter(({ apart }) => apart))
      expect(
        course.all().filter(([id, one]) => one === workload && pods?.[id]?.node === node.name).length,
      ).toBeLessThan(2);
  }
  // Nothing is left to happen.
  expect(course.settle().pods).toEqual(pods);
}

test("whatever strikes a lab, no pod gets lost, none is where it can't be, and each runs or says why it does not", () => {
  fc.assert(
    fc.property(running, strikes, ({ lab, world }, all) => {
      for (const { kind, node } of all) {
        const name = lab.nodes[node % lab.nodes.length]?.name ?? "";
        const came = struck(world, kind, name);
        if (!came) continue;
        expectSound(world);
        const course = courseOf(world);
        const idle = course
          .all()
          .filter(([id, one]) => trouble(course.situation, course.pods, one, id) !== undefined)
          .map(([id, one]) => nameOf(one, id));
        const told = came.happenings.filter(({ why }) => why !== undefined);
        expect(told.map(({ pod }) => pod)).toEqual(expect.arrayContaining(idle));
        // What a budget keeps on a node that is drained may run.
        for (const { pod, why } of told) if (!why?.includes("budget")) expect(idle).toContain(pod);
        if (kind === "drain" && !came.endless)
          expect(course.all().filter(([id]) => course.pods[id]?.node === name)).toEqual([]);
      }
    }),
    runs(30),
  );
});

test("a node that is switched off and on again leaves everything running that ran", () => {
  fc.assert(
    fc.property(running, fc.nat(5), ({ lab, world }, index) => {
      const name = lab.nodes[index % lab.nodes.length]?.name ?? "";
      happen(world, "api-up");
      const all = courseOf(world);
      fc.pre(runningPods(all) === all.all().length);
      happen(world, `node-off=${name}`);
      happen(world, `node-on=${name}`);
      expect(runningPods(courseOf(world))).toBe(all.all().length);
    }),
    runs(30),
  );
});

const runningPods = (course: Course): number =>
  course.situation.workloads.reduce((sum, one) => sum + course.running(one), 0);

test("the last moment that is told is the latest time of the table", () => {
  fc.assert(
    fc.property(running, fc.nat(5), fc.constantFrom("node-off", "drain"), ({ lab, world }, index, kind) => {
      const outcome = happen(world, `${kind}=${lab.nodes[index % lab.nodes.length]?.name}`);
      const { happenings = [], losses = [] } = outcome.cluster ?? {};
      const table = [...happenings.map(({ steps }) => sum(steps)), ...losses.map(({ rebuilt }) => rebuilt?.after ?? 0)];
      const moments = momentsOf(outcome).map(({ at }) => at);
      expect(Math.max(0, ...moments)).toBe(Math.max(0, ...table));
      expect(moments).toEqual([...moments].sort((a, b) => a - b));
    }),
    runs(30),
  );
});
