import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { hcpConfiguration, type PlayedState } from "../backends";
import { readState } from "../world/world";
import { refuseDamagedStates } from "./refuse-damaged-states";
import { refuseLinks } from "./refuse-links";
import { RehearsalError, unusable, unusableLab } from "../rehearsal-error";
import { SetAside } from "./set-aside";

/** The rehearsal's own folder for one lab. Terraform and the CLI write here and nowhere else. */
export class Workspace {
  /** Absolute path of the folder. */
  readonly directory: string;
  /** What earlier runs left. */
  readonly before: SetAside;

  constructor(
    /** Absolute path of the project. */
    readonly project: string,
    lab: string,
  ) {
    this.directory = join(project, ".rehearsal", lab);
    this.before = new SetAside(this.directory);
  }

  /** What `CDKTF_OUTPUT` is set to. The state's paths start from it, so that they lead into this folder. */
  get output(): string {
    return join(this.directory, "out");
  }

  get world(): string {
    return join(this.directory, "world.json");
  }

  /** Where each running Terraform leaves its process id. */
  get runs(): string {
    return join(this.directory, "runs");
  }

  /** The arguments, the folder and the exit code of each Terraform that has ended. */
  get journal(): string {
    return join(this.directory, "journal");
  }

  /** An empty home: no credentials, no kubeconfig, no CLI configuration of the user's. */
  get home(): string {
    return join(this.directory, "empty-home");
  }

  /** Programs that replace the user's own: Terraform is reached only through the shim. */
  get programs(): string {
    return join(this.directory, "bin");
  }

  /** Stands before every Terraform. */
  get shim(): string {
    return join(this.project, "terraform", "shim.sh");
  }

  /** The folder that Terraform must not work outside of, links resolved. A link on the way there leads out of it. */
  get within(): string {
    return join(realpathSync(this.project), relative(this.project, this.output), "stacks");
  }

  get cliConfig(): string {
    return join(this.directory, "terraform.rc");
  }

  /** The certificate of the simulated remote state. */
  get certificate(): string {
    return join(this.directory, "certificate.pem");
  }

  /** What the simulated remote state stores. */
  get remote(): string {
    return join(this.directory, "remote");
  }

  get log(): string {
    return join(this.directory, "last.log");
  }

  stack(name: string): string {
    return join(this.output, "stacks", name);
  }

  /** Makes the folder ready for a run. @param fresh sets the world, the state and all that earlier runs left aside */
  prepare(fresh: boolean): void {
    try {
      this.makeReady(fresh);
    } catch (error) {
      throw unusable(this.directory, error as Error);
    }
  }

  private makeReady(fresh: boolean): void {
    this.before.bringBack();
    if (fresh) this.before.take();
    refuseLinks(this.directory, this.output);
    if (existsSync(join(this.directory, "state")) && !existsSync(this.world))
      throw new RehearsalError(
        `${this.directory} holds a state, but no simulated lab that it belongs to. Start with --fresh.`,
        unusableLab,
      );
    refuseDamagedStates(join(this.directory, "state"));
    if (existsSync(this.world)) readState(this.world);
    rmSync(this.runs, { recursive: true, force: true });
    for (const file of [this.log, this.journal]) rmSync(file, { force: true });
    rmSync(this.programs, { recursive: true, force: true });
    for (const directory of [this.directory, this.runs, this.home, this.programs])
      mkdirSync(directory, { recursive: true, mode: 0o700 });
  }

  /** Tells Terraform where the state is played. Its port differs each time. */
  configure(state: PlayedState | undefined): void {
    writeFileSync(this.cliConfig, `disable_checkpoint = true\n${state ? hcpConfiguration(state.url) : ""}`);
    if (state) writeFileSync(this.certificate, state.certificate);
  }

  /** Names of the stacks that have been applied without an error, in order. */
  applied(): string[] {
    const lines = existsSync(this.journal) ? readFileSync(this.journal, "utf8").split("\n") : [];
    return lines.flatMap((line) => /^0 apply .*\/([^/]+)$/.exec(line)?.[1] ?? []);
  }

  /** Plan files hold the state in plain text. */
  removePlanFiles(): void {
    let stacks: string[] = [];
    try {
      stacks = readdirSync(join(this.output, "stacks"));
    } catch {
      // Nothing has been synthesized.
    }
    for (const name of stacks) rmSync(join(this.stack(name), "plan"), { force: true });
  }
}
