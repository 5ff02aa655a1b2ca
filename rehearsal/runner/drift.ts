import { readdirSync } from "node:fs";
import { join } from "node:path";
import { didYouMean } from "../../lab/did-you-mean";
import { allAddresses } from "../stand-ins/addresses";
import { RehearsalError } from "./rehearsal-error";
import type { Session } from "./session";
import { StackCopy } from "./stack-copy";

type Json = Record<string, unknown>;
type Configuration = Json & { terraform: Json; resource: Record<string, Record<string, Json>> };

/**
 * Changes an object of the simulated lab behind Terraform's back: a copy of its stack, with a copy of the state, is applied with
 * another value and thrown away. What Terraform remembers stays as it was.
 *
 * @param change as `metadata.labels.team=blue`
 * @throws RehearsalError where there is no such resource, or Terraform refuses the value
 */
export async function drift(session: Session, address: string, change: string): Promise<void> {
  const { workspace } = session;
  const stacks = readdirSync(join(workspace.output, "stacks"));
  const stack = stacks.find((name) => allAddresses([workspace.stack(name)]).includes(address));
  const separator = change.indexOf("=");
  if (stack === undefined || separator < 1) {
    const addresses = allAddresses(stacks.map((name) => workspace.stack(name)));
    throw new RehearsalError(
      stack === undefined
        ? `drift (${address}) must name a resource of the lab. ${didYouMean(address, addresses)}`
        : `drift (${change}) must have the form <attribute>=<value>, as metadata.labels.team=blue.`,
      2,
    );
  }
  const [type = "", name = ""] = address.split(".");
  try {
    await StackCopy.with(session, stack, async (copy) => {
      copy.write("drift.tfstate", await copy.state());
      const configuration = copy.configuration as Configuration;
      const { cloud: _cloud, ...settings } = configuration.terraform;
      put(
        configuration.resource[type]?.[name] ?? {},
        change.slice(0, separator).split("."),
        valueOf(change.slice(separator + 1)),
      );
      copy.configuration = {
        ...configuration,
        terraform: { ...settings, backend: { local: { path: "drift.tfstate" } } },
      };
      await copy.apply("-target", address);
    });
  } catch (error) {
    throw new RehearsalError(`The lab could not drift:\n${(error as { stderr?: string }).stderr ?? String(error)}`);
  }
}

/** Puts a value where the dots lead; of a block that is a list, into its first. */
function put(target: Json, path: readonly string[], value: unknown): void {
  const [key = "", ...rest] = path;
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  target[key] ??= {};
  const inner = target[key];
  put((Array.isArray(inner) ? inner[0] : inner) as Json, rest, value);
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
