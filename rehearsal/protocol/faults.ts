import { like } from "../../terraform/address-pattern";
import { type Around, type OperationKind, withAround } from "./around";
import { ProviderError } from "./diagnostics";
import type { StandIn } from "./provider";
import type { ObjectValue } from "./value";

/** What goes wrong. Whatever is none of these happens to the world, and the operation meets it. */
export const faultKinds = ["error", "hang", "crash", "lost", "slow"] as const;

export interface Fault {
  /** Address of a resource or data source; `*` stands for any text. */
  readonly pattern: string;
  readonly operation: OperationKind;
  readonly kind: string;
}

/** An operation at an address that a fault's pattern means. */
export interface Meeting {
  readonly operation: OperationKind;
  /** Addresses that its object may have. */
  readonly addresses: readonly string[];
  /** The fault that has struck it. @default - faults mean its address, and other operations of it */
  readonly fault?: Fault;
}

/** The provider's process dies: Terraform gets no answer any more. */
export class Crash extends Error {
  override readonly name = "Crash";
}

export interface FaultOptions {
  readonly faults: readonly Fault[];
  /** Addresses that an object with these values may have. Terraform never tells a provider. */
  readonly addresses: (type: string, values: ObjectValue) => readonly string[];
  /** Carries out a kind that is not one of `faultKinds`, on the world. */
  readonly strike: (kind: string) => void;
  /** Called for every operation that a fault could have meant, before it is struck. */
  readonly onMeeting?: (meeting: Meeting) => void;
}

/** A stand-in whose operations fail where they are asked to. */
export function withFaults(standIn: StandIn, { faults, addresses, strike, onMeeting }: FaultOptions): StandIn {
  const around: Around = async ({ kind: operation, type, values }, context, act) => {
    if (faults.length === 0) return act(context);
    const own = addresses(type, values);
    const meant = faults.filter(({ pattern }) => own.some((address) => like(pattern, address)));
    const found = meant.find((one) => one.operation === operation);
    if (meant.length > 0) onMeeting?.({ operation, addresses: own, fault: found });
    switch (found?.kind) {
      case undefined:
        return act(context);
      case "error":
        throw new ProviderError("Fault injected", `${operation} of ${own.join(" or ")} was asked to fail.`);
      case "hang":
        await context.takes(timeoutOf(values, operation));
        throw new ProviderError(
          "context deadline exceeded",
          `${operation} of ${own.join(" or ")} hung until its timeout.`,
        );
      case "crash":
        await act(context);
        throw new Crash();
      case "lost":
        await act(context);
        throw new ProviderError(
          "context deadline exceeded",
          `the answer to ${operation} of ${own.join(" or ")} was lost.`,
        );
      case "slow":
        return act({ ...context, takes: (seconds) => context.takes(seconds * 10) });
      default:
        strike(found?.kind ?? "");
        return act(context);
    }
  };
  return withAround(standIn, around);
}

/** Seconds that the provider waits: Helm's number, or a Go duration of a `timeouts` block. @default 20 minutes, the SDK's own */
function timeoutOf({ timeout, timeouts }: ObjectValue, operation: OperationKind): number {
  if (typeof timeout === "number") return timeout;
  const text = String((timeouts as ObjectValue | null | undefined)?.[operation] ?? "20m");
  const units = { h: 3600, m: 60, s: 1 } as const;
  const parts = [...text.matchAll(/(\d+)([hms])/g)];
  return parts.reduce((sum, [, number, unit]) => sum + Number(number) * units[unit as keyof typeof units], 0);
}
