import type { StandIn } from "../protocol/provider";
import type { Block } from "../protocol/schema";
import type { Semantics } from "../protocol/semantics";
import { blockOfState } from "./block-of-state";
import { type Given, leaves, standInFor, template } from "./references";
import type { Held, StateFile } from "./state-file";

type Json = Readonly<Record<string, unknown>>;
type Blocks = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** A stack as synthesis writes it. */
export interface StackFile extends Json {
  readonly resource?: Blocks;
  readonly data?: Blocks;
  readonly output?: Blocks[string];
}

/** What reads other stacks stays as it is: their state is played as well. */
const remoteState = "terraform_remote_state";
/** Terraform's own resource, which no provider plays. */
const terraformData: Block = { attributes: { input: { optional: true }, triggers_replace: { optional: true } } };

/**
 * The stack that, deployed into an empty simulated lab, gives the lab that a state speaks of. What resources have got from each
 * other is a reference again, so that no key, token or password of the real lab is in it; what else is sensitive has a stand-in.
 *
 * @param today the stack that today's lab file gives
 */
export function stackOfState({ held, outputs }: StateFile, today: StackFile, standIns: readonly StandIn[]): StackFile {
  const given = new Map(held.map((one) => [one.address, givenBy(one, standIns)]));
  const blocks = (mode: Held["mode"], said: Blocks = {}): Blocks => {
    const result: Record<string, Record<string, Json>> = {};
    for (const one of held.filter((candidate) => candidate.mode === mode)) {
      const own = said[one.type]?.[one.name];
      const block = one.type === remoteState ? own : blockOf(one, own ?? {}, given, held, standIns);
      if (block) (result[one.type] ??= {})[one.name] = block;
    }
    return result;
  };
  const now = everything(today);
  const lost = (text: string): boolean =>
    [...text.matchAll(/\b((?:data\.)?[a-z][a-z0-9_]*\.[\w-]+)\.\w/g)].some(
      ([, address = ""]) => address in now && !given.has(address),
    );
  const kept = Object.entries(today.output ?? {}).filter(
    ([name, output]) => outputs.includes(name) && !lost(JSON.stringify(output)),
  );
  return {
    ...today,
    resource: blocks("managed", today.resource),
    data: blocks("data", today.data),
    ...(today.output && { output: kept.length > 0 ? Object.fromEntries(kept) : undefined }),
  };
}

function blockOf(
  one: Held,
  today: Json,
  given: ReadonlyMap<string, readonly Given[]>,
  held: readonly Held[],
  standIns: readonly StandIn[],
): Json {
  const others = held.filter((other) => maySee(one, other)).flatMap(({ address }) => given.get(address) ?? []);
  const write = (value: unknown, sensitive: boolean, said: unknown): unknown => {
    if (typeof value === "string") return template(value, others, sensitive && value !== said ? standInFor : undefined);
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value))
      return value.map((inner, index) => write(inner, sensitive, (said as Json | undefined)?.[index]));
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, write(inner, sensitive, (said as Json | undefined)?.[key])]),
    );
  };
  const { block, semantics } = schemaOf(one, standIns);
  const attributes = one.type === "terraform_data" ? undynamic(one.attributes) : one.attributes;
  const written = blockOfState(block, attributes, { semantics, sensitive: one.sensitive, today, write });
  const depends = one.dependencies.filter((address) => given.has(address));
  return depends.length > 0 ? { ...written, depends_on: depends } : written;
}

/** Whether a resource may refer to another: it depends on it. For a data source: the other one does not depend on it. */
const maySee = (one: Held, other: Held): boolean =>
  one.mode === "managed"
    ? one.dependencies.includes(other.address)
    : other.type === remoteState || (other.mode === "managed" && !other.dependencies.includes(one.address));

/** What others may have got from a resource: whatever its provider computes. */
function givenBy(one: Held, standIns: readonly StandIn[]): readonly Given[] {
  if (one.type === remoteState) {
    const { outputs } = undynamic(one.attributes);
    return leaves(outputs, `${one.address}.outputs`);
  }
  const { attributes = {} } = schemaOf(one, standIns).block;
  // A hash of what is written, and any number from 1 on: others carry it to notice a change.
  const revision = (name: string): boolean => name.endsWith("_wo_revision");
  const computed = (name: string): boolean => attributes[name]?.computed === true || revision(name);
  const all = Object.entries(one.attributes).map(([name, value]) => ({
    own: !computed(name),
    texts: leaves(value, `${one.address}.${name}`, revision(name) ? 1 : undefined),
  }));
  // An id that is just the chosen name tells nothing new.
  const told = new Set(all.flatMap(({ own, texts }) => (own ? texts.map(({ text }) => text) : [])));
  return all.flatMap(({ own, texts }) => (own ? [] : texts.filter(({ text }) => !told.has(text))));
}

function schemaOf(
  { address, mode, type }: Held,
  standIns: readonly StandIn[],
): { block: Block; semantics?: Semantics } {
  if (type === "terraform_data") return { block: terraformData };
  for (const { schema, semantics } of standIns) {
    const found = (mode === "data" ? schema.data_source_schemas : schema.resource_schemas)?.[type];
    if (found) return { block: found.block, semantics: semantics[mode === "data" ? `data.${type}` : type] };
  }
  throw new Error(`no stand-in plays ${address}`);
}

/** Values of a dynamic type carry their type along. */
const undynamic = (attributes: Json): Json =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      value !== null && typeof value === "object" && "type" in value && "value" in value ? value.value : value,
    ]),
  );

function everything({ resource = {}, data = {} }: StackFile): Readonly<Record<string, Json>> {
  const flat = (all: Blocks, prefix: string): [string, Json][] =>
    Object.entries(all).flatMap(([type, named]) =>
      Object.entries(named).map(([name, block]): [string, Json] => [`${prefix}${type}.${name}`, block]),
    );
  return Object.fromEntries([...flat(resource, ""), ...flat(data, "data.")]);
}
