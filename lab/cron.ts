/** Days on which a cron expression runs. Hours and minutes are checked, and then of no interest. */
interface CronDays {
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  /** Cron's oddity: if days and weekdays are both restricted, one of them suffices. */
  readonly either: boolean;
}

/** Five fields in numbers: minute, hour, day, month, weekday (0 is Sunday). The subset of robfig/cron v3, which Velero uses, that all crons share. */
const fields = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
] as const;

export function isCron(text: string): boolean {
  return parse(text) !== undefined;
}

/** Most days that pass between two runs, counted over four years; undefined for an expression that never runs, or is none. */
export function longestGap(text: string): number | undefined {
  const cron = parse(text);
  if (!cron) return undefined;
  const runs: number[] = [];
  for (let day = 0; day < 366 + 4 * 365; day++) if (runsOn(cron, new Date(Date.UTC(2024, 0, 1 + day)))) runs.push(day);
  const gaps = runs.slice(1).map((day, index) => day - (runs[index] ?? day));
  return gaps.length > 0 ? Math.max(...gaps) : undefined;
}

function parse(text: string): CronDays | undefined {
  const parts = text.split(" ");
  const sets = parts.map((part, index) => {
    const range = fields[index];
    return range && valuesOf(part, range);
  });
  const [, , days, months, weekdays] = sets;
  if (parts.length !== fields.length || sets.includes(undefined) || !days || !months || !weekdays) return undefined;
  const restricted = (part = "*"): boolean => !part.startsWith("*");
  return { days, months, weekdays, either: restricted(parts[2]) && restricted(parts[4]) };
}

/** `*`, `1`, `1-5`, `*` or a range with `/2`, and lists of these. */
function valuesOf(part: string, [min, max]: readonly [number, number]): ReadonlySet<number> | undefined {
  const values = new Set<number>();
  for (const item of part.split(",")) {
    const found = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(item);
    if (!found) return undefined;
    const [, from, to, step] = found;
    const first = from === undefined ? min : Number(from);
    const last = to !== undefined ? Number(to) : from === undefined || step !== undefined ? max : first;
    if (first < min || last > max || first > last || step === "0" || step === "00") return undefined;
    for (let value = first; value <= last; value += Number(step ?? 1)) values.add(value);
  }
  return values;
}

function runsOn({ days, months, weekdays, either }: CronDays, date: Date): boolean {
  if (!months.has(date.getUTCMonth() + 1)) return false;
  const day = days.has(date.getUTCDate());
  const weekday = weekdays.has(date.getUTCDay());
  return either ? day || weekday : day && weekday;
}
