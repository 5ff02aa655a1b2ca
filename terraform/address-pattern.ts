/** Whether a pattern means an address. An asterisk stands for any text. */
export function like(pattern: string, address: string): boolean {
  const source = pattern.split("*").map((text) => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${source.join(".*")}$`).test(address);
}
