import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type OperationKind, operations } from "../protocol/around";
import { type Fault, faultKinds, type Meeting } from "../protocol/faults";
import { allAddresses } from "../../terraform/run/stack-addresses";
import type { Reachable } from "../stand-ins/start";
import { asked, isStrike, strikes, strikesNodes } from "../world/strike";
import { like } from "../../terraform/address-pattern";
import { nearAddress } from "./near-address";
import { badFault, RehearsalError } from "../rehearsal-error";
import type { Workspace } from "./workspace";

const kinds = `${faultKinds.join(", ")}, ${strikes}`;

/**
 * Reads `<address>:<operation>:<kind>`, such as `helm_release.cilium*:create:error`.
 *
 * @throws RehearsalError if it is malformed
 */
export function parseFault(text: string): Fault {
  const refuse = (why: string): never => {
    throw new RehearsalError(`--fault (${text}) ${why}`, badFault);
  };
  const [pattern = "", operation = "", kind = "", ...more] = text.split(":");
  if (pattern === "" || kind === "" || more.length > 0)
    return refuse("must have the form <address>:<operation>:<kind>, such as helm_release.*:create:error.");
  if (!(operations as readonly string[]).includes(operation))
    return refuse(`must name an operation of: ${operations.join(", ")}, not ${operation}.`);
  if (!(faultKinds as readonly string[]).includes(kind) && !isStrike(kind))
    return refuse(`must name a kind of: ${kinds}, not ${kind}.`);
  return { pattern, operation: operation as OperationKind, kind };
}

/**
 * Refuses faults that nothing synthesized could ever meet.
 *
 * @param operations what can happen to each type that a stand-in plays
 * @param nodes names of the lab's nodes
 * @throws RehearsalError with all of them
 */
export function checkFaults(
  faults: readonly Fault[],
  workspace: Workspace,
  operations: Reachable["operations"],
  nodes: readonly string[],
): void {
  if (faults.length === 0) return;
  const stacks = readdirSync(join(workspace.output, "stacks")).map((name) => workspace.stack(name));
  const addresses = allAddresses(stacks);
  const problems = faults.flatMap((fault) => {
    const node = strikesNodes(fault.kind) ? asked(fault.kind).names.find((name) => !nodes.includes(name)) : undefined;
    const why =
      node !== undefined
        ? `must name a node of: ${nodes.join(", ")}, not ${node}.`
        : impossible(fault, addresses, operations);
    return why === undefined ? [] : [`--fault (${textOf(fault)}) ${why}`];
  });
  if (problems.length > 0) throw new RehearsalError(problems.join("\n"), badFault);
}

/** Why a fault can never strike, whatever a run does. */
function impossible(
  { pattern, operation }: Fault,
  all: readonly string[],
  operations: Reachable["operations"],
): string | undefined {
  const meant = all.filter((address) => like(pattern, address));
  const [first] = meant;
  if (first === undefined)
    return `matches nothing that the lab deploys. ${nearAddress(pattern, all)} An asterisk stands for any text.`;
  const possible = (address: string): readonly OperationKind[] => operations[typeOf(address)] ?? [];
  if (meant.some((address) => possible(address).includes(operation))) return undefined;
  const played = meant.find((address) => possible(address).length > 0);
  if (played === undefined)
    return `can't happen: ${first} is played by Terraform itself, and no stand-in is asked. Name a resource of a provider.`;
  return `can't happen: a stand-in never ${verbs[operation].does} ${played}. What it does there: ${possible(played).join(", ")}.`;
}

/** What a failed run reports about faults that struck, a line each: its failure was asked for. */
export function metFaults(faults: readonly Fault[], meetings: readonly Meeting[]): string[] {
  return faults.flatMap((one) => {
    const struck = meetings.filter(({ fault }) => fault && textOf(fault) === textOf(one));
    const names = [...new Set(struck.map(({ addresses }) => addresses.join(" or ")))];
    if (names.length === 0) return [];
    const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
    return [
      `--fault (${textOf(one)}) struck ${names.slice(0, 3).join(", ")}${more}, as asked. Without --fault the next run continues from here.`,
    ];
  });
}

/** What a run reports about faults that struck nothing, a line each. @param wentWell whether it ended with 0 */
export function unmetFaults(faults: readonly Fault[], meetings: readonly Meeting[], wentWell: boolean): string[] {
  const unmet = faults.filter((one) => !meetings.some(({ fault }) => fault && textOf(fault) === textOf(one)));
  return unmet.map((fault) => {
    const { pattern, operation } = fault;
    const near = meetings.filter(({ addresses }) => addresses.some((address) => like(pattern, address)));
    const before = near.find((one) => one.operation === operation)?.fault;
    const others = [...new Set(near.map((one) => verbs[one.operation].done))].join(" and ");
    const said = `--fault (${textOf(fault)}) struck nothing: `;
    if (before)
      return `${said}--fault (${textOf(before)}) came first wherever both could strike. Give them in two runs.`;
    const what = `${pattern.includes("*") ? `nothing that matches ${pattern} was` : `${pattern} was not`} ${verbs[operation].done}`;
    if (!wentWell) return `${said}${what} before the run ended.`;
    return `${said}${what} in this run${others === "" ? "" : `, only ${others}`}. ${verbs[operation].fix}`;
  });
}

const textOf = ({ pattern, operation, kind }: Fault): string => `${pattern}:${operation}:${kind}`;

/** The type of an address, with `data.` before it for a data source. */
const typeOf = (address: string): string => address.slice(0, address.lastIndexOf("."));

const verbs: Readonly<Record<OperationKind, { does: string; done: string; fix: string }>> = {
  create: {
    does: "creates",
    done: "created",
    fix: "A deploy creates what is not there yet: with --fresh, everything.",
  },
  update: { does: "updates", done: "updated", fix: "Change it in the lab file first: only a change is an update." },
  delete: {
    does: "deletes",
    done: "deleted",
    fix: "A destroy deletes: rehearse ./labctl destroy <stack>.",
  },
  read: { does: "reads", done: "read", fix: "A plan reads what has been created: rehearse npx cdktf plan <stack>." },
};
