import { isDeepStrictEqual } from "node:util";
import { formatPath } from "../../schema/problems";

/** A field of a document that two revisions say differently. What one of them does not say is undefined. */
export interface FieldChange {
  /** As in problems: `machine.install.image`. A list whose items come and go is named once, as `links[]`. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

type Path = readonly PropertyKey[];
type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** What is different, as deep inside as it can be said. */
export function fieldChanges(before: unknown, after: unknown, path: Path = []): FieldChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if ((isObject(before) || before === undefined) && (isObject(after) || after === undefined)) {
    const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
    if (names.length > 0) return names.flatMap((name) => fieldChanges(before?.[name], after?.[name], [...path, name]));
  }
  if (Array.isArray(before) && Array.isArray(after)) return itemChanges(before, after, path);
  return [{ path: formatPath(path), before, after }];
}

/** Items that are gone and items that are new, each once; one list against the other where only their order differs. */
function itemChanges(before: readonly unknown[], after: readonly unknown[], path: Path): FieldChange[] {
  const without = (list: readonly unknown[], other: readonly unknown[]): unknown[] =>
    list.filter((item) => !other.some((one) => isDeepStrictEqual(one, item)));
  const gone = without(before, after);
  const added = without(after, before);
  if (gone.length === 0 && added.length === 0) return [{ path: formatPath(path), before, after }];
  const [old, own] = [gone[0], added[0]];
  // One item in the place of another is that item, changed.
  if (gone.length === 1 && added.length === 1 && isObject(old) && isObject(own))
    return fieldChanges(old, own, [...path, after.indexOf(own)]);
  const items = `${formatPath(path)}[]`;
  return [
    ...gone.map((item): FieldChange => ({ path: items, before: item })),
    ...added.map((item): FieldChange => ({ path: items, after: item })),
  ];
}
