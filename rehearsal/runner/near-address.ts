import { guess } from "../../lab/did-you-mean";

/** More would not help. */
const most = 8;

/**
 * What may have been meant by an unknown address: one that is spelled nearly so, those that hold the name, or
 * those of the type.
 */
export function nearAddress(word: string, addresses: readonly string[]): string {
  const near = guess(word, addresses);
  if (near !== undefined) return near;
  const dot = word.lastIndexOf(".");
  const [type, name] = [word.slice(0, Math.max(dot, 0)), word.slice(dot + 1).replaceAll("*", "")];
  const ofType = addresses.filter((address) => address.startsWith(`${type}.`));
  const named = addresses.filter((address) => name !== "" && address.includes(name));
  const meant = [ofType.filter((address) => named.includes(address)), named, ofType].find((found) => found.length > 0);
  if (!meant) {
    const types = new Set(addresses.map((address) => address.slice(0, address.lastIndexOf("."))));
    return `There are resources of the types ${[...types].sort().join(", ")}.`;
  }
  const shown = meant.slice(0, most).map((one) => `"${one}"`);
  const more = meant.length > most ? `, and ${meant.length - most} more` : "";
  return `There is ${shown.join(", ")}${more}.`;
}
