import type { FieldChange } from "../../lab/talos/changes/fields";

/** From so many on they are put together. */
const many = 3;

/** Numbers of names, such as `policy0`; not those of places in a list. */
const number = /(?<=[a-z])(?:0|[1-9]\d*)(?!\d)/gi;

/**
 * Changes that differ in one number of their paths are one: `policy{0..15}.scaling_governor`, as a shell would write it. A
 * power profile makes one for each thread of the processor.
 */
export function numberedTogether<Change extends FieldChange>(fields: readonly Change[]): Change[] {
  const groups = new Map<string, Change[]>();
  for (const field of fields)
    for (const { key } of numbersOf(field)) groups.set(key, [...(groups.get(key) ?? []), field]);
  const done = new Set<Change>();
  return fields.flatMap((field) => {
    if (done.has(field)) return [];
    for (const { head, tail, key } of numbersOf(field)) {
      const alike = (groups.get(key) ?? []).filter((one) => !done.has(one));
      if (alike.length < many) continue;
      for (const one of alike) done.add(one);
      const values = alike.map(({ path }) => Number(path.slice(head.length, path.length - tail.length)));
      return [{ ...field, path: `${head}{${ranges(values)}}${tail}` }];
    }
    return [field];
  });
}

/** Every number of a field's path: what is before and after it, and what all changes have in common that differ only there. */
function numbersOf({ path, ...change }: FieldChange) {
  return [...path.matchAll(number)].map(({ index, 0: digits }) => {
    const [head, tail] = [path.slice(0, index), path.slice(index + digits.length)];
    return { head, tail, key: JSON.stringify([head, tail, change]) };
  });
}

/** `0..3,8` */
function ranges(values: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && value === last[1] + 1) last[1] = value;
    else runs.push([value, value]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}..${to}`)).join(",");
}
