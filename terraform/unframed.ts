/** The output of Terraform, or of a CLI that puts prefixes before it, on one line: without frames and wrapping. */
export function unframed(output: string): string {
  return output.replaceAll(/^\S*\s*[│╷╵]/gm, " ").replaceAll(/\s+/g, " ");
}
