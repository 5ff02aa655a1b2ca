import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { mergeValues } from "./merge-values";

/** What a chart's templates get: its own values, and over them what a release is given. */
export function withDefaults(folder: string, given: unknown): unknown {
  const file = join(folder, "values.yaml");
  return mergeValues(existsSync(file) ? parse(readFileSync(file, "utf8")) : {}, given);
}

/**
 * What Helm answers to values that the chart's own schema does not take; nothing if it takes them. Which key is wrong is in
 * this schema reader's words. Source: helm v3.18, pkg/chartutil/jsonschema.go.
 *
 * @param folder of a chart of this repository
 */
export function refusedValues(folder: string, chart: string, given: unknown): string | undefined {
  const schema = join(folder, "values.schema.json");
  if (!existsSync(schema)) return undefined;
  const { error } = z
    .fromJSONSchema(JSON.parse(readFileSync(schema, "utf8")) as z.core.JSONSchema.JSONSchema)
    .safeParse(withDefaults(folder, given));
  const problems = error?.issues.map(({ path, message }) => `- ${path.join(".") || "(root)"}: ${message}`);
  return (
    problems &&
    `values don't meet the specifications of the schema(s) in the following chart(s):\n${chart}:\n${problems.join("\n")}`
  );
}
