/**
 * Text that Terraform must take literally. Every string attribute is a template to it: `${…}` and `%{…}` in a chart value or
 * a script would be evaluated. References that cdktf itself has put in stay references.
 */
export function literal(text: string): string {
  return text.replaceAll(/\$(?=\{(?!TfToken\[))/g, "$$$$").replaceAll(/%(?=\{)/g, "%%");
}
