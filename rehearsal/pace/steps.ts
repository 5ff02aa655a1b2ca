import type { StateResource } from "../../terraform/run/plan-file";
import type { TerraformEvent } from "../../terraform/run/terraform-events";
import { durationOf } from "./durations";
import type { Step } from "./timeline";

const kinds = { created: "create", changed: "update", destroyed: "delete" } as const;

/**
 * What Terraform has done in one stack, and what it has read for that, in the order that its own state gives: a resource after those that it depends on, a
 * deletion after those of what has depended on it, and a new one after the one that it replaces.
 *
 * @param state what the stack holds now; of what is gone nobody knows any more what it depended on
 * @param bare whether a machine waited for its first configuration before the deploy
 */
export function stepsOf(
  stack: string,
  events: readonly TerraformEvent[],
  state: readonly StateResource[],
  bare: (address: string) => boolean,
): Step[] {
  const held = new Map(state.map((resource) => [resource.address, resource]));
  const dependsOn = (address: string, on: string): boolean => held.get(address)?.depends_on?.includes(on) === true;
  const step = (kind: Step["kind"], address: string): Step => {
    const type = address.slice(0, address.lastIndexOf("."));
    const duration = durationOf({ kind, type, values: held.get(address)?.values ?? {} }, bare);
    const after = (other: Step): boolean => {
      if (kind === "delete") return other.kind === "delete" && dependsOn(other.address, address);
      return dependsOn(address, other.address) || (other.kind === "delete" && other.address === address);
    };
    return { stack, kind, address, type, duration, after };
  };
  const done = events.flatMap((event) =>
    event.stack === stack && event.kind in kinds && "address" in event
      ? [step(kinds[event.kind as keyof typeof kinds], event.address)]
      : [],
  );
  const read = state.filter(({ mode }) => mode === "data").map(({ address }) => step("read", address));
  return [...done, ...read];
}
