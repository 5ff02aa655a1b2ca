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

interface Instance {
  readonly index_key?: unknown;
  readonly deposed?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly sensitive_attributes?: readonly (readonly { readonly value: string }[])[];
  readonly dependencies?: readonly string[];
}

interface Written {
  readonly version?: number;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly resources?: readonly (Pick<Held, "mode" | "type" | "name"> & {
    readonly module?: string;
    readonly instances: readonly Instance[];
  })[];
}

/**
 * Reads a state. Its format is 4 since Terraform 0.12.
 *
 * @throws Error that says what of it can't be read
 */
export function readStateFile(json: string): StateFile {
  const { version, outputs = {}, resources = [] } = JSON.parse(json) as Written;
  if (version !== 4) throw new Error(`its format is ${String(version)}, not 4`);
  const held = resources.map(({ module, mode, type, name, instances }): Held => {
    const address = `${mode === "data" ? "data." : ""}${type}.${name}`;
    const [instance, ...more] = instances;
    if (module !== undefined || !instance || more.length > 0 || instance.index_key !== undefined || instance.deposed)
      throw new Error(`${address} is not one whole resource, as this project's stacks make them`);
    const { attributes = {}, sensitive_attributes = [], dependencies = [] } = instance;
    const sensitive = new Set(sensitive_attributes.flatMap(([step]) => (step ? [step.value] : [])));
    return { address, mode, type, name, attributes, sensitive, dependencies };
  });
  return { held, outputs: Object.keys(outputs) };
}
