import ipaddr from "ipaddr.js";

/** An inclusive run of IPv4 addresses, as numbers, so that it can be compared and counted. */
export interface AddressRange {
  readonly first: number;
  readonly last: number;
}

/** Whether `text` is a dotted IPv4 address with four plain decimal parts. */
export function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) && !/(^|\.)0\d/.test(text);
}

/** @throws Error if `text` is no IPv4 address. */
export function toNumber(text: string): number {
  return ipaddr.IPv4.parse(text)
    .toByteArray()
    .reduce((sum, byte) => sum * 256 + byte, 0);
}

export function toAddress(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join(".");
}

/**
 * Reads an address (`10.0.10.5`), a network (`10.0.10.0/24`) or a range (`10.0.10.5-10.0.10.9`).
 * Nothing if it is none of these in its plainest form, if the range runs backwards, or if a network has bits set beyond its
 * prefix.
 */
export function parseRange(text: string): AddressRange | undefined {
  const [left = "", right, ...rest] = text.split("-");
  if (rest.length > 0) return undefined;
  if (right !== undefined) {
    if (!isAddress(left) || !isAddress(right)) return undefined;
    const range = { first: toNumber(left), last: toNumber(right) };
    return range.first <= range.last ? range : undefined;
  }
  const [base = "", prefix, ...more] = left.split("/");
  if (!isAddress(base) || more.length > 0) return undefined;
  if (prefix === undefined) return { first: toNumber(base), last: toNumber(base) };
  if (!isPrefix(prefix)) return undefined;
  const size = 2 ** (32 - Number(prefix));
  const first = toNumber(base);
  return first % size === 0 ? { first, last: first + size - 1 } : undefined;
}

/** Whether `text` is the prefix length of a network, 0 to 32. */
export function isPrefix(text: string): boolean {
  return /^(0|[1-9]\d?)$/.test(text) && Number(text) <= 32;
}

/** The range of a text that the schema has accepted. @throws Error if it is none. */
export function range(text: string): AddressRange {
  const parsed = parseRange(text);
  if (!parsed) throw new Error(`"${text}" is no address, network or range`);
  return parsed;
}

/** The network that holds `address`, with the prefix of `network`: `10.0.10.7` in `…/24` is `10.0.10.0/24`. */
export function networkOf(address: string, prefix: number): string {
  const size = 2 ** (32 - prefix);
  return `${toAddress(Math.floor(toNumber(address) / size) * size)}/${prefix}`;
}

/** The prefix length of a network in CIDR notation. */
export function prefixOf(network: string): number {
  return Number(network.split("/")[1]);
}

export function contains(outer: AddressRange, inner: AddressRange): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

export function overlap(a: AddressRange, b: AddressRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}
