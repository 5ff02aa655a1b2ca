import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { scratchFolder } from "./support/scratch";

const root = join(__dirname, "..");

/** Files of a program that loads what it imports as `main.ts` does. */
const files = {
  "node_modules/old/index.js": `"use strict";\nexports.maps = process.sourceMapsEnabled;`,
  "node_modules/plain/index.js": `exports.maps = process.sourceMapsEnabled;`,
  "node_modules/modern/package.json": `{ "type": "module", "main": "index.js" }`,
  "node_modules/modern/index.js": `export const maps = process.sourceMapsEnabled;`,
  "node_modules/broken/index.js": `"use strict";\nthrow new Error("it does not load");`,
  ".gen/made.ts": `export const maps: boolean = process.sourceMapsEnabled;`,
  "own.ts": `
    export const maps: boolean = process.sourceMapsEnabled;
    export function fail(): never {
      throw new Error("here");
    }`,
  "main.ts": `
    import ${JSON.stringify(join(root, "plain-packages"))};
    import * as old from "old";
    import * as plain from "plain";
    import * as modern from "modern";
    import * as made from "./.gen/made";
    let broken = "";
    try { require("broken"); } catch (error) { broken = error.message; }
    const { maps, fail } = require("./own") as typeof import("./own");
    let stack = "";
    try { fail(); } catch (error) { stack = error.stack; }
    const withMaps = { old: old.maps, plain: plain.maps, modern: modern.maps, made: made.maps, own: maps };
    console.log(JSON.stringify({ withMaps, broken, stack }));`,
};

const seen = (() => {
  const folder = scratchFolder();
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  const args = ["--import", "tsx", join(folder, "main.ts")];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" })) as {
    withMaps: Record<string, boolean>;
    broken: string;
    stack: string;
  };
})();

test("packages of every kind load, and none of them nor what is generated has its source maps read", () => {
  expect(seen.withMaps).toEqual({ old: false, plain: false, modern: false, made: false, own: true });
});

test("an error of the project's own still names its line, also after a package that does not load", () => {
  expect(seen.broken).toBe("it does not load");
  expect(seen.stack).toContain("own.ts:4:");
});
