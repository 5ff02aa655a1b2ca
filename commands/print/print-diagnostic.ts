import pc from "picocolors";
import type { Diagnostic } from "../../terraform/run/json-events";

/** Writes a diagnostic of Terraform's: where, what, why. */
export function printDiagnostic(
  { severity, summary, detail, address }: Diagnostic,
  out: NodeJS.WritableStream,
  colors = pc.createColors(pc.isColorSupported),
): void {
  const label = severity === "error" ? colors.red("error") : colors.yellow("warning");
  const where = address === undefined ? "" : `${address}: `;
  out.write(`${label}: ${where}${summary}\n`);
  for (const line of detail.split("\n").filter(Boolean)) out.write(`  ${line}\n`);
}
