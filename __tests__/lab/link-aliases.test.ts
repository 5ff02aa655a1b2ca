import fc from "fast-check";
import type { LabInput } from "../../lab";
import { lacp } from "../../lab";
import { checkLab } from "../../lab/load-lab";
import { linkDocuments } from "../../lab/talos/link-documents";
import { at, complaints, firstNode, labWith, undescribedLab } from "../support/labs";
import { runs } from "../support/runs";
import { talosAliases } from "../support/talos-aliases";

const port = fc.record({
  name: fc.constantFrom("left", "right", "sfp0", "sfp1", "sfp2", "sfp", "lan0", "lan1"),
  driver: fc.constantFrom("i40e", "igc"),
  product: fc.constantFrom("0x1572", "0x125c"),
  saysProduct: fc.boolean(),
  saysMac: fc.boolean(),
});

/** A machine whose ports are described as a lab file may, and what really is in it. */
const machines = fc
  .tuple(
    fc.uniqueArray(port, { selector: ({ name }) => name, minLength: 2, maxLength: 5 }),
    fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }),
    fc.integer({ min: 2, max: 5 }),
  )
  .map(([ports, order, bonded]) => ({
    bonded: ports.slice(0, bonded).map(({ name }) => name),
    cards: new Map(ports.map((one, index) => [one.name, { ...one, mac: `58:47:ca:70:00:0${order[index]}` }])),
  }));

test("whatever bond the checks let pass, Talos finds its ports and no others", () => {
  const tried = runs(250);
  let passed = 0;
  fc.assert(
    fc.property(machines, ({ bonded, cards }) => {
      const change = (lab: LabInput): void => {
        firstNode(lab).uplink = lacp(bonded);
        firstNode(lab).machine.ports = Object.fromEntries(
          [...cards].map(([name, { driver, product, mac, saysProduct, saysMac }]) => [
            name,
            { driver, speed: 10, ...(saysProduct && { product }), ...(saysMac && { mac }) },
          ]),
        );
      };
      const tried = undescribedLab();
      change(tried);
      if (complaints(tried).errors.length > 0) return;
      passed += 1;
      const { lab } = checkLab(tried);
      const documents = linkDocuments(lab, at(lab.nodes, 0));
      const aliases = talosAliases(documents, [...cards.values()]);
      const links = documents.find((document) => document.kind === "BondConfig")?.links ?? [];
      expect(new Set(links).size).toBe(bonded.length);
      expect(new Set(links.map((link) => aliases.get(link)))).toEqual(new Set(bonded.map((name) => cards.get(name))));
    }),
    tried,
  );
  expect(passed).toBeGreaterThan(tried.numRuns / 5);
});

test("a bond's ports are in the order of the lab file where MAC addresses tell them", () => {
  const lab = labWith((input) => {
    firstNode(input).machine.ports["sfp0"] = { driver: "i40e", speed: 10, mac: "58:47:ca:70:00:09" };
    firstNode(input).machine.ports["sfp1"] = { driver: "i40e", speed: 10, mac: "58:47:ca:70:00:01" };
    firstNode(input).uplink = lacp(["sfp1", "sfp0"]);
  });
  const bond = linkDocuments(lab, at(lab.nodes, 0)).find((document) => document.kind === "BondConfig");
  expect(bond?.links).toEqual(["sfp1", "sfp0"]);
});

test.each([
  [["left", "right"], "left%d", ["left0", "left1"]],
  [["sfp0", "sfp1"], "sfp%d", ["sfp0", "sfp1"]],
])("ports that only their driver tells share one alias: %p", (names, alias, links) => {
  const lab = labWith((input) => {
    firstNode(input).machine.ports = Object.fromEntries(
      names.map((name) => [name, { driver: "mlx5_core", speed: 25 }]),
    );
    firstNode(input).uplink = lacp(names);
    firstNode(input).cables = {};
  });
  const [document, bond] = linkDocuments(lab, at(lab.nodes, 0));
  expect(document).toMatchObject({ name: alias, selector: { match: 'link.driver == "mlx5_core"' } });
  expect(bond).toMatchObject({ kind: "BondConfig", links });
});
