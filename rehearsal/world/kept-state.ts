/*
 * A state on disk: as it was first, then a line for each change. What an operation adds is as long as what it has changed,
 * however large the lab is.
 */
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A place in the state, and what is there now; nothing if it is gone. */
type Change = readonly [path: readonly string[], value?: unknown];

/** How deep changes are looked for: an object of an account, such as a bucket. Below, it is written as a whole. */
const deepest = 3;

/** Writes a state, in the place of all that was there. */
export function writeWhole(file: string, state: object): void {
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.next`;
  writeFileSync(next, `${JSON.stringify(state)}\n`, { mode: 0o600 });
  renameSync(next, file);
}

/** Adds what makes one state of another. States share what they have in common: what is the same object has not changed. */
export function writeChange(file: string, before: object, after: object): void {
  const changes = changesBetween(before, after, []);
  if (changes.length > 0) appendFileSync(file, `${JSON.stringify(changes)}\n`);
}

/** @throws Error if a line can't be read; the last one may have been cut off before its change was reported */
export function readKept(file: string): unknown {
  const [first = "", ...lines] = readFileSync(file, "utf8").split("\n");
  const state: unknown = JSON.parse(first);
  // What is behind the last line's end is empty, or the beginning of a line.
  for (const line of lines.slice(0, -1))
    for (const [path, value] of JSON.parse(line) as readonly Change[]) put(state as Tree, path, value);
  return state;
}

type Tree = Record<string, unknown>;

function changesBetween(before: unknown, after: unknown, path: readonly string[]): Change[] {
  if (before === after) return [];
  if (after === undefined) return [[path]];
  if (path.length === deepest || !isTree(before) || !isTree(after)) return [[path, after]];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => changesBetween(before[key], after[key], [...path, key]));
}

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

function put(tree: Tree, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) put(tree[key] as Tree, rest, value);
  else if (value === undefined) Reflect.deleteProperty(tree, key);
  else tree[key] = value;
}
