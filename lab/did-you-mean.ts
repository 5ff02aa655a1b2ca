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

/** `Did you mean "…"?`, else the list of what there is. Names that could not be read are left out. */
export function didYouMean(word: string, names: readonly (string | undefined)[]): string {
  const candidates = names.filter((name) => name !== undefined);
  const near = nearest(word, candidates);
  if (near !== undefined) return `Did you mean "${near}"?`;
  return candidates.length > 0 ? `There is ${candidates.map((one) => `"${one}"`).join(", ")}.` : "There is none.";
}
