import { type Attribute, type Block, type Nesting } from "../protocol/schema";
import type { Semantics } from "../protocol/semantics";

type Json = Readonly<Record<string, unknown>>;

/** What is needed to write a block down again. */
export interface Known {
  readonly semantics?: Semantics;
  /** Top-level attributes in which something is sensitive, beyond what the schema says. */
  readonly sensitive: ReadonlySet<string>;
  /** The block that today's lab file gives at the same address. Nothing if it gives none. */
  readonly today: Json;
  /** Writes a value of an attribute. */
  readonly write: (value: unknown, sensitive: boolean, today: unknown) => unknown;
}

/**
 * The block that has led to a state: what somebody has said, without what only the provider knows. A state does not tell the one
 * from the other where both may set an attribute; there the block counts that today's lab file gives.
 */
export function blockOfState(block: Block, state: Json, known: Known, path = ""): Json {
  const result: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    const [value, today] = [state[name], known.today[name]];
    // A state never holds it: today's value has to do.
    if (attribute.write_only) {
      if (today !== undefined) result[name] = today;
      continue;
    }
    if (!isSaid(attribute, value, today, known.semantics?.attributes[path + name]?.computed === "never")) continue;
    // What is made of a write-only value is made anew, of the value that stands in its place.
    const ofWriteOnly = name.endsWith("_wo_revision") && today !== undefined;
    result[name] = ofWriteOnly
      ? today
      : attributeOf(attribute, value, { ...known, today: {} }, today, `${path}${name}.`);
  }
  for (const [name, { block: inner, nesting_mode }] of Object.entries(block.block_types ?? {})) {
    const written = inside(inner, nesting_mode, state[name], known, known.today[name], `${path}${name}.`);
    if (written !== undefined) result[name] = written;
  }
  return result;
}

function isSaid(
  { required = false, optional = false, computed = false }: Attribute,
  value: unknown,
  today: unknown,
  never: boolean,
): boolean {
  if (!(required || optional) || value === null || value === undefined) return false;
  if (required || today !== undefined) return true;
  // Older SDKs keep an unset attribute as the zero value of its type.
  const zero = value === "" || value === 0 || value === false || (typeof value === "object" && isEmpty(value));
  return !zero && (!computed || never);
}

function attributeOf(attribute: Attribute, value: unknown, known: Known, today: unknown, path: string): unknown {
  const { nested_type } = attribute;
  const sensitive = attribute.sensitive === true || known.sensitive.has(path.split(".")[0] ?? "");
  if (!nested_type) return known.write(value, sensitive, today);
  return inside({ attributes: nested_type.attributes ?? {} }, nested_type.nesting_mode, value, known, today, path);
}

function inside(block: Block, nesting: Nesting, value: unknown, known: Known, today: unknown, path: string): unknown {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  const one = (inner: unknown, said: unknown): Json =>
    blockOfState(block, inner as Json, { ...known, today: (said ?? {}) as Json }, path);
  // A block that occurs once may be written without a list around it.
  const at = (key: string | number): unknown =>
    Array.isArray(today) || nesting === "map" ? (today as Json | undefined)?.[key] : today;
  if (Array.isArray(value)) return value.map((inner, index) => one(inner, at(index)));
  if (nesting !== "map") return one(value, today);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, one(inner, at(key))]));
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;
