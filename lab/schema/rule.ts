/**
 * A message of the schema: the rule as the end of a sentence, and after a newline the hint. `problems.ts` puts both together
 * with path and value.
 */
export function rule(text: string, hint?: string): string {
  return hint === undefined ? text : `${text}\n${hint}`;
}
