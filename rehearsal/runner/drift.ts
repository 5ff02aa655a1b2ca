import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { didYouMean } from "../../lab/did-you-mean";
import { allAddresses } from "../stand-ins/addresses";
import { RehearsalError } from "./rehearsal-error";
import type { Session } from "./session";

type Json = Record<string, unknown>;

/**
 * Changes an object of the simulated lab behind Terraform's back: a copy of its stack, with a copy of the state, is applied with
 * another value and thrown away. What Terraform remembers stays as it was.
 *
 * @param change as `metadata.labels.team=blue`
 * @throws RehearsalError where there is no such resource, or Terraform refuses the value
 */
export async function drift({ workspace, env, terraform }: Session, address: string, change: string): Promise<void> {
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
  // As deep as the stack itself: paths to other states start from here.
  const copy = join(workspace.directory, "drift", "stacks", stack);
  rmSync(join(workspace.directory, "drift"), { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const run = async (folder: string, ...args: string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(terraform.program, args, {
      cwd: folder,
      env,
      maxBuffer: 256 * 2 ** 20,
    });
    return stdout;
  };
  try {
    const state = await run(workspace.stack(stack), "state", "pull");
    cpSync(workspace.stack(stack), copy, { recursive: true, filter: (path) => !path.endsWith(".terraform") });
    writeFileSync(join(copy, "drift.tfstate"), state);
    const file = join(copy, "cdk.tf.json");
    const configuration = JSON.parse(readFileSync(file, "utf8")) as Json & {
      terraform: Json;
      resource: Record<string, Record<string, Json>>;
    };
    const { cloud: _cloud, ...settings } = configuration.terraform;
    configuration.terraform = { ...settings, backend: { local: { path: "drift.tfstate" } } };
    const [type = "", name = ""] = address.split(".");
    put(
      configuration.resource[type]?.[name] ?? {},
      change.slice(0, separator).split("."),
      valueOf(change.slice(separator + 1)),
    );
    writeFileSync(file, JSON.stringify(configuration));
    await run(copy, "init", "-input=false", "-no-color");
    await run(copy, "apply", "-auto-approve", "-input=false", "-no-color", "-target", address);
  } catch (error) {
    throw new RehearsalError(`The lab could not drift:\n${(error as { stderr?: string }).stderr ?? String(error)}`);
  } finally {
    if (existsSync(copy)) rmSync(join(workspace.directory, "drift"), { recursive: true, force: true });
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
