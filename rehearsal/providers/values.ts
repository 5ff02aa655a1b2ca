import type { ObjectValue, Value } from "../protocol/value";

/** Reads attributes of a value whose shape the schema has settled. */
export const text = (value: ObjectValue, name: string): string => (value[name] as string | null) ?? "";
export const texts = (value: ObjectValue, name: string): readonly string[] =>
  (value[name] as readonly string[] | null) ?? [];
export const object = (value: ObjectValue, name: string): ObjectValue => (value[name] as ObjectValue | null) ?? {};
export const objects = (value: ObjectValue, name: string): readonly ObjectValue[] =>
  Array.isArray(value[name]) ? (value[name] as readonly ObjectValue[]) : [];
export const map = (value: ObjectValue, name: string): Readonly<Record<string, string>> =>
  (value[name] as Readonly<Record<string, string>> | null) ?? {};
export const isSet = (value: ObjectValue, name: string): boolean => (value[name] ?? null) !== null;

/**
 * An import that looks at nothing: the id is all of the state, and the read that follows finds the rest, or that nothing is
 * there. Terraform itself says so then. Source: ImportStatePassthroughContext of terraform-plugin-sdk v2.37.0, schema/resource_importer.go
 */
export const importById = (_context: unknown, id: string): ObjectValue => ({ id });

export type { ObjectValue, Value };
