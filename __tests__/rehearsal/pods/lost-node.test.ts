import type { LabInput } from "../../../lab";
import { at } from "../../support/labs";
import { release } from "../../support/running-world";
import { app, type Given, said, workers } from "../../support/struck-pods";

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
        "app: 1 of 2 copies of its volume is within reach; rebuilt on ms01-c from 17:20 on.",
      ],
    ],
    [
      "without Longhorn's policy a volume stays with its node",
      { apps: [app({ volume: 10 })], settings: { nodeDownPodDeletionPolicy: "do-nothing" } },
      [
        "app  waits on ms01-c  5:50  its volume stays attached to ms01-a: nodeDownPodDeletionPolicy is do-nothing",
        "app: 1 of 2 copies of its volume is within reach.",
      ],
    ],
    [
      "a policy for StatefulSets frees no Deployment's volume",
      { apps: [app({ volume: 10 })], settings: { nodeDownPodDeletionPolicy: "delete-statefulset-pod" } },
      [
        "app  waits on ms01-c  5:50  its volume stays attached to ms01-a: nodeDownPodDeletionPolicy is delete-statefulset-pod",
        "app: 1 of 2 copies of its volume is within reach.",
      ],
    ],
    [
      "a StatefulSet's pod is replaced where Longhorn deletes it, which takes a volume",
      { apps: [app({ volume: 10, controller: "statefulset" })] },
      [
        "app  moves to ms01-c  7:20  eviction 5:50, detach 1:00, attach 0:10, start 0:20",
        "app: 1 of 2 copies of its volume is within reach; rebuilt on ms01-c from 17:20 on.",
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
        "app  waits on ms01-c  5:50  no copy of its volume is within reach: ms01-a",
        "app: 0 of 1 copies of its volume are within reach.",
      ],
    ],
    [
      "what needs a volume and has no Longhorn does not run",
      { apps: [app({ volume: 10 })], settings: undefined },
      ["app  waits on ms01-b  5:50  no Longhorn makes its volume"],
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
      "app  is down with ms01-a  the Kubernetes API does not answer: nobody moves it, and it waits until ms01-a is back",
    ]);
    expect(said(given, "api-down", lost, "api-up")).toEqual([
      "The API servers are up. etcd has its quorum (2 of 3), the Kubernetes API answers.",
      "app  starts on ms01-c  6:10  eviction 5:50, start 0:20  left ms01-a",
    ]);
  });

  test("moves nothing without a quorum of etcd, and its pods run again when it is back before anybody has moved them", () => {
    const given = { apps: [app()] };
    expect(said(given, "node-off=ms01-b", lost)).toEqual([
      "ms01-a is off. etcd has lost its quorum (1 of 3): the Kubernetes API does not answer, and nothing is moved.",
      "app  is down with ms01-a  the Kubernetes API does not answer: nobody moves it, and it waits until ms01-a is back",
    ]);
    expect(said(given, "node-off=ms01-b", lost, back)).toContain("app  starts on ms01-a  2:20  boot 2:00, start 0:20");
  });

  const last = [app({ nodeSelector: { last: "yes" } })];

  test("is the last that Kubernetes evicts from, once three and most of a zone's nodes are lost", () => {
    expect(
      said({ apps: last, change: workers("w1", "w2", "w3") }, "node-off=w1", "node-off=w2", "node-off=w3"),
    ).toContain("app  is down with w3  so many nodes are lost that Kubernetes stops evicting");
  });

  test("is evicted from like any other while fewer than three are lost", () => {
    expect(said({ apps: last, change: workers("w1", "w2") }, "node-off=w1", "node-off=w2")).toContain(
      "app  waits  5:50  it runs on no other node than w2, which is off",
    );
  });

  test("keeps a volume though the node that waits for it is lost as well", () => {
    const pool = (lab: LabInput): void => {
      workers("w1", "w2", "w3")(lab);
      for (const node of lab.nodes.slice(1)) node.labels = { pool: "yes" };
    };
    const given = {
      apps: [app({ volume: 10, nodeSelector: { pool: "yes" } })],
      settings: { nodeDownPodDeletionPolicy: "do-nothing" },
      change: pool,
    };
    expect(said(given, "node-off=w1", "node-off=w3")).toContain(
      "app  waits on w2  5:50  its volume stays attached to w1: nodeDownPodDeletionPolicy is do-nothing",
    );
  });

  test("has no copies made anew on nodes that are drained", () => {
    expect(said({ apps: [app({ volume: 10 })] }, "drain=ms01-c", lost)).toContain(
      "app: 1 of 2 copies of its volume is within reach.",
    );
  });
});

describe("a pod is put", () => {
  test("where it is not unwelcome", () => {
    const change = ({ nodes }: LabInput): void => {
      for (const node of nodes.slice(0, 2)) node.taints = { busy: "PreferNoSchedule" };
    };
    expect(said({ apps: [app()], change }, "node-off=ms01-c")).toContainEqual(
      expect.stringMatching(/^app {2}moves to/),
    );
  });

  test("away from others of its kind, though they have the emptiest node", () => {
    const apps = ["ms01-b", "ms01-c"].map((device) => app({ name: device, device, memory: 40 }));
    const releases = [release("argo-cd", { server: { replicas: 2 } })];
    expect(said({ apps, releases }, lost).filter((line) => line.startsWith("argocd-server-"))).toHaveLength(1);
  });
});
