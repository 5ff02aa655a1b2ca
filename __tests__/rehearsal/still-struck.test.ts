import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Writable } from "node:stream";
import * as fc from "fast-check";
import { kindOf } from "../../rehearsal/runner/strike-words";
import { strikeLab } from "../../rehearsal/runner/strike-lab";
import { Workspace } from "../../rehearsal/runner/workspace";
import { happen } from "../../rehearsal/world/pods/happen";
import { stillStruck } from "../../rehearsal/world/still-struck";
import type { World } from "../../rehearsal/world/world";
import { labWith } from "../support/labs";
import { runningWorld } from "../support/running-world";
import { scratchFolder } from "../support/scratch";

const lab = labWith();
const undo = "npm run rehearse -- fault ";
const left = (...kinds: string[]): readonly string[] => {
  const world = runningWorld(lab);
  for (const kind of kinds) happen(world, kind);
  return stillStruck(world.state);
};

test.each([
  [["node-off=ms01-b"], [`ms01-b stays off until: ${undo}node:ms01-b on`]],
  [["node-off=ms01-a,ms01-b"], [`ms01-a, ms01-b stay off until: ${undo}node-on=ms01-a,ms01-b`]],
  [["node-off=ms01-a,ms01-b", "node-on=ms01-a"], [`ms01-b stays off until: ${undo}node:ms01-b on`]],
  [["api-down"], [`The API servers stay down until: ${undo}api-up`]],
  [["drain=ms01-c"], [`ms01-c takes no pods until: ${undo}uncordon=ms01-c`]],
  [
    ["api-down", "node-off=ms01-b"],
    [`ms01-b stays off until: ${undo}node:ms01-b on`, `The API servers stay down until: ${undo}api-up`],
  ],
  [["api-down", "api-up"], []],
  [
    ["node-reset=ms01-b", "disk-used=ms01-b"],
    [`ms01-b has something on its data disk until: ${undo}disk-wiped=ms01-b`],
  ],
])("after %j", (kinds, expected) => {
  expect(left(...kinds)).toEqual(expected);
});

/** Carries out what a line names, as its reader would. */
function obey(world: World, line: string): void {
  happen(world, kindOf((line.split(undo)[1] ?? "").split(" "), lab));
}

test("whatever has struck the lab, the commands that are named leave nothing to undo", () => {
  const nodes = lab.nodes.map(({ name }) => name);
  const strikes = fc.oneof(
    fc.subarray(nodes, { minLength: 1 }).map((names) => `node-off=${names.join(",")}`),
    fc.constantFrom("api-down", "node-reset=ms01-c", "disk-used=ms01-c", "drain=ms01-a", "drain=ms01-c"),
  );
  let met = 0;
  fc.assert(
    fc.property(fc.array(strikes, { minLength: 1, maxLength: 5 }), (kinds) => {
      const world = runningWorld(lab);
      for (const kind of kinds) {
        try {
          happen(world, kind);
        } catch {
          // Not everything can happen after everything else.
        }
      }
      for (const line of stillStruck(world.state)) {
        obey(world, line);
        met++;
      }
      expect(stillStruck(world.state)).toEqual([]);
    }),
    { numRuns: 50 },
  );
  expect(met).toBeGreaterThan(20);
});

test("a strike says what stays, and what is left of earlier ones", async () => {
  const project = scratchFolder();
  const { world } = new Workspace(project, lab.name);
  mkdirSync(dirname(world), { recursive: true });
  runningWorld(lab, [], world);
  const strike = async (...words: string[]): Promise<string> => {
    let text = "";
    const out = new Writable({ write: (chunk, _encoding, done) => ((text += String(chunk)), done()) });
    await strikeLab({ project, lab, words, pace: 0 }, out);
    return text;
  };
  expect(await strike("node:ms01-b", "off")).toContain(`\nms01-b stays off until: ${undo}node:ms01-b on\n`);
  expect(await strike("api-down")).toContain(
    `\nms01-b stays off until: ${undo}node:ms01-b on\nThe API servers stay down until: ${undo}api-up\n`,
  );
  await strike("api-up");
  expect(await strike("node:ms01-b", "on")).not.toContain("until:");
});
