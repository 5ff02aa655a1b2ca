/**
 * A number as Terraform means it: a decimal of any length. What JavaScript's numbers hold exactly is one of them, a longer
 * integer a bigint, any other decimal its text, such as `0.1`. Each number has one form, so that forms can be compared.
 */
export type Numeric = number | bigint | string;

/** The one form of a number that has come as any of them. */
export function numeric(raw: Numeric): Numeric {
  if (typeof raw === "string") return /^-?\d+$/.test(raw) ? numeric(BigInt(raw)) : decimal(raw);
  if (typeof raw === "bigint") return Number.isSafeInteger(Number(raw)) ? Number(raw) : raw;
  return Number.isInteger(raw) && !Number.isSafeInteger(raw) ? BigInt(raw) : raw;
}

function decimal(text: string): Numeric {
  const near = Number(text);
  // 100 places are what toFixed() can; within them it is exact.
  return near.toFixed(100).replace(/0+$/, "") === text ? near : text;
}

/** JSON with its numbers as texts: JSON.parse would round them. */
export function withNumbersAsTexts(json: string): string {
  return json.replaceAll(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
}
