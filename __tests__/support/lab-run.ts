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
import { scratchFolder } from "./scratch";
import { oneLine, type Result, TerraformRun } from "./terraform";

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

  /**
   * @param from a run whose world and state this one starts from @default - bare machines
   * @param faults what goes wrong; may be changed while it is open
   */
  static async open(lab: Lab = labWith(), from?: LabRun, faults: readonly Fault[] = []): Promise<LabRun> {
    const folder = scratchFolder();
    if (from) cpSync(from.folder, folder, { recursive: true });
    const app = new App({ outdir: join(folder, "out") });
    buildStacks(app, { lab, privateValues: {} }, (stack) => attachBackend(stack, lab));
    app.synth();
    const world = World.open(join(folder, "world.json"), lab);
    const folders = stackNames.map((name) => join(app.outdir, "stacks", name));
    const struck: Fault[] = [];
    const failing: FaultOptions = {
      faults,
      addresses: (type, values) => addressesOf(folders, type, values),
      strike: (kind) => void strike(world, kind),
      onFault: (fault) => struck.push(fault),
    };
    const played = standIns(world, () => folders).map((standIn) => withFaults(standIn, failing));
    const [infra, prod] = await Promise.all(folders.map((own) => TerraformRun.with(played, {}, own)));
    if (!infra || !prod) throw new Error("there are two stacks");
    return new LabRun(folder, lab, world, { infra, prod }, struck);
  }

  stack(name: StackName): TerraformRun {
    return this.runs[name];
  }

  /** The file that synthesis has written for a stack. */
  configuration(name: StackName): string {
    return join(this.runs[name].folder, "cdk.tf.json");
  }

  async apply(name: StackName): Promise<Result> {
    await this.runs[name].ok("init", "-input=false");
    const { code, out } = await this.runs[name].run("apply", "-auto-approve", "-input=false");
    return { code, out: oneLine(out) };
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
    for (const run of Object.values(this.runs)) run.close();
  }
}
