import { z } from "zod";
import { optionFor, unwrapped } from "./inner-schema";

/** Stands for an input that is not there: no schema takes it, and no default takes its place. */
const nothing = Symbol("nothing");

/**
 * Reads what is readable of an input that a schema refuses. Objects and lists are always there, so that the checks across a
 * whole lab can walk through it and report what they find beside the schema's own findings; a value that can't be read is
 * undefined.
 */
export function salvage(schema: z.ZodType, input: unknown): unknown {
  const parsed = schema.safeParse(input);
  return parsed.success ? parsed.data : parts(unwrapped(schema), input);
}

/** What is readable of the parts of something that is not readable as a whole. */
function parts(schema: z.ZodType, input: unknown): unknown {
  if (schema instanceof z.ZodArray) {
    // Array.from also visits the holes of a list such as `[, "a"]`.
    return Array.isArray(input) ? Array.from(input, (item) => salvage(schema.element as z.ZodType, item)) : [];
  }
  const isObject = input !== null && typeof input === "object" && !Array.isArray(input);
  const object = isObject ? (input as Record<string, unknown>) : undefined;
  if (schema instanceof z.ZodRecord) {
    const item = schema.valueType as z.ZodType;
    return Object.fromEntries(Object.entries(object ?? {}).map(([key, value]) => [key, salvage(item, value)]));
  }
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, inner]) => [
        key,
        salvage(inner, object ? object[key] : nothing),
      ]),
    );
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const own = optionFor(schema, object);
    // Of no known kind: everything that any kind has.
    return own
      ? salvage(own, input)
      : Object.assign({}, ...schema.options.map((one) => salvage(one as z.ZodType, input)));
  }
  return undefined;
}
