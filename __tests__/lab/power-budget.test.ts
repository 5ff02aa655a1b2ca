import type { LabInput } from "../../lab";
import { raspberryPi4 } from "../../lab";
import { powerReport } from "../../lab/power/report";
import { checkLab } from "../../lab/load-lab";
import { at, complaints, firstNode, labWith, shippedLab } from "../support/labs";
import { testRules } from "../support/rules";

/** Every node of the shipped lab on a meter: 20 W idle, 80 W under load. */
function metered(lab: LabInput): void {
  for (const node of lab.nodes) node.watts = { idle: 20, load: 80 };
}

testRules([
  {
    rule: "machines draw no more than the budget",
    passes: (lab) => {
      metered(lab);
      lab.powerBudget = 240;
    },
    fails: (lab) => {
      metered(lab);
      lab.powerBudget = 239;
    },
    says: 'powerBudget (239) is less than the 240 W that machines draw under load: ms01-a 80, ms01-b 80, ms01-c 80. Raise it, take a machine out, or give one power: "quiet" and measure again.',
  },
  {
    rule: "a budget is for machines that somebody has measured",
    fails: (lab) => {
      metered(lab);
      delete firstNode(lab).watts;
      lab.powerBudget = 1000;
    },
    says: "powerBudget (1000) can't be held: nobody has said what ms01-a draw. Measure at the wall and say `watts: { idle: …, load: … }`, or leave the budget out.",
  },
  {
    rule: "a machine draws at least as much under load",
    passes: metered,
    fails: (lab) => (firstNode(lab).watts = { idle: 20, load: 19 }),
    says: "nodes[0].watts.load (19) must be at least the 20 W that it draws when idle.",
  },
  {
    rule: "a currency has a code",
    passes: (lab) => (lab.tariff = { perKwh: 0.3, currency: "EUR" }),
    fails: (lab) => (lab.tariff = { perKwh: 0.3, currency: "€" }),
    says: 'tariff.currency (€) must be a currency\'s code by ISO 4217. Write it as "EUR".',
  },
  {
    rule: "electricity costs something",
    passes: (lab) => (lab.tariff = { perKwh: 0.01, currency: "NOK" }),
    fails: (lab) => (lab.tariff = { perKwh: -0.3, currency: "EUR" }),
    says: "tariff.perKwh (-0.3) must be a number of units of the currency above zero.",
  },
]);

test("what is over the budget and what is not known are said together", () => {
  const lab = shippedLab();
  metered(lab);
  delete firstNode(lab).watts;
  lab.powerBudget = 100;
  expect(complaints(lab).errors).toHaveLength(2);
});

test("a year is 8760 hours at the tariff, and a watt more costs its share", () => {
  const report = powerReport(
    labWith((lab) => {
      metered(lab);
      lab.tariff = { perKwh: 0.25, currency: "EUR" };
    }),
  );
  expect(at(report.machines, 0).year).toEqual({ kwh: { idle: 175.2, load: 700.8 }, cost: { idle: 43.8, load: 175.2 } });
  expect(report.total).toMatchObject({ idle: 60, load: 240 });
  expect(report.total.kwh.idle).toBeCloseTo(525.6);
  expect(report.total.cost?.load).toBeCloseTo(525.6);
});

test("watts are counted for the promises that hold when any one machine fails", () => {
  const three = powerReport(labWith(metered));
  expect(three.kept).toEqual(["api", "storage", "ingress", "lan", "management", "capacity", "scheduling"]);
  expect(three.wattsPerPromise).toBeCloseTo(60 / 7);
  const one = powerReport(
    labWith((lab) => {
      metered(lab);
      lab.nodes.splice(1);
    }),
  );
  expect(one.kept).toEqual([]);
  expect(one).not.toHaveProperty("wattsPerPromise");
});

test("what nobody has measured is named, and no sum pretends to know it", () => {
  const report = powerReport(
    labWith((lab) => {
      metered(lab);
      delete at(lab.nodes, 1).watts;
    }),
  );
  expect(report.unknown).toEqual(["ms01-b"]);
  expect(report).not.toHaveProperty("wattsPerPromise");
  expect(report.total).toMatchObject({ idle: 40, load: 160 });
});

test("a board's own figure is for the power profile that it was measured with", () => {
  const [known, other] = ["quiet", "balanced"] as const;
  const report = powerReport(
    labWith((lab) => {
      for (const node of lab.nodes) node.machine.measured = [{ power: known, idle: 10, load: 50, source: "a page" }];
      firstNode(lab).power = known;
      at(lab.nodes, 1).power = other;
    }),
  );
  expect(report.machines.map(({ watts }) => watts?.source)).toEqual(["a page", undefined, undefined]);
  expect(report.machines.map(({ processorLimit }) => processorLimit)).toEqual([35, 45, undefined]);
});

test("the lab file's figure goes before anybody's", () => {
  const pi = raspberryPi4("pi", { address: "10.0.10.21", memory: 8, disks: { os: { serial: "0x4a8b2c1d" } } });
  const watts = { idle: 4, load: 7 };
  const draw = (node: typeof pi) => powerReport(labWith((lab) => lab.nodes.push(node))).machines[3]?.watts;
  expect(draw(pi)).toEqual({ idle: 3, load: 6.3, source: "chipwired.com/raspberry-pi-power-use" });
  expect(draw({ ...pi, watts })).toEqual({ ...watts, source: "the lab file" });
});

test("virtual machines draw what their host does, once", () => {
  const lab = shippedLab();
  lab.domains = [{ name: "server", kind: "host", watts: { idle: 120, load: 300 } }];
  lab.accept?.push({ fault: "host:server", because: "the test is about something else" });
  for (const node of lab.nodes) node.in = "server";
  const { machines, oneMore } = powerReport(checkLab(lab, undefined, { faults: false }).lab);
  expect(machines.map(({ name, watts }) => [name, watts?.load])).toEqual([["server", 300]]);
  expect(oneMore).toEqual([]);
});

test("one more node is counted once for each kind", () => {
  const { oneMore } = powerReport(
    labWith((lab) => {
      metered(lab);
      at(lab.nodes, 2).power = "quiet";
      at(lab.nodes, 2).watts = { idle: 15, load: 55 };
    }),
  );
  expect(oneMore.map(({ name }) => name)).toEqual(["ms01-a", "ms01-c"]);
});
