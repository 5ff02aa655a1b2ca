/**
 * Changes a Terraform template: the text in it that stands for itself (`literal`), and what Terraform evaluates (`evaluated`),
 * which is an expression `${…}`, a directive `%{…}`, or `$${` and `%%{`, by which a template writes `${` and `%{`.
 */
export function mapTemplate(
  template: string,
  literal: (text: string) => string,
  evaluated: (text: string) => string,
): string {
  let result = "";
  let done = 0;
  endOfTemplate(template, 0, undefined, (start, end) => {
    result += literal(template.slice(done, start)) + evaluated(template.slice(start, end));
    done = end;
  });
  return result + literal(template.slice(done));
}

/** Goes through a template up to the quote that closes it, or to the end of the text. */
function endOfTemplate(
  text: string,
  start: number,
  quote: '"' | undefined,
  found: (start: number, end: number) => void = () => undefined,
): number {
  let at = start;
  while (at < text.length) {
    const sign = text[at];
    const doubled = text[at + 1] === sign;
    if (quote !== undefined && sign === quote) return at + 1;
    if (quote !== undefined && sign === "\\") at += 2;
    else if ((sign === "$" || sign === "%") && text[at + (doubled ? 2 : 1)] === "{") {
      const end = doubled ? at + 3 : endOfExpression(text, at + 2);
      found(at, end);
      at = end;
    } else at += 1;
  }
  return at;
}

/** Where an expression ends, behind its closing brace. Its braces may be nested, and its strings are templates again. */
function endOfExpression(text: string, start: number): number {
  let at = start;
  for (let depth = 1; depth > 0 && at < text.length;) {
    const sign = text[at];
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
    at = sign === '"' ? endOfTemplate(text, at + 1, '"') : at + 1;
  }
  return at;
}
