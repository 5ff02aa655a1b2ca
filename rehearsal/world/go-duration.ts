const seconds: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, ns: 1e-9 };

/** Seconds of a duration as Go writes it: `1h30m`. Source: Go, time.ParseDuration. */
export function goSeconds(text: string): number {
  return [...text.matchAll(/(\d+(?:\.\d*)?)(h|ms|m|s|us|ns)/g)].reduce(
    (sum, [, number, unit = ""]) => sum + Number(number) * (seconds[unit] ?? 0),
    0,
  );
}
