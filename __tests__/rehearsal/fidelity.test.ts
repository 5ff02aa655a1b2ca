import type { Attribute, Block } from "../../rehearsal/protocol/schema";
import { standIns } from "../../rehearsal/providers";
import { World } from "../../rehearsal/world/world";
import { join } from "node:path";
import { labWith } from "../support/labs";
import { scratchFolder } from "../support/scratch";
import { synthesize } from "../support/template";

const used = synthesize(
  labWith(({ backup }) =>
    Object.assign(backup ?? {}, { writers: ["velero", "longhorn", "etcd", "external-secrets"], lockDays: 0 }),
  ),
);
const locked = synthesize(labWith());
const played = standIns(World.open(join(scratchFolder(), "world.json"), labWith()));

/** Names under which semantics speak of what a block sets. */
function namesIn(block: Block, value: unknown, path = ""): string[] {
  const values = (Array.isArray(value) ? value : [value]) as Readonly<Record<string, unknown>>[];
  return values.flatMap((own) =>
    Object.entries(own ?? {}).flatMap(([key, inner]) => {
      const name = path + key;
      const nested = block.block_types?.[key]?.block;
      if (nested) return namesIn(nested, inner, `${name}.`);
      const attribute: Attribute | undefined = block.attributes?.[key];
      if (!attribute) return [];
      return attribute.nested_type
        ? [name, ...namesIn({ attributes: attribute.nested_type.attributes }, inner, `${name}.`)]
        : [name];
    }),
  );
}

/** Every attribute that the stacks set, by provider. */
function inUse(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>(played.map(({ source }) => [source, new Set()]));
  for (const template of [used.infra, used.prod, locked.infra, locked.prod]) {
    for (const [address, block] of Object.entries(template.everything)) {
      const [kind, type = ""] = address.startsWith("data.")
        ? ["data.", address.split(".")[1]]
        : ["", address.split(".")[0]];
      for (const { source, schema } of played) {
        const own = (kind === "" ? schema.resource_schemas : schema.data_source_schemas)?.[type]?.block;
        for (const name of own ? namesIn(own, block) : []) found.get(source)?.add(`${kind}${type}.${name}`);
      }
    }
  }
  return found;
}

test("semantics speak of every attribute that the stacks set", () => {
  const lines: string[] = [];
  const missing: string[] = [];
  for (const [source, names] of inUse()) {
    const semantics = played.find((one) => one.source === source)?.semantics ?? {};
    const known = new Set(
      Object.entries(semantics).flatMap(([type, { attributes }]) =>
        Object.keys(attributes).map((name) => `${type}.${name}`),
      ),
    );
    const open = [...names].filter((name) => !known.has(name)).sort();
    lines.push(`  ${source.padEnd(24)} ${names.size - open.length} of ${names.size} attributes in use`);
    missing.push(...open);
  }
  process.stderr.write(`Covered by semantics:\n${lines.join("\n")}\n`);
  expect(missing).toEqual([]);
});

test("every line of the semantics has its source", () => {
  for (const { semantics } of played)
    for (const [type, { attributes, rules = [] }] of Object.entries(semantics))
      for (const [name, { source }] of [...Object.entries(attributes), ...rules.map((rule) => ["rule", rule] as const)])
        expect(`${type}.${name}: ${source}`).toMatch(/: .{5,}/);
});
