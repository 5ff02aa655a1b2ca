/** What Terraform has printed, or a CLI that puts its own prefixes before it, on one line: without frames and wrapping. */
export function unframed(output: string): string {
  return output.replaceAll(/^\S*\s*[│╷╵]/gm, " ").replaceAll(/\s+/g, " ");
}
