import { join } from "node:path";
import { happen } from "../../../rehearsal/world/pods/happen";
import { World } from "../../../rehearsal/world/world";
import { labWith } from "../../support/labs";
import { longhorn, runningWorld } from "../../support/running-world";
import { scratchFolder } from "../../support/scratch";
import { type App, app } from "../../support/struck-pods";

const labOf = (...apps: App[]) => labWith((lab) => (lab.apps = apps));

/** Where the household's pods are after a lab has been looked at under one file, and then under another. */
function podsAfter(
  before: ReturnType<typeof labOf>,
  after: ReturnType<typeof labOf>,
): Record<string, string | undefined> {
  const file = join(scratchFolder(), "world.json");
  happen(runningWorld(before, [longhorn(before)], file), "api-up");
  const world = World.open(file, after);
  happen(world, "api-up");
  const pods = Object.entries(world.state.clusters["home"]?.pods ?? {});
  return Object.fromEntries(pods.filter(([id]) => id.startsWith("/")).map(([id, { node }]) => [id, node]));
}

test("pods stay where they are while the lab file changes around them", () => {
  const other = app({ name: "other", memory: 2 });
  expect(podsAfter(labOf(app({ device: "ms01-c" }), other), labOf(other, app()))).toMatchObject({ "/app/0": "ms01-c" });
});

test("pods of an application that is gone are gone, and those of a new one are placed", () => {
  expect(podsAfter(labOf(app()), labOf(app({ name: "new" })))).toEqual({ "/new/0": expect.any(String) as string });
});

test("a pod that no longer fits its node is placed anew", () => {
  const grows = (memory: number): App => app({ name: "grows", memory });
  const tied = app({ device: "ms01-a", memory: 30 });
  expect(podsAfter(labOf(grows(1), tied), labOf(tied, grows(20)))["/grows/0"]).toBe("ms01-a");
  expect(podsAfter(labOf(grows(1), tied), labOf(tied, grows(40)))["/grows/0"]).toMatch(/ms01-[bc]/);
  expect(podsAfter(labOf(app({ device: "ms01-a" })), labOf(app({ device: "ms01-b" })))).toEqual({ "/app/0": "ms01-b" });
});
