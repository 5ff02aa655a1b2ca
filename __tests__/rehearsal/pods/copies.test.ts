import type { LabInput } from "../../../lab";
import { happen } from "../../../rehearsal/world/pods/happen";
import { World } from "../../../rehearsal/world/world";
import { at, labWith } from "../../support/labs";
import { longhorn, runningWorld } from "../../support/running-world";
import { scratchFolder } from "../../support/scratch";
import { app, said } from "../../support/struck-pods";

/** Data disks on the first two nodes alone, the first so many of these of some GiB, and everything else on the third. */
const twoDisks =
  (size?: number, count = 2) =>
  ({ nodes }: LabInput): void => {
    for (const index of [0, 1].slice(0, count)) {
      const { disks } = at(nodes, index);
      if (disks.data && size !== undefined) disks.data.size = size;
    }
    delete at(nodes, 2).disks.data;
    at(nodes, 2).labels = { own: "yes" };
  };
const given = { apps: [app({ volume: 10, nodeSelector: { own: "yes" } })], change: twoDisks() };
const [first, second] = ["ms01-a", "ms01-b"];

describe("a node that is drained", () => {
  test("has no copy within reach, and may not go without the last one", () => {
    expect(said(given, `drain=${first}`)).toContain("app: 1 of 2 copies of its volume is within reach.");
    expect(said(given, `drain=${first}`, `drain=${second}`)).toEqual([
      expect.stringContaining("ms01-b is being drained."),
      "app: 1 of 2 copies of its volume is within reach.",
      "app: the last copy of its volume is there, and Longhorn does not let it go.",
      "The drain does not end before its timeout; what it has evicted has moved.",
    ]);
  });

  test("serves none while others are off", () => {
    expect(said(given, `drain=${first}`, `node-off=${second}`)).toEqual([
      expect.stringContaining("ms01-b is off."),
      "app  stays on ms01-c  no copy of its volume is within reach: ms01-b, ms01-a",
      "app: 0 of 2 copies of its volume are within reach.",
    ]);
  });

  test("has its copies back once it takes pods again", () => {
    expect(said(given, `drain=${first}`, `uncordon=${first}`, `node-off=${second}`)).toContain(
      "app: 1 of 2 copies of its volume is within reach.",
    );
  });

  test("keeps serving the last copy that it was not let go with, until it is switched off and on", () => {
    const [one, other] = [`drain=${first}`, `drain=${second}`];
    expect(said(given, one, other, "api-up").join("\n")).not.toContain("no copy");
    expect(said(given, one, other, `node-off=${second}`, `node-on=${second}`)).toContain(
      "app  stays on ms01-c  no copy of its volume is within reach: ms01-b, ms01-a",
    );
  });
});

test("a volume that was made with too few copies gets the others once there is a place", () => {
  const file = `${scratchFolder()}/world.json`;
  const [empty, full] = [labWith(twoDisks()), labWith((lab) => (twoDisks()(lab), (lab.apps = given.apps)))];
  happen(runningWorld(empty, [longhorn(full)], file), `node-off=${second}`);
  const world = World.open(file, full);
  happen(world, "api-up");
  expect(happen(world, `node-on=${second}`).cluster?.losses).toEqual([
    { pod: "app", left: 1, of: 2, rebuilt: { on: [second], after: 120 } },
  ]);
  expect(happen(world, `node-off=${first}`).cluster?.losses).toEqual([{ pod: "app", left: 1, of: 2 }]);
});

describe("a disk takes", () => {
  /** What is said of volumes, of which the first node can take but few. */
  function volumes(sizes: readonly number[], settings?: object): string[] {
    const apps = sizes.map((volume, index) => app({ name: `app${index}`, volume, nodeSelector: { own: "yes" } }));
    const change = (lab: LabInput): void => (twoDisks(1800)(lab), twoDisks(50, 1)(lab));
    return said({ apps, change, ...(settings && { settings }) }, "api-up").slice(1);
  }
  const short = (name: string): string => `${name}: 1 of 2 copies of its volume is within reach.`;

  // Stricter than the lab file's check, which knows the project's own values: 50 GiB, without 5 percent.
  const strict = { storageReservedPercentageForDefaultDisk: 5, storageOverProvisioningPercentage: 100 };

  test("volumes up to what Longhorn may promise of it", () => {
    expect(volumes([47], strict)).toEqual(["Every pod stays where it is, and runs."]);
    expect(volumes([48], strict)).toContain(short("app0"));
    expect(volumes([48])).toEqual(["Every pod stays where it is, and runs."]);
  });

  test("no more of them once it is full", () => {
    expect(volumes([24, 23], strict)).toEqual(["Every pod stays where it is, and runs."]);
    expect(volumes([24, 24], strict).slice(1)).toEqual([short("app1")]);
  });

  test("what Longhorn does by default where nothing is said", () => {
    const silent = {
      storageReservedPercentageForDefaultDisk: undefined,
      storageOverProvisioningPercentage: undefined,
    };
    expect(volumes([35], silent)).toEqual(["Every pod stays where it is, and runs."]);
    expect(volumes([36], silent)).toContain(short("app0"));
  });
});

describe("a copy that has missed what was written", () => {
  const [lost, back] = [`node-off=${first}`, `node-on=${first}`];
  test("is what is left when the others are gone: that is data loss, and is said", () => {
    expect(said(given, lost, `node-off=${second}`, back)).toContain(
      "app: Longhorn takes the old copy of its volume on ms01-a: what has been written since then is on ms01-b alone, and lost.",
    );
  });

  test("catches up as long as there is a newer one", () => {
    expect(said(given, lost, back, `node-off=${second}`).join("\n")).not.toContain("old copy");
  });

  test("has missed nothing while nothing was written", () => {
    const device = { ...given, apps: [app({ volume: 10, device: "ms01-a" })] };
    expect(said(device, lost, `node-off=${second}`, back).join("\n")).not.toContain("old copy");
  });
});

test("a pod that starts where it was has its volume attached, and a copy is made anew only after that", () => {
  const strikes = ["c", "b", "a"].map((name) => `node-off=ms01-${name}`).concat("node-on=ms01-c", "node-on=ms01-a");
  const two = { apps: [app({ volume: 10, device: "ms01-a" })] };
  expect(said(two, ...strikes).slice(1)).toEqual([
    "app  starts on ms01-a  2:30  boot 2:00, attach 0:10, start 0:20",
    "app: 1 of 2 copies of its volume is within reach; rebuilt on ms01-c from 12:30 on.",
  ]);
});
