// Trims a provider schema to what the project uses and drops its prose, so that the file holds facts only.
//
//   terraform providers schema -json > schema.json
//   node schemas/trim.mjs siderolabs/talos schema.json
//
// What is kept stands in keep.json. The result is the input of `cdktf get` (which looks for `<name>@<version>.json` and
// wants `provider_versions`) and of the stand-in providers.
import { readFileSync, writeFileSync } from "node:fs";

const [source, file] = process.argv.slice(2);
const keep = JSON.parse(readFileSync(new URL("keep.json", import.meta.url), "utf8"))[source];
if (!keep || !file) {
  console.error(
    "usage: node schemas/trim.mjs <namespace/name in keep.json> <output of terraform providers schema -json>",
  );
  process.exit(2);
}

const registry = `registry.terraform.io/${source}`;
const schema = JSON.parse(readFileSync(file, "utf8")).provider_schemas[registry];
const missing = [
  ...keep.resources.filter((name) => !schema.resource_schemas?.[name]),
  ...keep.dataSources.filter((name) => !schema.data_source_schemas?.[name]),
];
if (missing.length > 0) {
  console.error(`${file} has no schema for ${missing.join(", ")}`);
  process.exit(1);
}

const withoutProse = (value) => {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(/^description(_kind)?$|^deprecation_message$/.test(key) && typeof inner === "string"))
      .map(([key, inner]) => [key, withoutProse(inner)]),
  );
};
const pick = (schemas, names) =>
  Object.fromEntries([...names].sort().map((name) => [name, withoutProse(schemas[name])]));

const trimmed = {
  format_version: "1.0",
  provider_schemas: {
    [registry]: {
      provider: withoutProse(schema.provider),
      resource_schemas: pick(schema.resource_schemas, keep.resources),
      data_source_schemas: pick(schema.data_source_schemas, keep.dataSources),
    },
  },
  provider_versions: { [registry]: keep.version },
};
const target = new URL(`${source.split("/")[1]}@${keep.version}.json`, import.meta.url);
writeFileSync(target, `${JSON.stringify(trimmed, null, 1)}\n`);
