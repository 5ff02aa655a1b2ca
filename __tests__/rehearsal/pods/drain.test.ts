import type { LabInput } from "../../../lab";
import { longhornValues } from "../../../modules/platform/longhorn-values";
import { knownCharts } from "../../../rehearsal/world/charts";
import { happen } from "../../../rehearsal/world/pods/happen";
import { platformOf } from "../../../rehearsal/world/pods/platform";
import { type Release, World } from "../../../rehearsal/world/world";
import { at, labWith } from "../../support/labs";
import { release } from "../../support/running-world";
import { scratchFolder } from "../../support/scratch";
import { app, said } from "../../support/struck-pods";

const [lost, back] = ["node-off=ms01-a", "node-on=ms01-a"];

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
      "data: 1 of 2 copies of its volume is within reach; rebuilt on ms01-b from 11:00 on.",
    ]);
  });

  test("stops before a disruption budget, and says that it does not end", () => {
    expect(said({ apps: [app({ minAvailable: 1 })] }, "drain=ms01-a")).toEqual([
      "ms01-a is being drained. etcd has its quorum (3 of 3), the Kubernetes API answers.",
      "app  stays on ms01-a  its disruption budget keeps 1 of 1",
      "The drain does not end before its timeout; what it has evicted has moved.",
    ]);
  });

  test("leaves the last connector of the tunnel, as its chart's budget says", () => {
    const releases = [release("cloudflared", { replicas: 2, spread: "required" })];
    const connectors = (...kinds: string[]): string[] =>
      said({ releases }, ...kinds).filter((line) => line.startsWith("cloudflared-"));
    expect(connectors(lost, "drain=ms01-b")).toEqual([expect.stringContaining("waits")]);
    expect(connectors(lost, "drain=ms01-b", "drain=ms01-c")).toContainEqual(
      expect.stringContaining("stays on ms01-c  its disruption budget keeps 1 of 2"),
    );
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
    ["allow-if-replica-is-stopped", "app: the last copy of its volume is there, and Longhorn does not let it go."],
    ["always-allow", "app: 0 of 1 copies of its volume are within reach."],
  ])("under Longhorn's policy %s meets the last copy of a volume as it says", (nodeDrainPolicy, expected) => {
    const one = release("longhorn", {
      persistence: { defaultClassReplicaCount: 1 },
      defaultSettings: { nodeDrainPolicy },
    });
    const lines = said({ apps: [app({ volume: 10 })], settings: undefined, releases: [one] }, "drain=ms01-a");
    expect(lines).toContain(expected);
    expect(lines.some((line) => line.startsWith("The drain does not end"))).toBe(
      /^block-if|^allow-if/.test(nodeDrainPolicy),
    );
  });

  test("ends on a lab's only node, with the settings that Longhorn gets there", () => {
    const { persistence, defaultSettings } = longhornValues({ storageNodes: 1, dataPath: "/var/mnt/longhorn" });
    const lines = said(
      {
        apps: [app({ volume: 10 })],
        settings: undefined,
        releases: [release("longhorn", { persistence, defaultSettings })],
        change: (lab) => (lab.nodes = lab.nodes.slice(0, 1)),
      },
      "drain=ms01-a",
    );
    expect(lines).toContainEqual(expect.stringMatching(/^app {2}waits/));
    expect(lines.join()).not.toMatch(/does not (end|let it go)/);
  });

  test.each([
    [["drain=ms01-x"], "must name a node of the simulated lab. It must be one of: ms01-a, ms01-b, ms01-c."],
    [["api-down", "drain=ms01-a"], "fault (drain=ms01-a) needs the Kubernetes API, which does not answer."],
    [[lost, "drain=ms01-a"], "fault (drain=ms01-a) needs a node that runs, and ms01-a is off."],
    [
      ["flood"],
      "It must be one of: node-off=<name>, node-on=<name>, node-reset=<name>, disk-used=<name>, disk-wiped=<name>, api-down, api-up, etcd-lost, drain=<name>, uncordon=<name>; <element> off, ",
    ],
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
