import { z } from "zod";

/** What a default or an option is laid around; of anything else the schema itself. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const wraps = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodPrefault;
  return wraps ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}

/** The object schema of a union that an input is meant for, by its kind; none where it is of no known kind. */
export function optionFor(union: z.ZodDiscriminatedUnion, input: unknown): z.ZodObject | undefined {
  const { discriminator } = union.def;
  const kind = (input as Readonly<Record<string, unknown>> | null | undefined)?.[discriminator];
  return (union.options as z.ZodObject[]).find(
    ({ shape }) => (shape[discriminator] as z.ZodType).safeParse(kind).success,
  );
}
