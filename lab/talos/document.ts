/** One document of a machine configuration, as Talos reads it. `kind` is absent in the oldest one, `v1alpha1`. */
export interface TalosDocument {
  readonly apiVersion?: "v1alpha1";
  readonly kind?: string;
  readonly name?: string;
  readonly [field: string]: unknown;
}
