import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Terraform } from "../find-terraform";
import { Interrupts } from "./interrupts";
import { Stack, type StackOptions } from "./stack";
import { synthesize } from "./synthesize";

export interface StacksOptions extends Pick<StackOptions, "onEvent"> {
  /** Absolute path of the project. */
  readonly project: string;
  /** Absolute path of the lab file. */
  readonly lab: string;
  readonly terraform: Terraform;
  /** Names of the stacks, in the order in which `use` gets them. */
  readonly names: readonly string[];
  /** Folder for what only this run needs. */
  readonly cache: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Synthesizes the lab and passes its stacks on. No plan file is left afterwards, whatever happens. */
export async function withStacks<T>(options: StacksOptions, use: (stacks: readonly Stack[]) => Promise<T>): Promise<T> {
  const { project, lab, terraform, names, cache, onEvent, env = process.env } = options;
  const output = resolve(project, env["CDKTF_OUTPUT"] || "cdktf.out");
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(join(cache, "run-"));
  // Inside a rehearsal these are set already, and take precedence.
  const runs = env["LAB_TERRAFORM_RUNS"] ?? scratch;
  const interrupts = new Interrupts(async () => close());
  const own = {
    ...env,
    LAB: lab,
    LAB_TERRAFORM_RUNS: runs,
    LAB_TERRAFORM: env["LAB_TERRAFORM"] ?? terraform.program,
    TF_IN_AUTOMATION: "1",
  };
  const stacks = names.map(
    (name) =>
      new Stack(name, join(output, "stacks", name), {
        shim: join(project, "terraform", "shim.sh"),
        env: own,
        interrupts,
        runs,
        onEvent,
      }),
  );
  const close = (): void => {
    for (const stack of stacks) stack.forgetPlan();
    rmSync(scratch, { recursive: true, force: true });
  };
  try {
    await synthesize(project, { ...own, CDKTF_OUTDIR: output });
    return await use(stacks);
  } catch (error) {
    return await (interrupts.leaving ?? Promise.reject(error as Error));
  } finally {
    interrupts.close();
    close();
  }
}
