import type { LabInput } from "../../../lab";
import { at } from "../../support/labs";
import { release } from "../../support/running-world";
import { app, said, told, workers } from "../../support/struck-pods";

const connectors = [release("cloudflared", { replicas: 2, spread: "preferred" })];

describe("a disruption budget", () => {
  test("lets the next pod go once the last one's successor is ready", () => {
    // While the others are closed both are on the first.
    const both = ["drain=ms01-b", "drain=ms01-c", "uncordon=ms01-b", "uncordon=ms01-c", "drain=ms01-a"];
    expect(said({ releases: connectors }, ...both).filter((line) => line.startsWith("cloudflared-"))).toEqual([
      expect.stringMatching(/^cloudflared-0 {2}moves to ms01-[bc] {2}0:20 {2}start 0:20$/),
      expect.stringMatching(/^cloudflared-1 {2}moves to ms01-[bc] {2}0:40 {2}budget 0:20, start 0:20$/),
    ]);
  });

  test("does not count for a pod that is pending", () => {
    const given = { apps: [app({ volume: 10, minAvailable: 1 })], settings: undefined };
    const [node] = /ms01-./.exec(said(given, "api-up")[1] ?? "") ?? [];
    expect(said(given, `drain=${node}`)[1]).toMatch(/^app {2}waits on ms01-. .*no Longhorn makes its volume/);
  });
});

describe("Longhorn keeps one csi-attacher and one csi-provisioner", () => {
  /** One node, which everything is on. */
  const alone = (lab: LabInput): void => {
    lab.nodes = [at(lab.nodes, 0)];
  };
  const kept = "stays on ms01-a  its disruption budget keeps 1 of 3";
  const csi = (...apps: ReturnType<typeof app>[]): string[] =>
    told({ apps, change: alone }, "drain=ms01-a").filter((line) => line.includes("its disruption budget"));

  test("while a volume is attached", () => {
    expect(csi(app({ volume: 10, minAvailable: 1 }))).toEqual([
      "app  stays on ms01-a  its disruption budget keeps 1 of 1",
      `csi-attacher-2  ${kept}`,
      `csi-provisioner-2  ${kept}`,
    ]);
  });

  test("and no longer once the last one is released", () => {
    expect(csi(app({ volume: 10 }))).toEqual([]);
    expect(csi(app())).toEqual([]);
  });
});

describe("what every node has one pod of", () => {
  const everywhere = (change: (lab: LabInput) => void, strike: string): string | undefined =>
    told({ change, releases: [release("cilium", {}), release("velero", { deployNodeAgent: true })] }, strike).find(
      (line) => line.startsWith("One pod a node"),
    );
  const all = "longhorn-manager, longhorn-csi-plugin, engine-image, instance-manager, cilium, cilium-envoy, node-agent";

  test("is listed of a node that takes it", () => {
    expect(everywhere(workers("w1"), "node-off=w1")).toBe(`One pod a node, so none of them moves: ${all}.`);
  });

  test("is the network's alone on a node that is tainted, and on a control plane of its own", () => {
    const few = "One pod a node, so none of them moves: cilium, cilium-envoy.";
    const tainted = (lab: LabInput): void => {
      workers("w1", "w2")(lab);
      at(lab.nodes, 1).taints = { own: "NoSchedule" };
    };
    expect(everywhere(tainted, "node-off=w1")).toBe(few);
    const dedicated = (lab: LabInput): void => {
      workers("w1", "w2")(lab);
      lab.cluster.allowSchedulingOnControlPlanes = false;
      delete at(lab.nodes, 0).disks.data;
    };
    expect(everywhere(dedicated, "drain=ms01-a")).toBe(few);
  });
});
