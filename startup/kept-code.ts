/*
 * The project's own files as the TypeScript loader has compiled them, in one file under `.cache/`: the loader has a copy of each
 * as well, which it looks for, reads and checks one by one. Lab files are left to it: what stands in them is the user's.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { version } from "tsx/package.json";
import { type Compiling, type Load, loaders } from "./loaders";

/** Compiled code, and the file that it is of: its size, and when it was last changed. */
type Kept = Record<string, readonly [of: string, code: string]>;

const project = dirname(__dirname);
// Each program has its own: what the others load, it would only read.
const program = relative(project, resolve(process.argv[1] ?? "")).replaceAll(/\W+/g, "-");
const store = join(project, ".cache", "code", `node-${process.versions.node}-tsx-${version}-${program}`);
const kept = read();
let isNew = false;

const compile: Load = loaders[".ts"];
loaders[".ts"] = (module, file) => {
  const name = relative(project, file);
  if (!isOwn(name)) return compile(module, file);
  const { size, mtimeMs, ctimeMs } = statSync(file);
  const of = `${size} ${mtimeMs} ${ctimeMs}`;
  const [before, code] = kept[name] ?? [];
  if (before === of && code !== undefined) return (module as Compiling)._compile(code, file);
  const compiling = module as Compiling;
  const run = compiling._compile.bind(compiling);
  compiling._compile = (fresh, ...rest) => {
    kept[name] = [of, fresh];
    isNew = true;
    return run(fresh, ...rest);
  };
  return compile(module, file);
};

process.once("exit", () => {
  if (isNew) write();
});

/** Whether a file is in one of the project's rooms, and no lab file. */
const isOwn = (name: string): boolean =>
  name.includes(sep) &&
  !name.startsWith("..") &&
  !name.startsWith("node_modules") &&
  !/\.(config|private)\.ts$/.test(name);

function read(): Kept {
  try {
    const text = readFileSync(store, "utf8");
    const [sum = ""] = text.split("\n", 1);
    const rest = text.slice(sum.length + 1);
    if (sum === checksum(rest)) return JSON.parse(rest) as Kept;
  } catch {
    // Nothing is kept yet, or nothing that can be read.
  }
  return {};
}

/** Stands in the first line: code that is damaged would run. */
function checksum(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}

function write(): void {
  const own = `${store}.${process.pid}`;
  try {
    mkdirSync(dirname(store), { recursive: true });
    const left = Object.entries(kept).filter(([name]) => existsSync(join(project, name)));
    const text = JSON.stringify(Object.fromEntries(left));
    writeFileSync(own, `${checksum(text)}\n${text}`);
    renameSync(own, store);
  } catch {
    // Without the right to write here, programs start slower.
    try {
      rmSync(own, { force: true });
    } catch {
      // Nor remove anything.
    }
  }
}
