import type { TerraformEvent } from "./terraform-events";

/** An error or a warning in Terraform's own words. */
export interface Diagnostic {
  readonly kind: "diagnostic";
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  /** The resource that it is about. */
  readonly address?: string;
}

interface Message {
  readonly type?: string;
  readonly hook?: { readonly resource: { readonly addr: string }; readonly action?: string };
  readonly changes?: {
    readonly add: number;
    readonly change: number;
    readonly remove: number;
    readonly operation: string;
  };
  readonly diagnostic?: Omit<Diagnostic, "kind">;
}

const done = { create: "created", update: "changed", delete: "destroyed" } as const;

/**
 * Reads one line of Terraform's machine-readable output (`-json`).
 * Source: https://developer.hashicorp.com/terraform/internals/machine-readable-ui
 *
 * @returns undefined for what need not be shown
 */
export function readJsonEvent(stack: string, line: string): TerraformEvent | Diagnostic | undefined {
  const { type, hook, changes, diagnostic } = parse(line);
  const address = hook?.resource.addr ?? "";
  if (address.startsWith("data.")) return undefined;
  switch (type) {
    case "apply_start":
      return { stack, kind: "begun", address };
    case "apply_progress":
      return { stack, kind: "going-on", address };
    case "apply_complete":
      return isDone(hook?.action) ? { stack, kind: done[hook.action], address } : undefined;
    case "change_summary":
      if (!changes || changes.operation === "plan") return undefined;
      return { stack, kind: "applied", added: changes.add, changed: changes.change, destroyed: changes.remove };
    case "diagnostic":
      return diagnostic && { kind: "diagnostic", ...diagnostic };
    default:
      return undefined;
  }
}

const isDone = (action: string | undefined): action is keyof typeof done => action !== undefined && action in done;

/** A line that is not a message, such as one of a panic, is ignored. */
function parse(line: string): Message {
  try {
    return JSON.parse(line) as Message;
  } catch {
    return {};
  }
}
