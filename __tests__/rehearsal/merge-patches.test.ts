import { mergePatches } from "../../rehearsal/providers/talos/merge-patches";
import { parseDocuments } from "../../rehearsal/world/machine-configuration";

const merged = (base: object[], ...patches: string[]) =>
  parseDocuments(mergePatches(base as Record<string, unknown>[], patches));

test("objects are merged, lists appended, except for pod and service networks", () => {
  const base = [{ machine: { certSANs: ["a"], kubelet: { image: "k" } }, cluster: { network: { podSubnets: ["1"] } } }];
  const patch = "machine: {certSANs: [b], kubelet: {nodeIP: {}}}\ncluster: {network: {podSubnets: ['2']}}";
  expect(merged(base, patch)).toEqual([
    {
      machine: { certSANs: ["a", "b"], kubelet: { image: "k", nodeIP: {} } },
      cluster: { network: { podSubnets: ["2"] } },
    },
  ]);
});

test("documents are matched by kind and name; new ones are added", () => {
  const base = [{ kind: "LinkConfig", name: "a", mtu: 1 }];
  expect(merged(base, "kind: LinkConfig\nname: a\nmtu: 2", "kind: LinkConfig\nname: b")).toEqual([
    { kind: "LinkConfig", name: "a", mtu: 2 },
    { kind: "LinkConfig", name: "b" },
  ]);
});

test("$patch: delete takes out a field or a whole document", () => {
  const base = [{ machine: { nodeLabels: { a: "", b: "" } } }, { kind: "HostnameConfig", auto: "stable" }];
  expect(merged(base, "machine: {nodeLabels: {a: {$patch: delete}}}", "kind: HostnameConfig\n$patch: delete")).toEqual([
    { machine: { nodeLabels: { b: "" } } },
  ]);
});

test("a host name needs both of its keys said", () => {
  const base = [{ kind: "HostnameConfig", auto: "stable" }];
  expect(() => merged(base, "kind: HostnameConfig\nhostname: ms01-a")).toThrow(
    "'auto' and 'hostname' cannot be set at the same time",
  );
  expect(merged(base, 'kind: HostnameConfig\nauto: "off"\nhostname: ms01-a')).toEqual([
    { kind: "HostnameConfig", auto: "off", hostname: "ms01-a" },
  ]);
});
