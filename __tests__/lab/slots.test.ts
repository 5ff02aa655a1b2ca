import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ms01Options, NodeInput } from "../../lab";
import { ms01 } from "../../lab";
import { slotSpeed } from "../../lab/schema/disk";
import { complaints, firstNode, shippedLab } from "../support/labs";
import { testRules } from "../support/rules";

type Disks = NodeInput["disks"];

/** The first node's disks, in these slots. */
const seated =
  (os: Partial<Disks["os"]>, data: Partial<Disks["os"]>) =>
  ({ nodes }: { nodes: NodeInput[] }): void => {
    const [node] = nodes;
    if (!node) return;
    node.disks = { os: { ...node.disks.os, ...os }, data: { serial: "DATADISK-MS01-A", ...data } };
  };

testRules([
  {
    rule: "a slot has lanes as there are",
    fails: (lab) => Object.assign(firstNode(lab).machine.slots?.["m2-1"] ?? {}, { lanes: 3 }),
    says: "nodes[0].machine.slots.m2-1.lanes (3) must be 1, 2 or 4 lanes.",
  },
  {
    rule: "a slot holds one disk",
    passes: seated({ slot: "m2-3" }, { slot: "m2-1" }),
    fails: seated({ slot: "m2-1" }, { slot: "m2-1" }),
    says: "nodes[0].disks.data.slot (m2-1) must hold one disk, but holds OSDISK-MS01-A and DATADISK-MS01-A.",
  },
  {
    rule: "a disk sits in a slot that there is",
    passes: seated({ slot: "m2-2" }, {}),
    fails: seated({ slot: "m2-4" }, {}),
    says: /^nodes\[0\]\.disks\.os\.slot \(m2-4\) names no slot of ms01-a\. Did you mean "m2-[123]"\?$/,
  },
  {
    rule: "a disk fits its slot",
    passes: seated({ slot: "m2-3", form: "22110" }, { slot: "m2-1", form: "u.2" }),
    fails: seated({ slot: "m2-1", form: "22110" }, {}),
    says: "nodes[0].disks.os.slot (m2-1) has room for 2280 and u.2, but the disk is a 22110. There is room in m2-2 and m2-3.",
  },
  {
    rule: "the slots are for NVMe disks",
    passes: seated({ slot: "m2-3", type: "nvme" }, {}),
    fails: seated({ slot: "m2-3", type: "ssd" }, {}),
    says: "nodes[0].disks.os.slot (m2-3) is for NVMe disks, but the disk's type is ssd. Leave the slot out.",
  },
]);

test("volumes on the slower slot deserve a word, with both speeds", () => {
  const lab = shippedLab();
  seated({ slot: "m2-1" }, { slot: "m2-3" })(lab);
  expect(complaints(lab)).toEqual({
    errors: [],
    warnings: ["nodes[0].disks.data.slot gives volumes 2 GB/s, while the system's disk in m2-1 has 8 GB/s"],
  });
});

test("a slot's speed doubles with each generation", () => {
  const slots = Object.values(firstNode(shippedLab()).machine.slots ?? {});
  expect(slots.map((slot) => slotSpeed(slot))).toEqual([8, 4, 2]);
});

test("the page about machines has the board's slots", () => {
  const page = readFileSync(join(__dirname, "..", "..", "docs", "machines.md"), "utf8").replaceAll(/ +/g, " ");
  for (const [name, slot] of Object.entries(firstNode(shippedLab()).machine.slots ?? {}))
    expect(page).toContain(`| \`${name}\` | ${slot.generation}.0 x${slot.lanes} | ${slotSpeed(slot)} GB/s | `);
});

test("an MS-01 takes its own slots only, and is none the worse for saying nothing", () => {
  const options: Ms01Options = { address: "10.0.10.11", memory: 64, disks: { os: { serial: "OSDISK" } } };
  expect(ms01("a", options).disks.os).not.toHaveProperty("slot");
  // @ts-expect-error -- the board has three
  ms01("a", { ...options, disks: { os: { serial: "OSDISK", slot: "m2-4" } } });
});
