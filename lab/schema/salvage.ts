import { z } from "zod";

/**
 * Reads what is readable of an input that a schema refuses: defaults filled in, unreadable properties left out. With it the
 * checks across a whole lab can run beside the schema's own findings, so that one run reports everything.
 */
export function salvage(schema: z.ZodType, input: unknown): unknown {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodPrefault) {
    return salvage(schema.unwrap() as z.ZodType, input);
  }
  if (schema instanceof z.ZodArray) {
    return Array.isArray(input) ? input.map((item) => salvage(schema.element as z.ZodType, item)) : undefined;
  }
  if (input === null || typeof input !== "object") return undefined;
  if (schema instanceof z.ZodRecord) {
    const item = schema.valueType as z.ZodType;
    return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, salvage(item, value)]));
  }
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, inner]) => [
        key,
        salvage(inner, (input as Record<string, unknown>)[key]),
      ]),
    );
  }
  return undefined;
}
