import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";

const project = join(__dirname, "..", "..");
const made: string[] = [];
const ends: (() => Promise<void>)[] = [];

afterAll(async () => {
  for (const end of ends.splice(0)) await end();
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});

/** What has to end after the tests of the file, before its folders go. */
export function atTheEnd(end: () => Promise<void>): void {
  ends.push(end);
}

/** An empty folder that is gone after the tests of the file. */
export function scratchFolder(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "homelab-test-")));
  made.push(directory);
  return directory;
}

const leftOut = new Set(["node_modules", ".git", ".rehearsal", ".cache", "cdktf.out", "state", "__tests__"]);

/** The lab that the project ships. */
export const shippedFile = join(project, "examples", "ms01", "lab.config.ts");

/** A lab file at the top of the project: the user's, which no test may depend on. */
const isOwnLab = (source: string): boolean => dirname(source) === project && source.endsWith(".config.ts");

/** A checkout of this project in a folder of its own, with the lab that the project ships, so that a rehearsal in it meets no other. */
export function scratchCheckout(): string {
  const directory = scratchFolder();
  cpSync(project, directory, {
    recursive: true,
    filter: (source) =>
      relative(project, source) === "" ||
      !(leftOut.has(basename(source)) || source.endsWith(".private.ts") || isOwnLab(source)),
  });
  const shipped = readFileSync(shippedFile, "utf8");
  writeFileSync(join(directory, "lab.config.ts"), shipped.replace('"../../lab"', '"./lab"'));
  symlinkSync(join(project, "node_modules"), join(directory, "node_modules"));
  return directory;
}
