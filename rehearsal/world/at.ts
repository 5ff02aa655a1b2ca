/** What lies inside a value of unknown shape, by keys with dots between them; nothing if the way ends before. */
export function at(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | null | undefined)?.[key], value);
}
