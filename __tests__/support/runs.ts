const repeated = Number(process.env["PROPERTY_RUNS"] || 1);

/**
 * How often a property is tried: as often as it takes to find a fault within days of work, times PROPERTY_RUNS, which
 * `npm run test:slow` sets.
 */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: usual * repeated };
}

/** Of a list that can be tried whole: the whole where properties are repeated, else the first of every `step`. */
export function cases<T>(step: number, all: readonly T[]): readonly T[] {
  return repeated > 1 ? all : all.filter((_, index) => index % step === 0);
}
