import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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
    import ${JSON.stringify(join(root, "startup"))};
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

describe("what is compiled is kept", () => {
  const folder = scratchFolder();
  const write = (file: string, content: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  cpSync(join(root, "startup"), join(folder, "startup"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  write("room/index.ts", `export const room: string = "index";`);
  write(
    "room/own.ts",
    `export const said: string = "one";\nexport const fail = (): never => {\n  throw new Error();\n};`,
  );
  write("lab.private.ts", `export const secret: string = "canary";`);
  write(
    "main.ts",
    `import "./startup";
     import { room } from "./room";
     import { fail, said } from "./room/own";
     import { secret } from "./lab.private";
     let stack = "";
     try { fail(); } catch (error) { stack = (error as Error).stack ?? ""; }
     console.log(JSON.stringify({ room, said, secret, line: /own\\.ts:(\\d+)/.exec(stack)?.[1] }));`,
  );
  const started = (): unknown =>
    JSON.parse(execFileSync(process.execPath, ["--import", "tsx", "main.ts"], { cwd: folder, encoding: "utf8" }));
  const stores = (): string[] => readdirSync(join(folder, ".cache", "code"));
  const store = (): string => join(folder, ".cache", "code", stores()[0] ?? "");
  const expected = { room: "index", said: "one", secret: "canary", line: "3" };

  test("and makes no difference, in errors neither", () => {
    expect([started(), started()]).toEqual([expected, expected]);
    expect(stores()).toHaveLength(1);
  });

  test("but for lab files, which may hold what is personal", () => {
    const kept = readFileSync(store(), "utf8");
    expect(kept).toContain("room/own.ts");
    expect(kept).not.toContain("canary");
  });

  test("until the file changes", () => {
    write(
      "room/own.ts",
      `export const said: string = "two";\n\nexport const fail = (): never => {\n  throw new Error();\n};`,
    );
    expect(started()).toEqual({ ...expected, said: "two", line: "4" });
  });

  test.each([
    ["cut off", (text: string) => text.slice(0, -20)],
    ["empty", () => ""],
    ["something else", () => "null"],
    ["code that is damaged", (text: string) => text.replace("module.exports", "module exports")],
  ])("and is forgotten where it is %s", (_what, damage) => {
    const whole = readFileSync(store(), "utf8");
    const damaged = damage(whole);
    expect(damaged).not.toBe(whole);
    writeFileSync(store(), damaged);
    expect(started()).toEqual({ ...expected, said: "two", line: "4" });
    expect(readFileSync(store(), "utf8")).toBe(whole);
  });

  test("and leaves nothing behind where it can't be kept", () => {
    const file = store();
    rmSync(file);
    mkdirSync(file);
    expect(started()).toEqual({ ...expected, said: "two", line: "4" });
    expect(stores()).toHaveLength(1);
  });

  test("a file that is reached through a link as well is one module", () => {
    write("real/shared.ts", "export class Shared {}");
    symlinkSync(join(folder, "real"), join(folder, "linked"));
    symlinkSync(join(folder, "real", "shared.ts"), join(folder, "also.ts"));
    write(
      "links.ts",
      `import "./startup";
       import { Shared } from "./real/shared";
       import { Shared as linked } from "./linked/shared";
       import { Shared as also } from "./also";
       console.log(linked === Shared, also === Shared);`,
    );
    const said = execFileSync(process.execPath, ["--import", "tsx", "links.ts"], { cwd: folder, encoding: "utf8" });
    expect(said).toBe("true true\n");
  });
});

test("what is rarely used is loaded at its first use, and is then the same", () => {
  const folder = scratchFolder();
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(
    join(folder, "main.ts"),
    `import ${JSON.stringify(join(root, "startup"))};
     import archiver = require("archiver");
     import { z } from "zod";
     const loaded = (): boolean[] => [/archiver.lib.core/, /locales.de\\.cjs/].map((part) =>
       Object.keys(require.cache).some((file) => part.test(file)));
     const before = loaded();
     z.config(z.locales.de());
     const said = z.string().safeParse(1).error?.issues[0]?.message;
     const packs = typeof archiver("zip").directory;
     console.log(JSON.stringify({ before, after: loaded(), said, packs }));`,
  );
  const args = ["--import", "tsx", join(folder, "main.ts")];
  expect(JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" }))).toEqual({
    before: [false, false],
    after: [true, true],
    said: expect.stringMatching(/^Ungültige Eingabe: erwartet string/) as string,
    packs: "function",
  });
});
