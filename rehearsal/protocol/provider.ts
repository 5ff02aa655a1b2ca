import type { Diagnostic } from "./diagnostics";
import type { ProviderSchema } from "./schema";
import type { Semantics } from "./semantics";
import type { ObjectValue } from "./value";
import type { Path } from "./walk";

/** What an operation may use. */
export interface Context {
  /** The provider block that this Terraform run has configured. */
  readonly provider: ObjectValue;
  /** Takes as long as the real system would: that many seconds times the rehearsal's pace. */
  readonly takes: (seconds: number) => Promise<void>;
}

/** A plan that a behaviour may still change. */
export interface PlanRequest {
  readonly prior: ObjectValue | null;
  readonly config: ObjectValue;
  readonly planned: ObjectValue;
}

export interface PlanAnswer {
  readonly planned: ObjectValue;
  readonly requiresReplace?: readonly Path[];
  readonly diagnostics?: readonly Diagnostic[];
}

type Answer<T> = T | Promise<T>;

/** What happens behind a resource. Every method ends a failing operation by throwing a `ProviderError`. */
export interface ResourceBehaviour {
  /** Makes it. Gives what was unknown in `planned`; the rest of the new state is `planned`. */
  readonly create: (context: Context, planned: ObjectValue, config: ObjectValue) => Answer<ObjectValue>;
  /** Changes it in place, like `create`. @default - nothing happens behind an update */
  readonly update?: (
    context: Context,
    planned: ObjectValue,
    prior: ObjectValue,
    config: ObjectValue,
  ) => Answer<ObjectValue>;
  /** @default - forgetting it is all */
  readonly remove?: (context: Context, prior: ObjectValue) => Answer<void>;
  /** Its state as it is now, or null if it is gone. @default - the provider never looks */
  readonly read?: (context: Context, state: ObjectValue) => Answer<ObjectValue | null>;
  /** The state of what exists under an id. @default - it cannot be imported */
  readonly importState?: (context: Context, id: string) => Answer<ObjectValue>;
  /** The provider's own say in a plan. */
  readonly plan?: (context: Context, request: PlanRequest) => Answer<PlanAnswer>;
}

/** Gives the whole state of a data source; its configuration is known. */
export type DataSourceBehaviour = (context: Context, config: ObjectValue) => Answer<ObjectValue>;

/** A provider that stands in for a real one. */
export interface StandIn {
  /** As Terraform names it without a registry, `hashicorp/helm`. */
  readonly source: string;
  readonly schema: ProviderSchema;
  /** By resource type or data source (`data.…`); `provider` for the provider block. */
  readonly semantics: Readonly<Record<string, Semantics>>;
  readonly resources: Readonly<Record<string, ResourceBehaviour>>;
  readonly dataSources?: Readonly<Record<string, DataSourceBehaviour>>;
  readonly ephemeral?: Readonly<Record<string, DataSourceBehaviour>>;
}
