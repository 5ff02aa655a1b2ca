/**
 * How often a property is tried: as often as it takes to find a fault within days of work, times PROPERTY_RUNS, which
 * `npm run test:slow` sets.
 */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: usual * Number(process.env["PROPERTY_RUNS"] || 1) };
}
