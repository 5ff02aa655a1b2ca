import fc from "fast-check";
import { at, complaints, shippedLab } from "../support/labs";
import { runs } from "../support/runs";

test("who follows every hint about addresses outside of the LAN has a lab without problems", () => {
  const address = fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(fc.array(address, { minLength: 4, maxLength: 4 }), (addresses) => {
      const lab = shippedLab();
      const texts = addresses.map(([third, last]) => `10.1.${third}.${last}`);
      fc.pre(new Set(texts).size === texts.length);
      lab.nodes.forEach((node, index) => (node.address = at(texts, index)));
      lab.cluster.vip = at(texts, 3);
      const hints = complaints(lab).errors.map((error) => /^(\S+) .* Did you mean ([\d.]+)\?$/.exec(error) ?? []);
      expect(hints).toHaveLength(4);
      for (const [, path, hint = ""] of hints) {
        if (path === "cluster.vip") lab.cluster.vip = hint;
        else at(lab.nodes, Number(/\d/.exec(path ?? "")?.[0])).address = hint;
      }
      expect(complaints(lab).errors).toEqual([]);
    }),
    runs(60),
  );
});

test("a LAN without a free address is no reason to name one that is taken", () => {
  const lab = shippedLab();
  lab.network.lan.dhcp = "10.0.10.11-10.0.10.199";
  lab.cluster.loadBalancers = ["10.0.10.200-10.0.10.254", "10.0.10.2-10.0.10.9"];
  for (const node of lab.nodes) node.address = node.address.replace("10.0.10", "10.0.11");
  expect(complaints(lab).errors).toContain("nodes[0].address (10.0.11.11) must lie inside the LAN (10.0.10.0/24).");
});
