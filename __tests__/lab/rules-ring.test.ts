import fc from "fast-check";
import { type LabInput, ms01, node } from "../../lab";
import { ringIsClosed } from "../../lab/checks/ring";
import type { Problem } from "../../lab/problem";
import type { Lab } from "../../lab/schema/lab";
import { ringed } from "../support/ring";
import { complaints, firstNode } from "../support/labs";
import { testRules } from "../support/rules";

const ringOf = ({ ring }: LabInput): NonNullable<LabInput["ring"]> => {
  if (!ring) throw new Error("there is no ring");
  return ring;
};
const cables = (lab: LabInput): [string, string][] => ringOf(lab).cables;
const fourth = (lab: LabInput): void => {
  lab.nodes.push(
    ms01("ms01-d", {
      role: "worker",
      address: "10.0.10.14",
      memory: 64,
      disks: { os: { serial: "OSDISK-MS01-D" } },
    }),
  );
  // From c on to d, and back to a.
  cables(lab)[1] = ["ms01-c/tb0", "ms01-d/tb0"];
  cables(lab).push(["ms01-d/tb1", "ms01-a/tb1"]);
};

testRules(
  [
    {
      rule: "a ring says what happens when a cable breaks",
      fails: (lab) => Reflect.deleteProperty(lab.ring ?? {}, "fallback"),
      says: 'ring.fallback is missing. It must be one of "lan", "third-node".',
    },
    {
      rule: "a ring has three cables or more",
      fails: (lab) => cables(lab).pop(),
      says: "ring.cables ([ [ 'ms01-a/tb0', 'ms01-b/tb0' ], [ 'ms01-a/tb1', 'ms01-c/tb0' ] ]) must list at least three cables. A ring has three nodes or more, and as many cables.",
    },
    {
      rule: "a ring cable has two ends",
      fails: (lab) => (cables(lab)[0] = ["ms01-a/tb0"] as never),
      says: 'ring.cables[0] ([ \'ms01-a/tb0\' ]) must have two ends. Write it as ["ms01-a/tb0", "ms01-b/tb0"].',
    },
    {
      rule: "a ring cable is a pair, not a text",
      fails: (lab) => (cables(lab)[0] = "ms01-a/tb0" as never),
      says: 'ring.cables[0] (ms01-a/tb0) must have two ends. Write it as ["ms01-a/tb0", "ms01-b/tb0"].',
    },
    {
      rule: "an end is a node and a port",
      fails: (lab) => (cables(lab)[0] = ["ms01-a:tb0", "ms01-b/tb0"]),
      says: 'ring.cables[0][0] (ms01-a:tb0) must be "<node>/<port>". Write it as "ms01-a/tb0".',
    },
    {
      rule: "a ring cable ends at a node of the lab",
      fails: (lab) => (cables(lab)[0] = ["ms01-a/tb0", "ms01-x/tb0"]),
      says: 'ring.cables[0][1] (ms01-x/tb0) names no node of this lab. Did you mean "ms01-a"?',
    },
    {
      rule: "a ring cable ends at a Thunderbolt port of its node",
      fails: (lab) => (cables(lab)[0] = ["ms01-a/tb0", "ms01-b/tb2"]),
      says: 'ring.cables[0][1] (ms01-b/tb2) names no Thunderbolt port of ms01-b. Did you mean "tb0"?',
    },
    {
      rule: "a machine without Thunderbolt ports takes no part",
      fails: (lab) => (firstNode(lab).machine.thunderbolt = {}),
      says: "ring.cables[0][0] (ms01-a/tb0) names no Thunderbolt port of ms01-a. Describe them as `machine.thunderbolt`.",
    },
    {
      rule: "a Thunderbolt port holds one cable",
      fails: (lab) => (cables(lab)[2] = ["ms01-b/tb0", "ms01-c/tb0"]),
      says: "ring.cables[2][0] (ms01-b/tb0) must be a free port, but ring.cables[0][1] ends there.",
    },
    {
      rule: "a ring cable leads to another node",
      fails: (lab) => (cables(lab)[0] = ["ms01-a/tb0", "ms01-a/tb1"]),
      says: "ring.cables[0][1] (ms01-a/tb1) must end at another node than it starts at.",
    },
    {
      rule: "the ring is closed",
      passes: (lab) => {
        fourth(lab);
        ringOf(lab).fallback = "lan";
      },
      fails: (lab) => {
        fourth(lab);
        cables(lab).pop();
      },
      says: "ring.cables must close one ring, but those of ms01-a lead to ms01-b. Every node of the ring has two cables, to two other nodes.",
    },
    {
      rule: "there is one ring",
      fails: (lab) => {
        const [a, b, c] = lab.nodes;
        for (const one of [a, b, c]) if (one) lab.nodes.push(copyOf(one));
        cables(lab).push(...cables(lab).map((ends) => ends.map((end) => `x${end}`) as [string, string]));
      },
      says: "ring.cables must close one ring, but ms01-a, ms01-b, ms01-c are one without xms01-a, xms01-b, xms01-c. Every node of the ring has two cables, to two other nodes.",
    },
    {
      rule: "only of three nodes there is a third one",
      fails: fourth,
      says: 'ring.fallback (third-node) must be "lan" in a ring of 4 nodes. Static routes can\'t tell that a cable two nodes on is broken.',
    },
    {
      rule: "the nodes' Talos knows routing rules",
      fails: (lab) => (lab.versions = { talos: "v1.12.11", talosContract: "v1.12" }),
      says: "ring needs Talos v1.13.0 or later, but versions.talos is v1.12.11: older ones know no RoutingRuleConfig.",
    },
    {
      rule: "a Thunderbolt port has a name that no other port has",
      fails: (lab) => (firstNode(lab).machine.ports["tb0"] = { driver: "thunderbolt-net", speed: 20 }),
      says: "nodes[0].machine.ports.tb0 is not a name that can stand here: it must not be one of a Thunderbolt port. Those are described as `thunderbolt`.",
    },
    {
      rule: "Thunderbolt ports are numbered",
      fails: (lab) => (firstNode(lab).machine.thunderbolt = { left: { bus: "0-1.0" } }),
      says: 'nodes[0].machine.thunderbolt.left is not a name that can stand here: it must be "tb" and a digit. Write it as "tb0".',
    },
    {
      rule: "two Thunderbolt ports of a node are two",
      fails: (lab) => (firstNode(lab).machine.thunderbolt = { tb0: { bus: "0-1.0" }, tb1: { bus: "0-1.0" } }),
      says: "nodes[0].machine.thunderbolt.tb1.bus (0-1.0) must be unique, but nodes[0].machine.thunderbolt.tb0.bus is the same.",
    },
    {
      rule: "a Thunderbolt port is found by its bus path",
      fails: (lab) => (firstNode(lab).machine.thunderbolt = { tb0: { bus: "thunderbolt0" } }),
      says: 'nodes[0].machine.thunderbolt.tb0.bus (thunderbolt0) must be the bus path of a Thunderbolt link. Write it as "0-1.0".',
    },
  ],
  () => ringed("third-node"),
);

function copyOf(one: LabInput["nodes"][number]): LabInput["nodes"][number] {
  const { name, address, disks, cables: _, ...rest } = one;
  const os = { ...disks.os, serial: `X${disks.os.serial}` };
  return node(`x${name}`, { ...rest, role: "worker", address: address.replace(/1(\d)$/, "2$1"), disks: { os } });
}

test("all of a cable plan's problems are told at once", () => {
  const lab = ringed("lan");
  lab.ring = {
    ...ringOf(lab),
    cables: [
      ["a/tb0", "ms01-b/tb9"],
      ["ms01-b/tb1", "ms01-b/tb0"],
      ["c/tb0", "ms01-a/tb1"],
    ],
  };
  expect(complaints(lab).errors).toHaveLength(4);
});

/** A ring of so many nodes, their order, the cables' order and direction and each node's two ports being whatever they are. */
const plans = fc.integer({ min: 3, max: 8 }).chain((count) =>
  fc
    .record({
      order: fc.shuffledSubarray(
        Array.from({ length: count }, (_, index) => index),
        { minLength: count },
      ),
      turned: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
      swapped: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
    })
    .map(({ order, turned, swapped }) => {
      const port = (at: number, side: 0 | 1): string => `n${at}/tb${swapped[at] ? 1 - side : side}`;
      const around = order.map((at, index): [string, string] => [
        port(at, 0),
        port(order[(index + 1) % count] ?? 0, 1),
      ]);
      return around.map(([one, other], index): [string, string] => (turned[index] ? [other, one] : [one, other]));
    }),
);

/** What the check says of a plan, in a lab whose nodes have two ports each. */
function planProblems(nodes: number, plan: [string, string][]): Problem[] {
  const lab = {
    versions: { talos: "v1.13.9" },
    nodes: Array.from({ length: nodes }, (_, index) => ({
      name: `n${index}`,
      machine: { thunderbolt: { tb0: { bus: "0-1.0" }, tb1: { bus: "1-1.0" } } },
    })),
    ring: { cables: plan, fallback: "lan" },
  };
  return ringIsClosed(lab as unknown as Lab);
}

test("every closed ring passes, and none with an end in another port", () => {
  fc.assert(
    fc.property(plans, fc.nat(), fc.nat(), (plan, cable, other) => {
      expect(planProblems(plan.length, plan)).toEqual([]);
      const ends = plan.flat();
      const [from, to] = [ends[cable % ends.length] ?? "", ends[other % ends.length] ?? ""];
      fc.pre(from !== to);
      const moved = plan.map((pair) => pair.map((end) => (end === from ? to : end)) as [string, string]);
      expect(planProblems(plan.length, moved)).not.toEqual([]);
      // Nor one that lacks a cable.
      expect(planProblems(plan.length, plan.slice(1))).not.toEqual([]);
    }),
  );
});

test("two rings are none", () => {
  fc.assert(
    fc.property(plans, plans, (one, other) => {
      const further = other.map((ends) => ends.map((end) => end.replace("n", "n1")) as [string, string]);
      expect(planProblems(20, [...one, ...further])).toHaveLength(1);
    }),
  );
});
