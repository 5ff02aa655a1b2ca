import type { Diagnostic } from "./diagnostics";
import { attributeType, type Block, blockType } from "./schema";
import { equal, isKnown, UNKNOWN, type ObjectValue, type Value } from "./value";
import { rebuild, semanticName, type Path } from "./walk";

/** What a provider does with one attribute, beyond what its schema says. */
export interface AttributeSemantics {
  /** Where the fact stands. */
  readonly source: string;
  /** What the provider fills in where the configuration says nothing. */
  readonly default?: Value;
  /** A change replaces the resource. */
  readonly forceNew?: boolean;
  /**
   * For attributes that the provider computes: `keep` if an update leaves the value as it is, `never` if the provider
   * computes nothing although the schema says so. Without it, any update makes the value unknown.
   */
  readonly computed?: "keep" | "never";
  /** The values that are allowed. */
  readonly oneOf?: readonly string[];
  /** What is wrong with a known value that is not null, as the provider words it. */
  readonly check?: (value: Value) => string | undefined;
}

/** A rule about several top-level attributes of one resource. */
export interface ConfigRule {
  readonly source: string;
  /** What is wrong, or nothing. Unknown values count as given. */
  readonly check: (config: ObjectValue) => { readonly summary: string; readonly detail?: string } | undefined;
}

/** Semantics of one resource type or data source, by `semanticName`, such as `metadata.labels`. */
export interface Semantics {
  readonly attributes: Readonly<Record<string, AttributeSemantics>>;
  readonly rules?: readonly ConfigRule[];
}

/** Attributes that the provider takes as they are: it checks nothing, fills nothing in, and changes them in place. */
export const plain = (source: string, ...names: readonly string[]): Semantics["attributes"] =>
  Object.fromEntries(names.map((name) => [name, { source }]));
export const noSemantics: Semantics = { attributes: {} };

/** What a provider rejects before it does anything. */
export function validate(block: Block, semantics: Semantics, config: ObjectValue): Diagnostic[] {
  const found: Diagnostic[] = [];
  rebuild(block, config, null, null, ({ path, value }) => {
    const known = semantics.attributes[semanticName(path)];
    if (!known || value === null || !isKnown(value)) return value;
    const detail = wrong(known, value);
    if (detail !== undefined)
      found.push({
        severity: "error",
        summary: "Invalid Attribute Value",
        detail: `Attribute ${semanticName(path)} ${detail}`,
        path,
      });
    return value;
  });
  for (const rule of semantics.rules ?? []) {
    const broken = rule.check(config);
    if (broken) found.push({ severity: "error", ...broken });
  }
  return found;
}

function wrong({ oneOf, check }: AttributeSemantics, value: Value): string | undefined {
  if (oneOf && !oneOf.includes(value as string)) {
    return `value must be one of: [${oneOf.map((one) => JSON.stringify(one)).join(" ")}], got: ${JSON.stringify(value)}`;
  }
  return check?.(value);
}

export interface Planned {
  readonly state: ObjectValue;
  readonly requiresReplace: readonly Path[];
}

/**
 * What a resource will look like: defaults filled in, what only the provider knows unknown, write-only values gone, and the
 * attributes whose change replaces it.
 *
 * @param prior null for a resource that does not exist yet
 * @param proposed Terraform's own merge of configuration and state
 */
export function plan(
  block: Block,
  semantics: Semantics,
  prior: ObjectValue | null,
  proposed: ObjectValue,
  config: ObjectValue,
): Planned {
  const withDefaults = rebuild(
    block,
    proposed,
    config,
    prior,
    ({ path, attribute, value, config: said, prior: before, fresh }) => {
      if (attribute.write_only) return null;
      if (said !== null || !attribute.computed) return value;
      const known = semanticsAt(semantics, path);
      if (known?.default !== undefined) return known.default;
      if (known?.computed === "never") return null;
      if (value !== null) return value;
      // Terraform proposes nothing for a member of a set that is changed.
      return fresh ? UNKNOWN : before;
    },
  );
  const changed = prior !== null && !equal(withDefaults, prior, blockType(block));
  const requiresReplace: Path[] = [];
  const state = rebuild(
    block,
    withDefaults,
    config,
    prior,
    ({ path, attribute, value, config: said, prior: before }) => {
      const known = semanticsAt(semantics, path);
      const computed =
        attribute.computed && said === null && known?.default === undefined && known?.computed === undefined;
      const planned = changed && computed ? UNKNOWN : value;
      if (changed && known?.forceNew && !equal(planned, before, attributeType(attribute))) requiresReplace.push(path);
      return planned;
    },
  );
  return { state, requiresReplace };
}

/** What is said of an attribute itself, else how the object around it is computed. */
function semanticsAt(semantics: Semantics, path: Path): Partial<AttributeSemantics> | undefined {
  const own = semantics.attributes[semanticName(path)];
  if (own) return own;
  const around = path
    .map((_, length) => semantics.attributes[semanticName(path.slice(0, length))])
    .findLast((one) => one?.computed);
  return around && { computed: around.computed };
}

/** The state without what must never be kept. */
export function withoutWriteOnly(block: Block, state: ObjectValue): ObjectValue {
  return rebuild(block, state, null, null, ({ attribute, value }) => (attribute.write_only ? null : value));
}

/** Attributes that are still unknown, by path. */
export function unknowns(block: Block, state: ObjectValue): Path[] {
  const found: Path[] = [];
  rebuild(block, state, null, null, ({ path, attribute, value }) => {
    if (value === UNKNOWN || (!attribute.nested_type && !isKnown(value))) found.push(path);
    return value;
  });
  return found;
}
