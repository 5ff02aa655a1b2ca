/** Where a cable ends: a switch, and a port of it. */
interface CableEnd {
  readonly switch: string;
  /** Counts from 1. */
  readonly port: number;
}

/** Reads `agg:1`, as the schema has accepted it. */
export function cableEnd(text: string): CableEnd {
  const [name = "", port] = text.split(":");
  return { switch: name, port: Number(port) };
}
