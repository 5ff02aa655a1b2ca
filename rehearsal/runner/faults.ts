import { readdirSync } from "node:fs";
import { join } from "node:path";
import { guess } from "../../lab/did-you-mean";
import { type OperationKind, operations } from "../protocol/around";
import { type Fault, faultKinds, like } from "../protocol/faults";
import { allAddresses } from "../stand-ins/addresses";
import { strikes } from "../world/strike";
import { RehearsalError } from "./rehearsal-error";
import type { Workspace } from "./workspace";

/** What a rehearsal ends with that was told of a fault that can't happen. */
export const badFault = 3;

const kinds = `${faultKinds.join(", ")}, ${strikes}`;

/**
 * Reads `<address>:<operation>:<kind>`, as `helm_release.cilium*:create:error`.
 *
 * @throws RehearsalError where it is none
 */
export function parseFault(text: string): Fault {
  const refuse = (why: string): never => {
    throw new RehearsalError(`--fault (${text}) ${why}`, badFault);
  };
  const [pattern = "", operation = "", kind = "", ...more] = text.split(":");
  if (pattern === "" || kind === "" || more.length > 0)
    return refuse("must have the form <address>:<operation>:<kind>, as helm_release.*:create:error.");
  if (!(operations as readonly string[]).includes(operation))
    return refuse(`must name an operation of: ${operations.join(", ")}, not ${operation}.`);
  if (!(faultKinds as readonly string[]).includes(kind) && !/^(api-(down|up)|node-(off|on)=.+)$/.test(kind))
    return refuse(`must name a kind of: ${kinds}, not ${kind}.`);
  return { pattern, operation: operation as OperationKind, kind };
}

/** @throws RehearsalError for a pattern that means nothing of what was synthesized */
export function checkFaults(faults: readonly Fault[], workspace: Workspace): void {
  if (faults.length === 0) return;
  const stacks = readdirSync(join(workspace.output, "stacks")).map((name) => workspace.stack(name));
  const addresses = allAddresses(stacks);
  const lost = faults.find(({ pattern }) => !addresses.some((address) => like(pattern, address)));
  if (!lost) return;
  const hint = guess(lost.pattern, addresses) ?? "An asterisk stands for any text.";
  throw new RehearsalError(`--fault (${lost.pattern}) means nothing that the lab deploys. ${hint}`, badFault);
}
