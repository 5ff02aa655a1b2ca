import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { kindOf } from "../../rehearsal/runner/strike-words";
import { happen } from "../../rehearsal/world/pods/happen";
import { readState, World } from "../../rehearsal/world/world";
import { at, labWith } from "../support/labs";
import { runningWorld } from "../support/running-world";
import { scratchFolder } from "../support/scratch";

/** Two nodes are virtual, on one host. */
const lab = labWith((input) => {
  input.domains = [...(input.domains ?? []), { name: "pve", kind: "host" }];
  for (const index of [0, 1]) at(input.nodes, index).in = "pve";
});
const kind = (words: string): string => kindOf(words.split(" "), lab);

test.each([
  ["node-off=ms01-a", "node-off=ms01-a"],
  ["node:ms01-a off", "node-off=ms01-a"],
  ["host:pve off", "node-off=ms01-a,ms01-b"],
  ["host:pve on", "node-on=ms01-a,ms01-b"],
  ["feed:ups off", "node-off=ms01-a,ms01-b,ms01-c"],
  ["disk:ms01-c/os off", "node-off=ms01-c"],
])("%s is %s", (words, expected) => {
  expect(kind(words)).toBe(expected);
});

test.each([
  [
    "switch:agg1 off",
    3,
    "fault switch:agg1 off can't happen: that cuts no node's power, and only nodes can be switched. ./labctl faults --fault switch:agg1 shows what it breaks. It must be one of: ",
  ],
  [
    "host:pv off",
    3,
    'fault host:pv off can\'t happen: nothing in this lab is called host:pv. Did you mean "host:pve"?',
  ],
  ["node-off=ms01-a off", 2, "fault node-off=ms01-a off has one word too many. It must be one of: "],
  ["host:pve off now", 2, "fault host:pve off now has one word too many."],
])("%s is refused with exit code %d", (words, exitCode, message) => {
  expect(() => kind(words)).toThrow(expect.objectContaining({ exitCode, message: expect.stringContaining(message) }));
});

test("whatever is refused is answered with every form that there is", () => {
  const forms = [
    "node-off=",
    "node-on=",
    "api-down",
    "api-up",
    "drain=",
    "uncordon=",
    "node:<name> off",
    "host:<name>",
  ];
  const all = expect.objectContaining({
    exitCode: 3,
    message: expect.stringMatching(new RegExp(forms.map((form) => `(?=.*${form})`).join(""))) as string,
  }) as Error;
  const world = runningWorld(lab);
  for (const what of ["", "flood", "api-down=ms01-a", "node-of=ms01-a"]) expect(() => happen(world, what)).toThrow(all);
});

test("several nodes are switched at once", () => {
  const world = runningWorld(lab);
  expect(happen(world, kind("host:pve off")).done).toBe("ms01-a, ms01-b are off");
  expect(happen(world, kind("host:pve off")).cluster?.situation.etcd).toEqual({ running: 1, members: 3 });
  expect(happen(world, kind("host:pve on")).cluster?.situation.members.every(({ up }) => up)).toBe(true);
});

test("a name is all that stands behind the first equals sign", () => {
  expect(() => happen(runningWorld(lab), "node-off=ms01-b=foo")).toThrow("must name a node of the simulated lab");
  expect(() => happen(runningWorld(lab), "drain=ms01-b=foo")).toThrow("must name a node of the simulated lab");
  expect(() => happen(runningWorld(lab), "node-off=ms01-a,ms01-x")).toThrow("fault (node-off=ms01-a,ms01-x) must name");
});

test("the API of a cluster that nobody has made yet can't be down", () => {
  const world = World.open(join(scratchFolder(), "world.json"), lab);
  for (const what of ["api-down", "api-up"])
    expect(() => happen(world, what)).toThrow(
      expect.objectContaining({
        exitCode: 3,
        message: `fault (${what}) needs a cluster, and the simulated lab has none yet. Rehearse first.`,
      }),
    );
});

test("a machine that is in no cluster has nothing of the cluster on it", () => {
  const world = runningWorld(lab);
  const [machine] = Object.values(world.state.machines).filter(({ name }) => name === "ms01-c");
  if (!machine) throw new Error("there is no such machine");
  world.change({ machines: { ...world.state.machines, [machine.address]: { ...machine, stage: "maintenance" } } });
  expect(happen(world, "node-off=ms01-c").cluster).toMatchObject({ everywhere: [], happenings: [] });
});

test.each([{}, { machines: [] }, { clusters: { home: {} } }, { machines: { "10.0.10.11": { name: "ms01-a" } } }])(
  "a simulated lab of another shape is unusable: %j",
  (change) => {
    const file = join(scratchFolder(), "world.json");
    const { state } = runningWorld(lab, [], file);
    const { format } = readState(file);
    const whole = Object.keys(change).length === 0 ? { format } : { ...state, ...change };
    writeFileSync(file, `${JSON.stringify(whole)}\n`);
    expect(() => World.open(file, lab)).toThrow(
      expect.objectContaining({ exitCode: 4, message: expect.stringContaining("Forget the simulated lab") as string }),
    );
  },
);
