import fc from "fast-check";
import type { LabInput } from "../../lab";
import { at, complaints, shippedLab, worker } from "../support/labs";
import { runs } from "../support/runs";

/** Slips in different places, none of which hides another. */
const slips: readonly (readonly [(lab: LabInput) => void, string])[] = [
  [(lab) => (lab.name = "My Lab"), "name (My Lab)"],
  [(lab) => (lab.network.resolvers = ["1.1.1"]), "network.resolvers[0] (1.1.1)"],
  [(lab) => Object.assign(lab.network.lan, { dhpc: "x" }), "network.lan.dhpc is not a property"],
  [(lab) => (lab.network.services = "10.244.0.0/20"), "network.services (10.244.0.0/20) must not meet"],
  [(lab) => (lab.cluster.vip = "10.0.10.12"), "cluster.vip (10.0.10.12) must not meet node ms01-b"],
  [(lab) => (at(lab.nodes, 0).address = "10.0.10.300"), "nodes[0].address (10.0.10.300)"],
  [(lab) => (at(lab.nodes, 0).machine.memory = 1), "nodes[0].memory (1)"],
  [(lab) => (at(lab.nodes, 1).disks.data = { serial: "OSDISK-MS01-B" }), "nodes[1].disks.data.serial (OSDISK-MS01-B)"],
  [(lab) => (at(lab.nodes, 2).name = "ms01-a"), "nodes[2].name (ms01-a) must be unique"],
  [(lab) => (at(lab.nodes, 2).cables = { sfp0: "agg:1" }), "nodes[2].cables.sfp0 (agg:1)"],
  [(lab) => lab.nodes.push({ ...worker(), role: "control-plane" }), "nodes must hold an odd number"],
  [
    (lab) => lab.edge && (lab.edge.hostnames = [{ hostname: "a.other.org", service: "http://a" }]),
    "edge.hostnames[0].hostname (a.other.org)",
  ],
  [(lab) => (lab.backup = { bucket: "B", region: "eu-central-1" }), "backup.bucket (B)"],
  [(lab) => (lab.versions = { kubernetes: "1.37.0" }), "versions.kubernetes (1.37.0)"],
];

test("whatever is wrong together is reported together", () => {
  fc.assert(
    fc.property(
      fc.subarray(
        slips.map((_, index) => index),
        { minLength: 1 },
      ),
      (chosen) => {
        const lab = shippedLab();
        for (const index of chosen) at(slips, index)[0](lab);
        const { errors } = complaints(lab);
        for (const index of chosen) expect(errors).toContainEqual(expect.stringContaining(at(slips, index)[1]));
      },
    ),
    runs(50),
  );
});

const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withDate: true });

test("input that is no lab at all is refused with words, not with a crash", () => {
  fc.assert(
    fc.property(anything, (input) => {
      expect(complaints(input).errors.length).toBeGreaterThan(0);
    }),
    runs(50),
  );
});

test("any damage to one place of the lab is refused with words or harmless, never a crash", () => {
  const paths: PropertyKey[][] = [];
  const collect = (value: unknown, path: PropertyKey[]): void => {
    if (path.length > 0) paths.push(path);
    if (value === null || typeof value !== "object") return;
    for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key]);
  };
  collect(shippedLab(), []);
  fc.assert(
    fc.property(fc.constantFrom(...paths), anything, (path, damage) => {
      const lab = shippedLab() as unknown as Record<PropertyKey, never>;
      const parent = path.slice(0, -1).reduce<Record<PropertyKey, never>>((value, key) => value[key] as never, lab);
      parent[path.at(-1) ?? ""] = damage as never;
      for (const error of complaints(lab).errors) expect(error).toMatch(/\.$|\?$/);
    }),
    runs(150),
  );
});
