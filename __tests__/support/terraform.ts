import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { StandIn } from "../../rehearsal/protocol/provider";
import { type Listening, reattachment, serve } from "../../rehearsal/protocol/server";
import { findTerraform, type Terraform } from "../../terraform/find-terraform";
import { scratchFolder } from "./scratch";

const cache = join(__dirname, "..", "..", ".cache");

let terraform: Promise<Terraform> | undefined;

/** The Terraform that the tests use: the one that the project would use. */
export async function terraformProgram(): Promise<string> {
  terraform ??= findTerraform({ cache });
  return (await terraform).program;
}

export interface Result {
  readonly code: number;
  readonly out: string;
}

/** What Terraform prints in a frame, on one line. */
export function oneLine(out: string): string {
  return out.replaceAll(/\s*\n[│╷╵ ]*/g, " ");
}

/** The real Terraform in a folder of its own, with stand-ins in this process as its providers. */
export class TerraformRun {
  private constructor(
    readonly folder: string,
    private readonly program: string,
    private readonly servers: readonly Listening[],
    private readonly more: NodeJS.ProcessEnv,
  ) {}

  /**
   * @param more variables that Terraform gets beside those that every run has
   * @param folder where it runs
   */
  static async with(
    standIns: readonly StandIn[],
    more: NodeJS.ProcessEnv = {},
    folder = scratchFolder(),
  ): Promise<TerraformRun> {
    const servers = await Promise.all(standIns.map((standIn) => serve(standIn, { pace: 0 })));
    return new TerraformRun(folder, await terraformProgram(), servers, more);
  }

  /** A Terraform in another folder, with the same stand-ins. Either one closes them. */
  in(folder: string): TerraformRun {
    return new TerraformRun(folder, this.program, this.servers, this.more);
  }

  close(): void {
    for (const server of this.servers) server.close();
  }

  /** Puts a configuration in place of the one before. What names a place for its state is to be initialized as well. */
  configure(configuration: object): void {
    const sources = this.servers.map(({ source }) => [source.split("/")[1], { source }]);
    const required = { required_providers: Object.fromEntries(sources) as object };
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, "main.tf.json"), JSON.stringify({ terraform: required, ...configuration }));
  }

  /** Starts a command, and leaves it to the caller. */
  start(...args: string[]): ChildProcess {
    return spawn(this.program, args, { cwd: this.folder, env: this.env, stdio: "ignore" });
  }

  /** What every run gets, and nothing of the user's. */
  get env(): NodeJS.ProcessEnv {
    return {
      PATH: process.env["PATH"],
      HOME: this.folder,
      CHECKPOINT_DISABLE: "1",
      TF_IN_AUTOMATION: "1",
      TF_CLI_ARGS: "-no-color",
      TF_CLI_CONFIG_FILE: "/dev/null",
      TF_REATTACH_PROVIDERS: reattachment(this.servers),
      ...this.more,
    };
  }

  /** Runs a command, whatever comes of it. */
  async run(...args: string[]): Promise<Result> {
    try {
      const { stdout, stderr } = await promisify(execFile)(this.program, args, {
        cwd: this.folder,
        env: this.env,
        maxBuffer: 64 * 2 ** 20,
      });
      return { code: 0, out: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, out: stdout + stderr };
    }
  }

  /** Runs a command that must succeed. */
  async ok(...args: string[]): Promise<string> {
    const { code, out } = await this.run(...args);
    if (code !== 0) throw new Error(`terraform ${args.join(" ")} failed:\n${out}`);
    return out;
  }

  /** Runs a command that must fail. Gives what it says, on one line. */
  async fails(...args: string[]): Promise<string> {
    const { code, out } = await this.run(...args);
    if (code !== 1) throw new Error(`terraform ${args.join(" ")} did not fail (exit code ${code}):\n${out}`);
    return oneLine(out);
  }

  async apply(): Promise<string> {
    return this.ok("apply", "-auto-approve");
  }

  /** What a plan would do: one letter a changed resource, nothing for an empty plan. */
  async plan(): Promise<Readonly<Record<string, readonly string[]>>> {
    const { code, out } = await this.run("plan", "-out=plan", "-detailed-exitcode");
    if (code === 0) return {};
    if (code !== 2) throw new Error(`terraform plan failed:\n${out}`);
    const plan = JSON.parse(await this.ok("show", "-json", "plan")) as {
      resource_changes?: { address: string; change: { actions: string[] } }[];
    };
    const changes = (plan.resource_changes ?? []).filter(({ change }) => change.actions.join() !== "no-op");
    return Object.fromEntries(changes.map(({ address, change }) => [address, change.actions]));
  }

  /** Attributes of a resource in the state. */
  async state(address: string): Promise<Readonly<Record<string, unknown>>> {
    const state = JSON.parse(await this.ok("show", "-json")) as {
      values?: { root_module: { resources?: { address: string; values: Record<string, unknown> }[] } };
    };
    const found = state.values?.root_module.resources?.find((one) => one.address === address);
    if (!found) throw new Error(`${address} is not in the state`);
    return found.values;
  }
}
