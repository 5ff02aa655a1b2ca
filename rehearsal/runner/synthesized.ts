import type { RemoteConfiguration } from "../backends";

/** A backend's configuration. */
type StateConfiguration = RemoteConfiguration & { readonly path?: string };

/** A stack as synthesis writes it, as far as the runner looks at it. */
export interface SynthesizedStack {
  readonly terraform: {
    readonly backend?: Readonly<Record<string, StateConfiguration>>;
    readonly cloud?: StateConfiguration;
    readonly required_providers?: Readonly<Record<string, { readonly source: string }>>;
  };
  readonly data?: {
    readonly terraform_remote_state?: Readonly<
      Record<string, { readonly backend: string; readonly config?: StateConfiguration }>
    >;
  };
}

/** A state that a stack writes or reads. */
export interface NamedState {
  /** Its name in messages. */
  readonly what: string;
  readonly kind: string;
  readonly config: StateConfiguration;
}

/** The states that a stack writes. Terraform does not call HCP a backend, but it is one. */
export function ownStates({ terraform: { backend = {}, cloud } }: SynthesizedStack): NamedState[] {
  const named = Object.entries(cloud ? { ...backend, cloud } : backend);
  return named.map(([kind, config]) => ({ what: "its state", kind, config }));
}

/** The states of other stacks that a stack reads. */
export function readStates({ data }: SynthesizedStack): NamedState[] {
  return Object.entries(data?.terraform_remote_state ?? {}).map(([of, { backend, config = {} }]) => ({
    what: `the state of ${of}`,
    kind: backend,
    config,
  }));
}
