import { readdirSync } from "node:fs";
import { join } from "node:path";
import { allAddresses } from "../../terraform/run/stack-addresses";
import { nearAddress } from "./near-address";
import { RehearsalError } from "../rehearsal-error";
import type { Session } from "./session";
import { StackCopy } from "./stack-copy";

type Json = Record<string, unknown>;
type Configuration = Json & { terraform: Json; resource: Record<string, Record<string, Json>> };

/**
 * Changes an object of the simulated lab behind Terraform's back: a copy of its stack, with a copy of the state, is applied with
 * another value and thrown away. What Terraform remembers stays as it was.
 *
 * @param change such as `metadata.labels.team=blue`
 * @returns what the next plan makes of it, as a sentence
 * @throws RehearsalError where there is no such resource, Terraform refuses the value, or no plan would ever notice it
 */
export async function drift(session: Session, address: string, change: string): Promise<string> {
  const { workspace } = session;
  const stacks = readdirSync(join(workspace.output, "stacks"));
  const resources = (names: readonly string[]): readonly string[] =>
    allAddresses(names.map((name) => workspace.stack(name))).filter((one) => !one.startsWith("data."));
  const stack = stacks.find((name) => resources([name]).includes(address));
  const separator = change.indexOf("=");
  if (stack === undefined || separator < 1) {
    throw new RehearsalError(
      stack === undefined
        ? `drift (${address}) must name a resource of the lab. ${nearAddress(address, resources(stacks))}`
        : `drift (${change}) must have the form <attribute>=<value>, such as metadata.labels.team=blue.`,
      2,
    );
  }
  if (session.fresh) throw notThere(address);
  const [type = "", name = ""] = address.split(".");
  try {
    return await StackCopy.with(session, stack, async (copy) => {
      const state = await copy.state();
      if (!holds(state, type, name)) throw notThere(address);
      copy.write("drift.tfstate", state);
      const own = copy.configuration as Configuration;
      const { cloud: _cloud, ...settings } = own.terraform;
      const before = { ...own, terraform: { ...settings, backend: { local: { path: "drift.tfstate" } } } };
      const after = structuredClone(before);
      put(
        after.resource[type]?.[name] ?? {},
        change.slice(0, separator).split("."),
        valueOf(change.slice(separator + 1)),
      );
      copy.configuration = after;
      await copy.apply("-target", address);
      copy.write("drift.tfstate", state);
      copy.configuration = before;
      return whatFollows(await copy.noticed(address), address, change);
    });
  } catch (error) {
    if (error instanceof RehearsalError) throw error;
    const { stderr } = error as { stderr?: string };
    const why = refusalIn(stderr ?? "");
    if (why !== undefined) throw new RehearsalError(`drift (${change}) can't happen to ${address}: ${why}`, 2);
    throw new RehearsalError(`The lab could not drift:\n${stderr ?? String(error)}`);
  }
}

/** @throws RehearsalError where Terraform finds the object as it remembers it */
function whatFollows(noticed: Awaited<ReturnType<StackCopy["noticed"]>>, address: string, change: string): string {
  if (noticed === "change") return "The next plan shows it.";
  if (noticed === "drift")
    return "The lab file does not say this value: the next plan notices it, and leaves it alone.";
  throw new RehearsalError(
    `drift (${change}) changes nothing of ${address} that a plan reads back: the simulated lab keeps no such value, or has it already.`,
    2,
  );
}

/** Why Terraform, or the provider, refuses a value: the paragraph below the first error and its place. */
function refusalIn(stderr: string): string | undefined {
  const [, ...paragraphs] = (stderr.split("Error: ")[1] ?? "").split("\n\n");
  return paragraphs
    .find((text) => text.trim() !== "" && !text.startsWith("  "))
    ?.replaceAll(/\s+/g, " ")
    .trim();
}

const notThere = (address: string): RehearsalError =>
  new RehearsalError(`drift (${address}) must name what the simulated lab has. Rehearse first.`, 2);

/** Whether a state has a resource. Before the first deploy it is no text at all. */
function holds(state: string, type: string, name: string): boolean {
  const { resources } = JSON.parse(state || '{ "resources": [] }') as { resources: { type: string; name: string }[] };
  return resources.some((one) => one.type === type && one.name === name);
}

/** Sets the value at a dotted path; in a block that is a list, in its first element. */
function put(target: Json, path: readonly string[], value: unknown): void {
  const [key = "", ...rest] = path;
  const before = Object.hasOwn(target, key) ? target[key] : {};
  const inner: unknown = Array.isArray(before) ? before[0] : before;
  if (rest.length > 0 && (inner === null || typeof inner !== "object"))
    throw new RehearsalError(
      `drift (${path.join(".")}) leads through ${key}, which holds a value and no attributes.`,
      2,
    );
  const own = rest.length === 0 ? value : before;
  Object.defineProperty(target, key, { value: own, enumerable: true, configurable: true, writable: true });
  if (rest.length > 0) put(inner as Json, rest, value);
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
