import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "./command-error";
import type { Interrupt, Interrupts } from "./interrupts";
import { type Diagnostic, readJsonEvent } from "./json-events";
import { type Plan, readPlan } from "./plan-file";
import { readPlanText } from "./plan-text";
import { forgetImports } from "./imports-file";
import { initError } from "./init-error";
import { runCommand } from "./run-command";
import type { TerraformEvent } from "./terraform-events";

/** How Terraform is run. */
export interface StackOptions {
  /** The shim's absolute path. */
  readonly shim: string;
  readonly env: NodeJS.ProcessEnv;
  readonly interrupts: Interrupts;
  /** Folder of running Terraforms; see `CommandOptions.runs`. */
  readonly runs: string;
  readonly onEvent: (event: TerraformEvent | Diagnostic) => void;
}

export interface PlanOptions {
  /** Plans to destroy everything. @default false */
  readonly destroy?: boolean;
  /** Does not print Terraform's diagnostics; the error has them. @default false */
  readonly quiet?: boolean;
  /** The one address to plan, with what it needs. @default - all */
  readonly only?: string;
  /** Addresses to plan anew although nothing of them has changed. @default - none */
  readonly replace?: readonly string[];
}

/** Terraform's warnings about planning only a part, which is on purpose here. */
const aboutParts = ["Resource targeting is in effect", "Applied changes may be incomplete"];

/** The user has stopped it. What Terraform had begun is finished and saved. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";

  constructor(readonly signal: Interrupt) {
    super(`interrupted by ${signal}`);
  }
}

/** Terraform has refused or failed; the reason went to `onEvent`, or is in here. */
export class TerraformFailed extends CommandError {
  constructor(
    message: string,
    readonly diagnostics: readonly Diagnostic[],
  ) {
    super(message);
  }
}

/** A synthesized stack, and what Terraform can do with it. A plan file holds the state in plain text: it never outlives its use. */
export class Stack {
  constructor(
    readonly name: string,
    /** The stack's folder in what synthesis wrote. */
    readonly folder: string,
    private readonly options: StackOptions,
  ) {}

  /** @param migrate whether to move the state from where it was before */
  async init(migrate = false): Promise<void> {
    const how = migrate ? ["-migrate-state", "-force-copy"] : [];
    const { code, lines } = await this.terraform(["init", "-input=false", "-no-color", ...how]);
    if (code === 0) return;
    // Pins may have changed since the last run wrote its lock file; they are exact, so an upgrade installs just these.
    if (lines.some((line) => line.includes("init -upgrade"))) {
      const again = await this.terraform(["init", "-input=false", "-no-color", "-upgrade", ...how]);
      if (again.code === 0) return;
      lines.splice(0, lines.length, ...again.lines);
    }
    throw initError(this.name, this.folder, lines.join("\n"));
  }

  /** Plans into a file that `apply` carries out. */
  async plan({ destroy = false, quiet = false, only, replace = [] }: PlanOptions = {}): Promise<Plan> {
    this.forgetPlan();
    const how = [
      ...(destroy ? ["-destroy"] : []),
      ...(only === undefined ? [] : [`-target=${only}`]),
      ...replace.map((address) => `-replace=${address}`),
    ];
    const said = await this.reporting(["plan", "-input=false", "-json", `-out=${planFile}`, ...how], "plan", quiet);
    const warnings = said.filter(({ severity }) => severity === "warning");
    return { ...readPlan(await this.print(["show", "-json", planFile])), warnings };
  }

  /**
   * Plans on the workspace's agent, and keeps nothing: a plan with a file would wait in HCP Terraform to be applied,
   * and would need the right to apply.
   */
  async speculate(): Promise<{ plan: Plan; text: string }> {
    const text = await this.print(["plan", "-input=false", "-no-color"]);
    return { plan: readPlanText(text), text };
  }

  /** The plan as Terraform shows it to people. */
  async showPlan(): Promise<string> {
    return this.print(["show", ...(this.options.env["NO_COLOR"] ? ["-no-color"] : []), planFile]);
  }

  /** Carries out exactly what `plan` has planned. */
  async apply(): Promise<void> {
    try {
      await this.reporting(["apply", "-input=false", "-json", planFile], "apply");
      forgetImports(this.folder);
    } finally {
      this.forgetPlan();
    }
  }

  /** Addresses in the state. */
  async addresses(): Promise<string[]> {
    const { code, lines } = await this.terraform(["state", "list"]);
    // A stack that was never deployed has no state.
    if (code !== 0 && !lines.some((line) => line.includes("No state file was found")))
      throw new CommandError(`${this.name}: the state can't be read.\n\n${lines.join("\n").trim()}`);
    return code === 0 ? lines.filter(Boolean) : [];
  }

  /** An output of the stack, in plain text. */
  async output(name: string): Promise<string> {
    return this.print(["output", "-raw", "-no-color", name]);
  }

  /** Frees a lock left by a Terraform that is gone. */
  async unlock(id: string): Promise<void> {
    await this.print(["force-unlock", "-force", id]);
  }

  forgetPlan(): void {
    rmSync(join(this.folder, planFile), { force: true });
  }

  private async reporting(args: readonly string[], what: string, quiet = false): Promise<Diagnostic[]> {
    const diagnostics: Diagnostic[] = [];
    const { code } = await this.terraform(args, (line) => {
      const event = readJsonEvent(this.name, line);
      if (!event || (event.kind === "diagnostic" && aboutParts.includes(event.summary))) return;
      if (event.kind === "diagnostic") diagnostics.push(event);
      if (!quiet) this.options.onEvent(event);
    });
    if (code !== 0)
      throw new TerraformFailed(`${this.name}: terraform ${what} failed (exit code ${code}).`, diagnostics);
    return diagnostics;
  }

  private async print(args: readonly string[]): Promise<string> {
    const { code, lines } = await this.terraform(args);
    if (code !== 0) throw new CommandError(`${this.name}: terraform ${args[0]} failed.\n\n${lines.join("\n").trim()}`);
    return lines.join("\n");
  }

  private async terraform(
    args: readonly string[],
    onLine?: (line: string) => void,
  ): Promise<{ code: number; lines: string[] }> {
    if (!existsSync(this.folder)) throw new CommandError(`${this.name} is not a stack of this lab.`);
    const lines: string[] = [];
    const { shim, env, interrupts, runs } = this.options;
    const { code, interrupted } = await runCommand([shim, ...args], {
      cwd: this.folder,
      env,
      interrupts,
      runs,
      onLine: onLine ?? ((line) => lines.push(line)),
    });
    if (interrupted) throw new Interrupted(interrupted);
    return { code, lines };
  }
}

/** Name of the plan file, as `cdktf plan` has it. */
const planFile = "plan";
