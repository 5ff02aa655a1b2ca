import { distance } from "fastest-levenshtein";

/** The candidate that `word` is most likely a slip for, or nothing if none is near. */
function nearest(word: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= slips(Math.max(word.length, candidate.length)))
    .sort((a, b) => a.far - b.far);
  return best?.candidate;
}

/** How many letters may differ: two neighbours swapped count as two. */
const slips = (length: number): number => (length < 4 ? 1 : Math.max(2, Math.floor(length / 3)));

/** `Did you mean "…"?`, or nothing if no name is near. Names that could not be read are left out. */
export function guess(word: string, names: readonly (string | undefined)[]): string | undefined {
  const near = nearest(
    word,
    names.filter((name) => name !== undefined),
  );
  return near === undefined ? undefined : `Did you mean "${near}"?`;
}

/** A guess, else the list of all names. */
export function didYouMean(word: string, names: readonly (string | undefined)[]): string {
  const near = guess(word, names);
  if (near !== undefined) return near;
  const candidates = names.filter((name) => name !== undefined);
  return candidates.length > 0 ? `Known names: ${candidates.map((one) => `"${one}"`).join(", ")}.` : "There is none.";
}
