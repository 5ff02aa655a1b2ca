import type { TalosDocument } from "../../.gen/talos/documents";
import { nvidia } from "../../lab";
import { checkLab } from "../../lab/load-lab";
import type { Lab } from "../../lab/schema/lab";
import { nodeDocuments } from "../../lab/talos/node-documents";
import { schematicOf } from "../../lab/talos/schematic";
import { at, labWith, worker } from "../support/labs";
import { ringed } from "../support/ring";

const documentsOf = (lab: Lab, index = 0): readonly TalosDocument[] =>
  nodeDocuments(lab, at(lab.nodes, index), "image");
const named = (documents: readonly TalosDocument[], kind: string, name: string): unknown =>
  documents.find((one) => one.kind === kind && "name" in one && one.name === name);

test("links are found by driver and bus path, and have no address that anything could take for the node's", () => {
  const documents = documentsOf(checkLab(ringed("lan")).lab);
  expect(named(documents, "LinkAliasConfig", "tb1")).toHaveProperty("selector", {
    match: 'link.driver == "thunderbolt-net" && link.bus_path == "1-1.0"',
  });
  expect(named(documents, "LinkConfig", "tb1")).toEqual({
    apiVersion: "v1alpha1",
    kind: "LinkConfig",
    name: "tb1",
    up: true,
    mtu: 1500,
    routes: [{ destination: "10.0.10.13/32", metric: 100, source: "10.0.10.11", table: "171" }],
  });
});

test("a ring takes what is made for the LAN's frames", () => {
  const lab = ringed("lan");
  Object.assign(at(lab.nodes, 2).uplink ?? {}, { mtu: 9000 });
  expect(named(documentsOf(checkLab(lab).lab), "LinkConfig", "tb0")).toHaveProperty("mtu", 9000);
});

test("etcd, kubelet and node stay on the LAN", () => {
  const [machine] = documentsOf(checkLab(ringed("third-node")).lab);
  expect(machine).toMatchObject({
    machine: { kubelet: { nodeIP: { validSubnets: ["10.0.10.0/24"] } } },
    cluster: { etcd: { advertisedSubnets: ["10.0.10.0/24"] } },
  });
});

test("the image has the drivers and the argument, the kernel loads them; beside those of a graphics card", () => {
  const input = ringed("lan");
  at(input.nodes, 0).machine.gpu = nvidia("ada");
  const { lab } = checkLab(input);
  const { customization } = schematicOf(lab, at(lab.nodes, 0));
  expect(customization.extraKernelArgs).toEqual(["thunderbolt.host_reset=0"]);
  expect(customization.systemExtensions.officialExtensions).toContain("siderolabs/thunderbolt");
  const names = ["nvidia", "nvidia_uvm", "nvidia_drm", "nvidia_modeset", "thunderbolt", "thunderbolt_net"];
  const [machine] = documentsOf(lab);
  expect(machine).toHaveProperty(
    "machine.kernel.modules",
    names.map((name) => ({ name })),
  );
  expect(machine).toHaveProperty("machine.sysctls", {
    "net.ipv4.conf.default.ignore_routes_with_linkdown": "1",
  });
});

test("a node beside the ring is as without one", () => {
  const input = ringed("third-node");
  input.nodes.push(worker());
  input.accept?.push({ fault: "node:ms01-d", because: "it is a test" });
  const without = labWith(({ nodes }) => {
    nodes.push(worker());
  });
  const { lab } = checkLab({ ...input, accept: without.accept });
  expect(documentsOf(lab, 3)).toEqual(documentsOf(without, 3));
  expect(schematicOf(lab, at(lab.nodes, 3))).toEqual(schematicOf(without, at(without.nodes, 3)));
});
