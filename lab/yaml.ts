import { stringify } from "yaml";

/** YAML in the one form that the project writes: quotes only where needed, long lines unbroken, no anchors. */
export function toYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, version: "1.1" });
}
