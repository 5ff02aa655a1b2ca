import type { Diagnostic } from "./json-events";

/** One planned change: an address, and what happens to it. */
export interface PlannedChange {
  readonly address: string;
  readonly type: string;
  readonly actions: readonly string[];
  /** What it will hold, as far as that is known. */
  readonly after?: Readonly<Record<string, unknown>>;
}

/** What the state holds of one resource or data source. */
export interface StateResource {
  readonly address: string;
  readonly mode: "managed" | "data";
  readonly values: Readonly<Record<string, unknown>>;
  /** Addresses of everything that it depends on, directly or not. */
  readonly depends_on?: readonly string[];
}

/** What a saved plan would do. */
export interface Plan {
  readonly changes: readonly PlannedChange[];
  /** Outputs that change, by name. */
  readonly outputs: Readonly<Record<string, readonly string[]>>;
  /** Number of resources that the stack holds afterwards. */
  readonly resources: number;
  /** What Terraform and its providers have warned of. @default - none */
  readonly warnings?: readonly Diagnostic[];
  /** What the stack holds before. @default - only the plan's text is known */
  readonly state?: readonly StateResource[];
}

interface PlanFile {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly type: string;
    readonly change: {
      readonly actions: readonly string[];
      readonly after?: Readonly<Record<string, unknown>> | null;
      readonly importing?: object;
    };
  }[];
  readonly output_changes?: Readonly<Record<string, { readonly actions: readonly string[] }>>;
  readonly planned_values?: { readonly root_module?: { readonly resources?: readonly { readonly mode: string }[] } };
  readonly prior_state?: {
    readonly values?: { readonly root_module?: { readonly resources?: readonly StateResource[] } };
  };
}

/** @param json what `terraform show -json <plan>` prints */
export function readPlan(json: string): Plan {
  const plan = JSON.parse(json) as PlanFile;
  const settled = (actions: readonly string[]): boolean =>
    actions.every((action) => action === "no-op" || action === "read");
  const changes = (plan.resource_changes ?? [])
    .filter(({ change }) => change.importing !== undefined || !settled(change.actions))
    .map(({ address, type, change }) => ({
      address,
      type,
      actions: [...(change.importing ? ["import"] : []), ...change.actions.filter((action) => action !== "no-op")],
      after: change.after ?? undefined,
    }));
  const outputs = Object.entries(plan.output_changes ?? {}).filter(([, { actions }]) => !settled(actions));
  return {
    changes,
    outputs: Object.fromEntries(outputs.map(([name, { actions }]) => [name, actions])),
    resources: (plan.planned_values?.root_module?.resources ?? []).filter(({ mode }) => mode === "managed").length,
    state: plan.prior_state?.values?.root_module?.resources ?? [],
  };
}

/** One line per change, for people: `helm_release.cilium: update`. */
export function describePlan({ changes, outputs }: Plan): string[] {
  return [
    ...changes.map(({ address, actions }) => `${address}: ${actions.join(", ")}`),
    ...Object.entries(outputs).map(([name, actions]) => `output ${name}: ${actions.join(", ")}`),
  ];
}
