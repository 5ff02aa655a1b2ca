import { z } from "zod";
import { optionFor, unwrapped } from "./inner-schema";

/** The names that the object at a path of an input may have; none where its schema is of no object. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[], input: unknown): string[] {
  const plain = unwrapped(schema);
  const inner = plain instanceof z.ZodDiscriminatedUnion ? optionFor(plain, input) : plain;
  const [step, ...rest] = path;
  if (step === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  const part = inner && partOf(inner, step);
  const value = (input as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[step];
  return part ? keysAt(part, rest, value) : [];
}

/** The schema of one property or item. */
function partOf(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Readonly<Record<PropertyKey, z.ZodType>>)[step];
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}
