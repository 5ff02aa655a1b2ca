import { toYaml } from "../../../lab/yaml";
import { ProviderError } from "../../protocol/diagnostics";
import { parseDocuments } from "../../world/machine-configuration";

type Document = Readonly<Record<string, unknown>>;

/** Lists that a patch replaces; it appends to every other. Source: Talos' patching guide. */
const replaced = new Set(["podSubnets", "serviceSubnets"]);

/**
 * Lays strategic merge patches over a configuration as Talos does: documents are matched by kind and name, objects merged,
 * lists appended, and `$patch: delete` takes out what it stands in.
 */
export function mergePatches(base: readonly Document[], patches: readonly string[]): string {
  const merged = patches.reduce<readonly Document[]>(
    (documents, patch) => parseDocuments(patch).reduce(mergeDocument, documents),
    base,
  );
  const yaml = merged.map(toYaml).join("---\n");
  parseDocuments.keep(yaml, merged);
  return yaml;
}

function mergeDocument(documents: readonly Document[], patch: Document): readonly Document[] {
  const same = (document: Document): boolean =>
    document["kind"] === patch["kind"] && document["name"] === patch["name"];
  if (patch["$patch"] === "delete") return documents.filter((document) => !same(document));
  if (!documents.some(same)) return [...documents, patch];
  return documents.map((document) => (same(document) ? checked(merge(document, patch, "") as Document) : document));
}

function merge(base: unknown, patch: unknown, key: string): unknown {
  if (Array.isArray(base) && Array.isArray(patch))
    return replaced.has(key) ? patch : [...(base as unknown[]), ...(patch as unknown[])];
  if (!isObject(base) || !isObject(patch)) return patch;
  const deleted = (value: unknown): boolean => isObject(value) && value["$patch"] === "delete";
  const kept = Object.entries(base).filter(([name]) => !deleted(patch[name]));
  const added = Object.entries(patch).filter(([, value]) => !deleted(value));
  const merged = added.map(([name, value]) => [name, name in base ? merge(base[name], value, name) : value]);
  return { ...Object.fromEntries(kept), ...Object.fromEntries(merged) };
}

/** What the merged document must not be. Source: HostnameConfig's own validation; siderolabs/talos#12891. */
function checked(document: Document): Document {
  if (document["kind"] === "HostnameConfig" && document["hostname"] !== undefined && document["auto"] !== "off") {
    throw new ProviderError(
      "failed to generate machine configuration",
      "'auto' and 'hostname' cannot be set at the same time",
    );
  }
  return document;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value);
