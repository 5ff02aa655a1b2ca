import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LoadedLab } from "../../lab/load-lab";
import { Interrupts } from "../../terraform/run/interrupts";
import { synthesize } from "../../terraform/run/synthesize";
import { RehearsalError } from "../rehearsal-error";
import { pullState } from "./pull-state";
import { managed, type StateFile } from "./state-file";

export interface Deployed {
  /** Absolute path of the project. */
  readonly project: string;
  readonly loaded: LoadedLab;
  /** The user's own Terraform: it opens what the user may open. */
  readonly terraform: string;
}

/**
 * Reads the real states of all stacks, by name. It has nothing to do with a simulated lab, and changes none: what says where the
 * states are is synthesized into a folder of its own.
 *
 * @throws RehearsalError where one can't be read, or where no stack has anything in it
 */
export async function pullStates(
  { project, loaded: { lab, file }, terraform }: Deployed,
  stacks: readonly string[],
): Promise<ReadonlyMap<string, StateFile>> {
  // Only its owner may read it: synthesis writes private values beside its output.
  const folder = mkdtempSync(join(tmpdir(), "homelab-states-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const interrupts = new Interrupts(async () => Promise.resolve(remove()));
  try {
    const output = join(folder, "out");
    await synthesize(project, { ...process.env, LAB: file, CDKTF_OUTDIR: output });
    const states = new Map<string, StateFile>();
    for (const stack of stacks) {
      const synthesized = readFileSync(join(output, "stacks", stack, "cdk.tf.json"), "utf8");
      const { terraform: settings } = JSON.parse(synthesized) as { terraform: Record<string, unknown> };
      states.set(stack, await pullState({ project, lab, stack, settings, terraform, env: process.env }));
    }
    if ([...states.values()].some((state) => managed(state) > 0)) return states;
  } catch (error) {
    // Failures while the process shuts down come from the shutdown.
    return await (interrupts.leaving ?? Promise.reject(error as Error));
  } finally {
    interrupts.close();
    remove();
  }
  throw new RehearsalError(
    `No stack has anything in its state (${lab.state.kind}): nothing is deployed. Rehearse without --from-state.`,
  );
}
