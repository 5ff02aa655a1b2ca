import { cpSync } from "node:fs";
import { join } from "node:path";
import { App } from "cdktf";
import type { Lab } from "../../lab/schema/lab";
import { type Fault, type FaultOptions, withFaults } from "../../rehearsal/protocol/faults";
import { standIns } from "../../rehearsal/providers";
import { addressesOf } from "../../rehearsal/stand-ins/addresses";
import { strike } from "../../rehearsal/world/strike";
import { World } from "../../rehearsal/world/world";
import { buildStacks } from "../../stacks";
import { attachBackend } from "../../stacks/backend";
import { type StackName, stackNames } from "../../stacks/names";
import { labWith } from "./labs";
import { type Ended, Running } from "./labctl";
import { scratchFolder, shippedFile } from "./scratch";
import { oneLine, type Result, TerraformRun } from "./terraform";

const project = join(__dirname, "..", "..");

function synthesizeInto(folder: string, lab: Lab): void {
  const app = new App({ outdir: join(folder, "out") });
  buildStacks(app, { lab, privateValues: {} }, (stack) => attachBackend(stack, lab));
  app.synth();
}

/** A lab's own stacks under the real Terraform, with the world behind it in this process: a whole deploy in a few seconds. */
export class LabRun {
  private constructor(
    private readonly folder: string,
    readonly lab: Lab,
    readonly world: World,
    private readonly runs: Readonly<Record<StackName, TerraformRun>>,
    /** Faults that an operation has met. */
    readonly struck: Fault[],
  ) {}

  /** @param faults what goes wrong; may be changed while it is open */
  static async open(lab: Lab = labWith(), faults: readonly Fault[] = []): Promise<LabRun> {
    const folder = scratchFolder();
    synthesizeInto(folder, lab);
    return LabRun.connect(folder, lab, faults);
  }

  /** Another run of this lab, which starts where this one stands. */
  async copy(faults: readonly Fault[] = []): Promise<LabRun> {
    const folder = scratchFolder();
    cpSync(this.folder, folder, { recursive: true });
    return LabRun.connect(folder, this.lab, faults);
  }

  /** The same with another lab file. */
  async changed(lab: Lab): Promise<LabRun> {
    const folder = scratchFolder();
    cpSync(this.folder, folder, { recursive: true });
    synthesizeInto(folder, lab);
    return LabRun.connect(folder, lab, []);
  }

  private static async connect(folder: string, lab: Lab, faults: readonly Fault[]): Promise<LabRun> {
    const world = World.open(join(folder, "world.json"), lab);
    const folders = stackNames.map((name) => join(folder, "out", "stacks", name));
    const struck: Fault[] = [];
    const failing: FaultOptions = {
      faults,
      addresses: (type, values) => addressesOf(folders, type, values),
      strike: (kind) => void strike(world, kind),
      onMeeting: ({ fault }) => fault && struck.push(fault),
    };
    const played = standIns(world, () => folders).map((standIn) => withFaults(standIn, failing));
    const [first = "", second = ""] = folders;
    const infra = await TerraformRun.with(played, {}, first);
    return new LabRun(folder, lab, world, { infra, prod: infra.in(second) }, struck);
  }

  stack(name: StackName): TerraformRun {
    return this.runs[name];
  }

  /** The file that synthesis has written for a stack. */
  configuration(name: StackName): string {
    return join(this.runs[name].folder, "cdk.tf.json");
  }

  /** Runs a verb of `labctl` as a program. It synthesizes the shipped lab anew: only for a run of that one. */
  labctl(...args: readonly string[]): Promise<Ended> {
    return this.labctlWith({}, ...args);
  }

  /** @param more variables */
  async labctlWith(more: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Ended> {
    const own = { LAB: shippedFile, CDKTF_OUTPUT: join(this.folder, "out"), NO_COLOR: "1" };
    const env = { ...this.runs.infra.env, ...own, ...more };
    return new Running(process.execPath, [join(project, "labctl"), ...args], project, env).ended();
  }

  async apply(name: StackName): Promise<Result> {
    await this.runs[name].ok("init", "-input=false");
    const { code, out } = await this.runs[name].run("apply", "-auto-approve", "-input=false");
    return { code, out: oneLine(out) };
  }

  /** Deploys a lab, and expects that nothing is left to plan. */
  static async deploysWhole(lab: Lab): Promise<void> {
    const run = await LabRun.open(lab);
    try {
      await run.deploy();
      for (const stack of stackNames) expect(await run.stack(stack).plan()).toEqual({});
    } finally {
      run.close();
    }
  }

  /** Deploys every stack. @throws Error with what Terraform says */
  async deploy(): Promise<this> {
    for (const name of stackNames) {
      const { code, out } = await this.apply(name);
      if (code !== 0) throw new Error(out);
    }
    return this;
  }

  close(): void {
    this.runs.infra.close();
  }
}
