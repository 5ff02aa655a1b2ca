import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { Lab } from "../../lab/schema/lab";
import { hcpConfiguration, isPlayed, type PlayedState } from "../backends";
import { RehearsalError } from "./rehearsal-error";
import { ownStates, readStates, type SynthesizedStack } from "./synthesized";

/** The rehearsal's own folder for one lab. What Terraform and the CLI write lies in it, and nowhere else. */
export class Workspace {
  /** Absolute path of the folder. */
  readonly directory: string;

  constructor(
    /** Absolute path of the project. */
    readonly project: string,
    lab: string,
  ) {
    this.directory = join(project, ".rehearsal", lab);
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

  /** What each Terraform that has ended was told to do, where, and its exit code. */
  get journal(): string {
    return join(this.directory, "journal");
  }

  /** An empty home: no credentials, no kubeconfig, no CLI configuration of the user's. */
  get home(): string {
    return join(this.directory, "empty-home");
  }

  /** Programs that take the place of the user's own: whoever asks for Terraform gets it through the shim. */
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

  /** What a played remote state shows in the place of the real one's certificate. */
  get certificate(): string {
    return join(this.directory, "certificate.pem");
  }

  /** What the played remote state keeps. */
  get remote(): string {
    return join(this.directory, "remote");
  }

  get log(): string {
    return join(this.directory, "last.log");
  }

  stack(name: string): string {
    return join(this.output, "stacks", name);
  }

  /** Makes the folder ready for a run. @param fresh forgets the world, the state and all that earlier runs left */
  prepare(fresh: boolean): void {
    if (fresh) rmSync(this.directory, { recursive: true, force: true });
    this.refuseLinks();
    if (existsSync(join(this.directory, "state")) && !existsSync(this.world))
      throw new RehearsalError(
        `${this.directory} holds a state, but no simulated lab that it belongs to. Start with --fresh.`,
      );
    rmSync(this.runs, { recursive: true, force: true });
    for (const file of [this.log, this.journal]) rmSync(file, { force: true });
    rmSync(this.programs, { recursive: true, force: true });
    for (const directory of [this.directory, this.runs, this.home, this.programs])
      mkdirSync(directory, { recursive: true, mode: 0o700 });
  }

  /**
   * Puts programs into `programs` that go through the shim to a Terraform. They say themselves where it may work, so that even
   * a command with an emptied environment can't leave.
   */
  installPrograms(terraform: string): void {
    const script = [
      "#!/bin/sh",
      `export LAB_TERRAFORM='${terraform}' LAB_TERRAFORM_WITHIN='${this.within}'`,
      `exec '${this.shim}' "$@"`,
    ];
    // Nobody plays Talos' own API, and the addresses are those of the real machines.
    const refusal = [
      "#!/bin/sh",
      'echo "A rehearsal has no talosctl: its machines don\'t answer to one." >&2',
      "exit 1",
    ];
    for (const [name, lines] of Object.entries({ terraform: script, tofu: script, talosctl: refusal }))
      writeFileSync(join(this.programs, name), `${lines.join("\n")}\n`, { mode: 0o755 });
  }

  /** Tells Terraform where the state is played. Its port is another one each time. */
  configure(state: PlayedState | undefined): void {
    writeFileSync(this.cliConfig, `disable_checkpoint = true\n${state ? hcpConfiguration(state.url) : ""}`);
    if (state) writeFileSync(this.certificate, state.certificate);
  }

  /**
   * Refuses what would leave the folder, or would need a provider that nobody plays.
   *
   * @param played sources of the providers that have a stand-in, as `hashicorp/helm`
   * @param lab whose state is played, if it is remote
   * @throws RehearsalError with everything that it found
   */
  checkSynthesized(played: readonly string[], lab: Pick<Lab, "state">): void {
    const manifest = JSON.parse(readFileSync(join(this.output, "manifest.json"), "utf8")) as { stacks: object };
    const problems = Object.keys(manifest.stacks).flatMap((name) => {
      const stack = JSON.parse(readFileSync(join(this.stack(name), "cdk.tf.json"), "utf8")) as SynthesizedStack;
      const own = ownStates(stack);
      const outside = [...own, ...readStates(stack)]
        .filter(({ kind, config }) =>
          kind === "local"
            ? config.path === undefined || !this.holds(resolve(this.stack(name), config.path))
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
      throw new RehearsalError(
        `The rehearsal does not start:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
      );
  }

  /** Names of the stacks that have been applied without an error, in order. */
  applied(): string[] {
    const lines = existsSync(this.journal) ? readFileSync(this.journal, "utf8").split("\n") : [];
    return lines.flatMap((line) => /^0 apply .*\/([^/]+)$/.exec(line)?.[1] ?? []);
  }

  /** Plan files hold the state in clear. */
  removePlanFiles(): void {
    let stacks: string[] = [];
    try {
      stacks = readdirSync(join(this.output, "stacks"));
    } catch {
      // Nothing has been synthesized.
    }
    for (const name of stacks) rmSync(join(this.stack(name), "plan"), { force: true });
  }

  /** @throws RehearsalError where a link would let synthesis write outside */
  private refuseLinks(): void {
    const stacks = join(this.output, "stacks");
    const inside = existsSync(stacks) ? readdirSync(stacks).map((name) => this.stack(name)) : [];
    for (const path of [dirname(this.directory), this.directory, this.output, stacks, ...inside]) {
      if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new RehearsalError(`${path} is a link, which could lead out of the rehearsal. Remove it.`);
    }
  }

  private holds(path: string): boolean {
    const inside = relative(real(this.directory), real(path));
    return inside !== "" && !inside.startsWith("..") && !isAbsolute(inside);
  }
}

/** A path with its links resolved, as far as it exists. */
function real(path: string): string {
  return existsSync(path) || dirname(path) === path ? realpathSync(path) : join(real(dirname(path)), basename(path));
}
