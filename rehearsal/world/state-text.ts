/** Texts of what has not changed since it was last written. States share what they have in common, and nothing of them is changed in place. */
const written = new WeakMap<object, string>();

/**
 * A state as JSON, with a line for each thing that it holds. Only what is new is turned into text: of a hundred machines with
 * their configurations that is one.
 */
export function stateText(state: unknown, depth = 3): string {
  if (state === null || typeof state !== "object") return JSON.stringify(state) ?? "null";
  const known = written.get(state);
  if (known !== undefined) return known;
  const text = depth === 0 || Array.isArray(state) ? JSON.stringify(state) : ofEach(state, depth);
  written.set(state, text);
  return text;
}

function ofEach(state: object, depth: number): string {
  const lines = Object.entries(state)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}: ${stateText(value, depth - 1)}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n}`;
}
