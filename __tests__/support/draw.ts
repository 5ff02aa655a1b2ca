import fc from "fast-check";

/** What slow tests draw follows from this. SEED repeats the run that has printed it. */
export const seed = Number(process.env["SEED"] || Date.now() % 1_000_000);

/** Some of a list, in no order. @param count how many at the most */
export function drawn<T>(all: readonly T[], count = all.length): readonly T[] {
  const some = Math.min(count, all.length);
  return fc.sample(fc.shuffledSubarray([...all], { minLength: some, maxLength: some }), { seed, numRuns: 1 })[0] ?? [];
}
