import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProviderSchema } from "../protocol/schema";

/** Where the trimmed schemas of the real providers lie. */
const directory = join(__dirname, "..", "..", "schemas");

/** Reads the schema of a real provider, such as `siderolabs/talos` in version `0.11.0`. */
export function readSchema(source: string, version: string): ProviderSchema {
  const name = source.split("/")[1] ?? source;
  const file = JSON.parse(readFileSync(join(directory, `${name}@${version}.json`), "utf8")) as {
    provider_schemas: Record<string, ProviderSchema>;
  };
  const schema = file.provider_schemas[`registry.terraform.io/${source}`];
  if (!schema) throw new Error(`schemas/${name}@${version}.json has no schema of ${source}`);
  return schema;
}
