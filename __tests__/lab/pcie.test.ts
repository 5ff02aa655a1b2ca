import fc from "fast-check";
import type { Ms01Options } from "../../lab";
import { activeBackup, fallback, lacp, link, ms01, nic, nvidia } from "../../lab";
import { checkLab } from "../../lab/load-lab";
import { nodeDocuments } from "../../lab/talos/node-documents";
import { linkDocuments } from "../../lab/talos/link-documents";
import { at, complaints, undescribedLab } from "../support/labs";
import { runs } from "../support/runs";
import { type Card, talosAliases } from "../support/talos-aliases";

/** What is soldered to the board, with addresses that a test may shuffle. */
const board = [
  ["sfp0", "i40e", "0x1572"],
  ["sfp1", "i40e", "0x1572"],
  ["rj0", "igc", "0x125c"],
  ["rj1", "igc", "0x125b"],
] as const;

/** Cards with drivers of their own, and cards that are the board's own chips once more. */
const chips = [
  ["mlx5_core", "0x1015"],
  ["ixgbe", "0x1563"],
  ["i40e", "0x1572"],
  ["i40e", "0x15ff"],
  ["igc", "0x125c"],
] as const;

const labOf = (options: Partial<Ms01Options>) => {
  const lab = undescribedLab();
  const disks = { os: { serial: "OSDISK-MS01-A" }, data: { serial: "DATADISK-MS01-A" } };
  lab.nodes[0] = ms01("ms01-a", { address: "10.0.10.11", memory: 64, disks, ...options });
  return lab;
};

const documentsOf = (options: Partial<Ms01Options>) => {
  const { lab } = checkLab(labOf(options), undefined, { faults: false });
  return { all: nodeDocuments(lab, at(lab.nodes, 0), "image"), links: linkDocuments(lab, at(lab.nodes, 0)) };
};

const machines = fc.record({
  uplink: fc.constantFrom(
    lacp(["sfp0", "sfp1"]),
    activeBackup(["sfp0", "sfp1"]),
    fallback(["sfp0", "rj0"]),
    link("rj0"),
    link("sfp1"),
  ),
  chip: fc.constantFrom(...chips),
  saysProduct: fc.boolean(),
  saysMacs: fc.boolean(),
  count: fc.integer({ min: 1, max: 4 }),
  order: fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 8 }),
});

test("a card in the slot changes no document, and Talos takes none of its ports for the board's", () => {
  let passed = 0;
  let sameDriver = 0;
  fc.assert(
    fc.property(machines, ({ uplink, chip: [driver, product], saysProduct, saysMacs, count, order }) => {
      const mac = (index: number) => `58:47:ca:70:00:0${order[index]}`;
      const own = board.map(([name, boardDriver, boardProduct], index) => ({
        name,
        driver: boardDriver,
        product: boardProduct,
        mac: mac(index),
      }));
      const macs = saysMacs ? Object.fromEntries(own.map((one) => [one.name, one.mac])) : {};
      const pcie = nic(driver, { speed: 10, ports: count, ...(saysProduct && { product }) });
      // Where the card could be taken for the board, the lab is refused until MAC addresses tell them apart.
      const { errors } = complaints(labOf({ uplink, macs, pcie }));
      if (errors.length > 0) {
        expect(errors.every((error) => /\.macs\b/.test(error))).toBe(true);
        expect(saysMacs).toBe(false);
        return;
      }
      passed += 1;
      if (driver === "i40e" || driver === "igc") sameDriver += 1;
      const documents = documentsOf({ uplink, macs, pcie });
      expect(documents.all).toEqual(documentsOf({ uplink, macs }).all);
      const cards: Card[] = Array.from({ length: count }, (_, index) => ({ driver, product, mac: mac(4 + index) }));
      const aliases = talosAliases(documents.links, [...own, ...cards]);
      const wanted = "ports" in uplink ? uplink.ports : [uplink.port];
      expect(new Set(aliases.values())).toEqual(new Set(own.filter(({ name }) => wanted.includes(name))));
    }),
    runs(100),
  );
  expect(passed).toBeGreaterThan(20);
  expect(sameDriver).toBeGreaterThan(5);
});

test("a bond over the card's ports leaves the board alone", () => {
  const { links } = documentsOf({ uplink: lacp(["pcie0", "pcie1"]), pcie: nic("mlx5_core", { speed: 25 }) });
  expect(links.slice(0, 2)).toMatchObject([
    { name: "pcie%d", selector: { match: 'link.driver == "mlx5_core"' } },
    { kind: "BondConfig", links: ["pcie0", "pcie1"] },
  ]);
});

test("the card's ports fail together", () => {
  const { ports } = ms01("a", { ...base, pcie: nic("mlx5_core", { speed: 25, ports: 2 }) }).machine;
  expect([ports["pcie0"]?.card, ports["pcie1"]?.card]).toEqual(["pcie", "pcie"]);
});

const base = { address: "10.0.10.11", memory: 64, disks: { os: { serial: "OSDISK" } } };

test("a graphics card is the machine's, and brings no ports", () => {
  const { gpu, ports } = ms01("a", { ...base, pcie: nvidia("ada") }).machine;
  expect(gpu).toEqual(nvidia("ada"));
  expect(Object.keys(ports)).toEqual(["sfp0", "sfp1", "rj0", "rj1"]);
});

test.each([3, "mlx5_core", null, [], true])("what is no card is named: %j", (pcie) => {
  const { errors } = complaints(labOf({ pcie: pcie as never }));
  expect(errors).not.toEqual([]);
  for (const error of errors) expect(error).toMatch(/^nodes\[0\]\.pcie\b/);
});
