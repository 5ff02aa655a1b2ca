import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { Lab } from "../../lab/schema/lab";
import { isPlayed } from "../backends";
import { RehearsalError } from "../rehearsal-error";
import { ownStates, readStates, type SynthesizedStack } from "./synthesized";
import type { Workspace } from "./workspace";

/**
 * Refuses a configuration that would leave the workspace, or need a provider without a stand-in.
 *
 * @param played sources of the providers that have a stand-in, such as `hashicorp/helm`
 * @param lab whose state is simulated, if it is remote
 * @throws RehearsalError with everything that it found
 */
export function checkSynthesized(workspace: Workspace, played: readonly string[], lab: Pick<Lab, "state">): void {
  const manifest = JSON.parse(readFileSync(join(workspace.output, "manifest.json"), "utf8")) as { stacks: object };
  const problems = Object.keys(manifest.stacks).flatMap((name) => {
    const folder = workspace.stack(name);
    const stack = JSON.parse(readFileSync(join(folder, "cdk.tf.json"), "utf8")) as SynthesizedStack;
    const own = ownStates(stack);
    const outside = [...own, ...readStates(stack)]
      .filter(({ kind, config }) =>
        kind === "local"
          ? config.path === undefined || !holds(workspace.directory, resolve(folder, config.path))
          : !isPlayed(kind, config, lab),
      )
      .map(({ what, kind, config }) => {
        const place = config.path ?? config.endpoints?.s3;
        return `${name} would read or write ${what} outside of the rehearsal (${kind}${place === undefined ? "" : `: ${place}`})`;
      });
    if (own.length === 0) outside.push(`${name} names no backend`);
    const missing = Object.values(stack.terraform.required_providers ?? {})
      .map(({ source }) => (source.includes("/") ? source : `hashicorp/${source}`))
      .filter((source) => !played.includes(source))
      .map((source) => `${name} uses the provider ${source}, which has no stand-in`);
    return [...outside, ...missing];
  });
  if (problems.length > 0)
    throw new RehearsalError(`The rehearsal does not start:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
}

function holds(directory: string, path: string): boolean {
  const inside = relative(real(directory), real(path));
  return inside !== "" && !inside.startsWith("..") && !isAbsolute(inside);
}

/** A path with its links resolved, as far as it exists. */
function real(path: string): string {
  return existsSync(path) || dirname(path) === path ? realpathSync(path) : join(real(dirname(path)), basename(path));
}
