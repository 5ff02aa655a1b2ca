import { z } from "zod";

/** What a state says of one resource or data source, with what it gives out in clear. */
export interface Held {
  /** As `aws_s3_bucket.offsite`, with `data.` before it for a data source. */
  readonly address: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Top-level attributes of which something is sensitive in this state. */
  readonly sensitive: ReadonlySet<string>;
  /** Addresses of everything that it depends on. Of data sources states say nothing. */
  readonly dependencies: readonly string[];
}

/** A state, as `terraform state pull` prints it. */
export interface StateFile {
  readonly held: readonly Held[];
  readonly outputs: readonly string[];
}

/** How many resources a state has. */
export const managed = ({ held }: StateFile): number => held.filter(({ mode }) => mode === "managed").length;

const instance = z.object({
  index_key: z.unknown().optional(),
  deposed: z.string().optional(),
  attributes: z.record(z.string(), z.unknown()).default({}),
  sensitive_attributes: z.array(z.array(z.object({ value: z.unknown() }))).nullish(),
  dependencies: z.array(z.string()).default([]),
});

const written = z.object({
  outputs: z.record(z.string(), z.unknown()).default({}),
  resources: z
    .array(
      z.object({
        module: z.string().optional(),
        mode: z.enum(["managed", "data"]),
        type: z.string(),
        name: z.string(),
        instances: z.array(instance),
      }),
    )
    .nullish(),
});

/**
 * Reads a state. Its format is 4 since Terraform 0.12.
 *
 * @throws Error that says what of it can't be read
 */
export function readStateFile(json: string): StateFile {
  const parsed = JSON.parse(json) as { readonly version?: unknown } | null;
  if (parsed?.version !== 4) throw new Error(`its format is ${String(parsed?.version)}, not 4`);
  const { data, error } = written.safeParse(parsed);
  if (!data) {
    const [issue] = error.issues;
    throw new Error(`it is damaged at ${issue?.path.join(".") ?? ""} (${issue?.message ?? ""})`);
  }
  const held = (data.resources ?? []).map(({ module, mode, type, name, instances }): Held => {
    const address = `${mode === "data" ? "data." : ""}${type}.${name}`;
    const [one, ...more] = instances;
    if (module !== undefined || !one || more.length > 0 || one.index_key !== undefined || one.deposed)
      throw new Error(`${address} is not one whole resource, as this project's stacks make them`);
    const { attributes, sensitive_attributes, dependencies } = one;
    const sensitive = new Set((sensitive_attributes ?? []).flatMap(([step]) => (step ? [String(step.value)] : [])));
    return { address, mode, type, name, attributes, sensitive, dependencies };
  });
  return { held, outputs: Object.keys(data.outputs) };
}
