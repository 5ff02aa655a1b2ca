import type { LabInput } from "../../../lab";
import { at, worker } from "../../support/labs";
import { app, said, workers } from "../../support/struck-pods";

/** The shipped lab, and two more control planes. */
const five = (lab: LabInput): void => {
  const more = ["ms01-d", "ms01-e"].map((name, index) => ({
    ...worker(),
    name,
    role: "control-plane" as const,
    address: `10.0.10.${20 + index}`,
    disks: { os: { serial: `OSDISK-${name}` } },
  }));
  lab.nodes = [...lab.nodes, ...more];
};

describe("while the Kubernetes API is silent", () => {
  const given = { apps: [app({ nodeSelector: { last: "yes" } })], change: workers("w1", "w2") };

  test("a node that boots starts no pods, and does once it answers", () => {
    const booted = ["api-down", "node-off=w2", "node-on=w2"];
    const why = "its node has booted, but only the Kubernetes API can tell it what to run";
    expect(said(given, ...booted)).toContain(`app  stays on w2  ${why}`);
    expect(said(given, ...booted, "node-off=w1")).toContain(`app  stays on w2  ${why}`);
    expect(said(given, ...booted, "api-up")).toContain("app  starts on w2  0:20  start 0:20");
  });

  test("what runs goes on running, on a node that is switched on twice as well", () => {
    expect(said(given, "api-down", "node-on=w2").slice(1)).toEqual(["Every pod stays where it is, and runs."]);
  });

  test("Longhorn serves no copies from a node that has booted", () => {
    const volume = { apps: [app({ volume: 10, nodeSelector: { own: "yes" } })], change: twoDisks };
    expect(said(volume, "api-down", "node-off=ms01-a", "node-on=ms01-a")).toContain(
      "app: 1 of 2 copies of its volume is within reach.",
    );
  });

  test("a pod of a node that is off is down with it", () => {
    expect(said({ apps: [app()] }, "api-down", "node-off=ms01-a")).toContain(
      "app  is down with ms01-a  the Kubernetes API does not answer: nobody moves it, and it waits until ms01-a is back",
    );
  });
});

const twoDisks = ({ nodes }: LabInput): void => {
  delete at(nodes, 2).disks.data;
  at(nodes, 2).labels = { own: "yes" };
};

describe("the API that is back", () => {
  test("has no pods evicted before the node that brings its quorum has booted", () => {
    const strikes = ["node-off=ms01-a", "node-off=ms01-b", "drain=ms01-c", "node-off=ms01-d", "node-on=ms01-a"];
    const given = { apps: [app({ nodeSelector: { few: "yes" } })], change: (lab: LabInput) => (five(lab), few(lab)) };
    expect(said(given, ...strikes)).toContain(
      "app  starts on ms01-a  8:10  boot 2:00, eviction 5:50, start 0:20  left ms01-d",
    );
  });

  test("does not answer by itself where etcd has lost its quorum, and nobody says so", () => {
    const strikes = ["api-down", "node-off=ms01-b", "node-off=ms01-a"];
    expect(said({}, ...strikes, "api-up")[0]).toBe(
      "The API servers are up. etcd has lost its quorum (1 of 3): the Kubernetes API does not answer, and nothing is moved.",
    );
    expect(said({}, "api-down")[0]).toBe(
      "The API servers are down. Nothing is moved while the Kubernetes API does not answer.",
    );
  });
});

const few = ({ nodes }: LabInput): void => {
  for (const index of [0, 3]) at(nodes, index).labels = { few: "yes" };
};

test("the number of nodes that stops all evictions is the zone's", () => {
  const names = Array.from({ length: 50 }, (_, index) => `w${index}`);
  const change = (lab: LabInput): void => {
    workers(...names)(lab);
    for (const [index, node] of lab.nodes.entries())
      node.labels = { ...node.labels, "topology.kubernetes.io/zone": index > 47 ? "small" : "large" };
    const last = at(lab.nodes, 47);
    last.labels = { ...last.labels, "topology.kubernetes.io/zone": "small" };
  };
  const given = { apps: [app({ nodeSelector: { last: "yes" } })], change };
  expect(said(given, "node-off=w47", "node-off=w48", "node-off=w49")).toContain(
    "app  is down with w49  so many nodes are lost that Kubernetes stops evicting",
  );
});
