import { Writable } from "node:stream";
import pc from "picocolors";
import type { LabInput } from "../../../lab";
import { StrikeReport } from "../../../rehearsal/runner/strike-report";
import { happen } from "../../../rehearsal/world/pods/happen";
import { platformOf } from "../../../rehearsal/world/pods/platform";
import { knownCharts } from "../../../rehearsal/world/charts";
import { type Release, World } from "../../../rehearsal/world/world";
import { at, labWith, worker } from "../../support/labs";
import { longhorn, release, runningWorld } from "../../support/running-world";
import { scratchFolder } from "../../support/scratch";

type App = NonNullable<LabInput["apps"]>[number];

interface Given {
  readonly apps?: readonly App[];
  readonly change?: (lab: LabInput) => void;
  /** Settings of Longhorn; nothing where there is none. @default {} */
  readonly settings?: object | undefined;
  readonly releases?: readonly Release[];
}

function worldOf({ apps = [], change, releases = [], ...more }: Given): World {
  const lab = labWith((input) => {
    input.apps = [...apps];
    change?.(input);
  });
  const settings = "settings" in more ? more.settings : {};
  return runningWorld(lab, [...(settings ? [longhorn(lab, settings)] : []), ...releases]);
}

/** Strikes a lab, and gives what is said after the last strike about the household's pods and volumes, one line each. */
function said(given: Given, ...kinds: readonly string[]): string[] {
  const world = worldOf(given);
  let text = "";
  for (const kind of kinds) {
    text = "";
    const out = new Writable({ write: (chunk, _encoding, done) => ((text += String(chunk)), done()) });
    const report = new StrikeReport(out, pc.createColors(false));
    const outcome = happen(world, kind);
    report.headline(outcome);
    report.outcome(outcome);
  }
  const platform = /^ +(coredns|longhorn-|csi-|One pod a node)/;
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !platform.test(line));
  return lines.map((line) => line.trim().replaceAll(/ {2,}/g, "  "));
}

const app = (more: Partial<App> = {}): App => ({ name: "app", memory: 1, ...more });
const off = "ms01-a is off. etcd has its quorum (2 of 3), the Kubernetes API answers.";
const [lost, back] = ["node-off=ms01-a", "node-on=ms01-a"];
const moved = "app  moves to ms01-c  6:10  eviction 5:50, start 0:20";

describe("a node that is lost", () => {
  test.each<[string, Given, string[]]>([
    ["a Deployment's pod moves after its eviction", { apps: [app()] }, [moved]],
    [
      "a volume has to be let go and attached, and a copy of it is made anew",
      { apps: [app({ volume: 10 })] },
      [
        "app  moves to ms01-c  7:20  eviction 5:50, detach 1:00, attach 0:10, start 0:20",
        "app: 1 of 2 copies of its volume is within reach; made anew on ms01-c from 17:20 on.",
      ],
    ],
    [
      "without Longhorn's policy a volume stays with its node",
      { apps: [app({ volume: 10 })], settings: { nodeDownPodDeletionPolicy: "do-nothing" } },
      [
        "app  stays on ms01-c  5:50  its volume stays attached to ms01-a: nodeDownPodDeletionPolicy is do-nothing",
        "app: 1 of 2 copies of its volume is within reach.",
      ],
    ],
    [
      "a policy for StatefulSets frees no Deployment's volume",
      { apps: [app({ volume: 10 })], settings: { nodeDownPodDeletionPolicy: "delete-statefulset-pod" } },
      [
        "app  stays on ms01-c  5:50  its volume stays attached to ms01-a: nodeDownPodDeletionPolicy is delete-statefulset-pod",
        "app: 1 of 2 copies of its volume is within reach.",
      ],
    ],
    [
      "a StatefulSet's pod is replaced where Longhorn deletes it, which takes a volume",
      { apps: [app({ volume: 10, controller: "statefulset" })] },
      [
        "app  moves to ms01-c  7:20  eviction 5:50, detach 1:00, attach 0:10, start 0:20",
        "app: 1 of 2 copies of its volume is within reach; made anew on ms01-c from 17:20 on.",
      ],
    ],
    [
      "a StatefulSet's pod without a volume waits for its node",
      { apps: [app({ controller: "statefulset" })] },
      ["app  waits  5:50  a StatefulSet replaces it only once ms01-a is back, deleted, or tainted out-of-service"],
    ],
    [
      "a device stays where it is plugged in",
      { apps: [app({ device: "ms01-a" })] },
      ["app  waits  5:50  its device is plugged into ms01-a, which is off"],
    ],
    [
      "data on a node's own disk stay there",
      { apps: [app({ hostPath: "ms01-a" })] },
      ["app  waits  5:50  its data are on the disk of ms01-a, which is off"],
    ],
    [
      "a label that one node has leads to that node",
      {
        apps: [app({ nodeSelector: { camera: "yes" } })],
        change: ({ nodes }) => (at(nodes, 0).labels = { camera: "yes" }),
      },
      ["app  waits  5:50  it runs on no other node than ms01-a, which is off"],
    ],
    [
      "what no other node has room for waits, with what is missing",
      {
        apps: [app({ memory: 40 }), app({ name: "x", memory: 40 }), app({ name: "y", memory: 39 })],
      },
      ["app  waits  5:50  it requests 40 GiB, and the most that is left is 23.5 GiB on ms01-c"],
    ],
    [
      "so it does where cores are missing",
      { apps: ["app", "x", "y"].map((name) => app({ name, cores: 9 })) },
      ["app  waits  5:50  it requests 9 cores, and the most that is left is 2.5 cores on ms01-b"],
    ],
    [
      "pods that never share a node need another one",
      { apps: [app({ replicas: 3 })] },
      ["app-0  waits  5:50  every node that takes it has one of its pods already"],
    ],
    [
      "a volume with one copy goes with its node, and comes back with it",
      {
        apps: [app({ volume: 10 })],
        settings: undefined,
        releases: [
          release("longhorn", {
            persistence: { defaultClassReplicaCount: 1 },
            defaultSettings: { nodeDownPodDeletionPolicy: "delete-both-statefulset-and-deployment-pod" },
          }),
        ],
      },
      [
        "app  stays on ms01-c  5:50  no copy of its volume is within reach: ms01-a",
        "app: 0 of 1 copies of its volume are within reach.",
      ],
    ],
    [
      "what needs a volume and has no Longhorn does not run",
      { apps: [app({ volume: 10 })], settings: undefined },
      ["app  stays on ms01-b  5:50  no Longhorn makes its volume"],
    ],
  ])("%s", (_what, given, expected) => {
    expect(said(given, lost)).toEqual([off, ...expected]);
  });

  test("takes no pod back but those that have waited, and those of a node that nobody has emptied", () => {
    const given = { apps: [app(), app({ name: "tied", device: "ms01-a" })] };
    expect(said(given, lost, back)).toEqual([
      "ms01-a is on. etcd has its quorum (3 of 3), the Kubernetes API answers.",
      "tied  starts on ms01-a  2:20  boot 2:00, start 0:20",
    ]);
  });

  test("lets go of a pod and of its volume when it is back: the one is placed anew, the other goes where it was awaited", () => {
    const given = {
      apps: [app({ volume: 10 }), app({ name: "set", controller: "statefulset", nodeSelector: { own: "yes" } })],
      settings: { nodeDownPodDeletionPolicy: "do-nothing" },
      change: ({ nodes }: LabInput) => (at(nodes, 0).labels = { own: "yes" }),
    };
    expect(said(given, lost, back).slice(1)).toEqual([
      "app  starts on ms01-c  2:30  boot 2:00, attach 0:10, start 0:20",
      "set  starts on ms01-a  2:20  boot 2:00, start 0:20",
    ]);
  });

  test("moves nothing while the API is silent, and all of it once it answers", () => {
    const given = { apps: [app()] };
    expect(said(given, "api-down", lost)).toEqual([
      "ms01-a is off. Nothing is moved while the Kubernetes API does not answer.",
      "app  stays on ms01-a  the Kubernetes API does not answer",
    ]);
    expect(said(given, "api-down", lost, "api-up")).toEqual([
      "The Kubernetes API is up. etcd has its quorum (2 of 3), the Kubernetes API answers.",
      "app  starts on ms01-c  6:10  eviction 5:50, start 0:20",
    ]);
  });

  test("moves nothing without a quorum of etcd, and its pods run again when it is back before anybody has moved them", () => {
    const given = { apps: [app()] };
    expect(said(given, "node-off=ms01-b", lost)).toEqual([
      "ms01-a is off. etcd has lost its quorum (1 of 3): the Kubernetes API does not answer, and nothing is moved.",
      "app  stays on ms01-a  the Kubernetes API does not answer",
    ]);
    expect(said(given, "node-off=ms01-b", lost, back)).toContain("app  starts on ms01-a  2:20  boot 2:00, start 0:20");
  });

  test("is the last that Kubernetes evicts from, once three and most of a zone's nodes are lost", () => {
    const change = (lab: LabInput): void => {
      for (const [index, name] of ["w1", "w2", "w3"].entries())
        lab.nodes.push({
          ...worker(),
          name,
          address: `10.0.10.${20 + index}`,
          disks: { os: { serial: `OSDISK-${name}` } },
        });
      lab.nodes = [at(lab.nodes, 0), ...lab.nodes.slice(3)];
      // The third of four is three quarters of them.
      lab.ring = undefined;
    };
    const apps = [app({ nodeSelector: { last: "yes" } })];
    const labelled = (lab: LabInput): void => {
      change(lab);
      for (const name of ["w2", "w3"])
        at(
          lab.nodes,
          lab.nodes.findIndex((one) => one.name === name),
        ).labels = { last: "yes" };
    };
    const strikes = ["node-off=w1", "node-off=w2", "node-off=w3"];
    expect(said({ apps, change: labelled }, ...strikes)).toContain(
      "app  stays on w3  so many nodes are lost that Kubernetes evicts nothing any more",
    );
  });
});

describe("a drain", () => {
  test("moves what a Deployment runs at once, and what has a volume after it has ended", () => {
    const given = { apps: [app(), app({ name: "data", volume: 10, nodeSelector: { two: "yes" } })] };
    const change = ({ nodes }: LabInput): void => {
      for (const index of [0, 1]) at(nodes, index).labels = { two: "yes" };
    };
    expect(said({ ...given, change }, "drain=ms01-b", "uncordon=ms01-b", "drain=ms01-a")).toEqual([
      "ms01-a is being drained. etcd has its quorum (3 of 3), the Kubernetes API answers.",
      "app  moves to ms01-b  0:20  start 0:20",
      "data  moves to ms01-b  1:00  end 0:30, attach 0:10, start 0:20",
    ]);
  });

  test("stops before a disruption budget, and says that it does not end", () => {
    expect(said({ apps: [app({ minAvailable: 1 })] }, "drain=ms01-a")).toEqual([
      "ms01-a is being drained. etcd has its quorum (3 of 3), the Kubernetes API answers.",
      "app  stays on ms01-a  its disruption budget keeps 1 of 1",
      "The drain does not end before its timeout; what it has evicted has moved.",
    ]);
  });

  test("lets a tied pod wait until its node takes pods again", () => {
    const given = { apps: [app({ device: "ms01-a" })] };
    expect(said(given, "drain=ms01-a")).toContain("app  waits  its device is plugged into ms01-a, which is drained");
    expect(said(given, "drain=ms01-a", "uncordon=ms01-a")).toContain("app  starts on ms01-a  0:20  start 0:20");
  });

  test("leaves a node closed that is switched off and on", () => {
    const given = { apps: [app({ device: "ms01-a" })] };
    expect(said(given, "drain=ms01-a", lost, back)).toContain(
      "app  waits  its device is plugged into ms01-a, which is drained",
    );
  });

  test.each([
    [
      "block-for-eviction-if-contains-last-replica",
      "app: Longhorn makes another copy of its volume on ms01-b first, which takes as long as its data are large.",
    ],
    ["block-if-contains-last-replica", "app: the last copy of its volume is there, and Longhorn does not let it go."],
    ["always-allow", undefined],
  ])("under Longhorn's policy %s meets the last copy of a volume as it says", (nodeDrainPolicy, expected) => {
    const one = release("longhorn", {
      persistence: { defaultClassReplicaCount: 1 },
      defaultSettings: { nodeDrainPolicy },
    });
    const lines = said({ apps: [app({ volume: 10 })], settings: undefined, releases: [one] }, "drain=ms01-a");
    if (expected === undefined) expect(lines.join("\n")).not.toContain("copy");
    else expect(lines).toContain(expected);
    expect(lines.some((line) => line.startsWith("The drain does not end"))).toBe(/^block-if/.test(nodeDrainPolicy));
  });

  test.each([
    [["drain=ms01-x"], "must name a node of the simulated lab. It must be one of: ms01-a, ms01-b, ms01-c."],
    [["api-down", "drain=ms01-a"], "fault (drain=ms01-a) needs the Kubernetes API, which does not answer."],
    [[lost, "drain=ms01-a"], "fault (drain=ms01-a) needs a node that runs, and ms01-a is off."],
    [["flood"], "It must be one of: node-off=<name>, node-on=<name>, api-down, api-up, drain=<name>, uncordon=<name>."],
  ])("%j is refused", (kinds, message) => {
    expect(() => said({}, ...kinds)).toThrow(message);
  });
});

test("machines that form no cluster yet have no pods", () => {
  const world = World.open(`${scratchFolder()}/world.json`, labWith());
  expect(happen(world, lost)).toEqual({ done: "ms01-a is off" });
  expect(() => happen(world, "drain=ms01-a")).toThrow("needs a node of the cluster, which ms01-a is not yet");
});

test("every chart of the platform is known by what it runs, but for those that run nothing", () => {
  const idle = Object.keys(knownCharts).filter((chart) => platformOf([release(chart, {})]).workloads.length === 1);
  expect(idle).toEqual(["argocd-apps", "platform-extras"]);
  const failed: Release = { ...release("velero", {}), status: "failed" };
  expect(platformOf([failed])).toEqual(platformOf([]));
});
