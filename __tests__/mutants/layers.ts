import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import type { LabInput } from "../../lab";
import { checkLab } from "../../lab/load-lab";
import { toYaml } from "../../lab/yaml";
import { stackNames } from "../../stacks/names";
import { LabRun } from "../support/lab-run";
import { at, shippedLab } from "../support/labs";

export type Json = Record<string, unknown>;

/** What stops a mistake, from the cheapest on. */
export type Layer = "lab file" | "constructs" | "plan" | "rehearsal";

/** A mistake that a person makes. */
export interface Mutant {
  readonly mistake: string;
  /** In the lab file. */
  readonly lab?: (lab: LabInput) => void;
  /** In what a construct writes: by stack, the synthesized file. */
  readonly infra?: (stack: Stack) => void;
  readonly prod?: (stack: Stack) => void;
  /** What the message has to name: the cause, not just that something failed. */
  readonly names: RegExp;
}

export interface Caught {
  readonly layer: Layer;
  readonly message: string;
}

/** A synthesized stack, to be changed. */
export class Stack {
  private templates = 0;
  private readonly before: string;

  constructor(
    readonly json: { resource: Record<string, Record<string, Json>>; data: Record<string, Record<string, Json>> },
    private readonly folder: string,
  ) {
    this.before = JSON.stringify(json);
  }

  get isChanged(): boolean {
    return this.templates > 0 || JSON.stringify(this.json) !== this.before;
  }

  /** Changes a template of a chart of this repository, in the copy that the stack brings. */
  template(release: string, name: string, from: string, to: string): void {
    const file = join(this.folder, String(this.release(release)["chart"]), "templates", name);
    const text = readFileSync(file, "utf8");
    if (!text.includes(from)) throw new Error(`${name} does not say ${from}`);
    this.templates++;
    writeFileSync(file, text.replace(from, to));
  }

  /** Blocks of a type. */
  all(type: string): Json[] {
    return Object.values(this.json.resource[type] ?? this.json.data[type] ?? {});
  }

  release(name: string): Json {
    return at(
      this.all("helm_release").filter((one) => one["name"] === name),
      0,
    );
  }

  /** Changes the values that a release gets. */
  values(name: string, change: (values: never) => void): void {
    const release = this.release(name);
    const values: unknown = parse(at(release["values"] as string[], 0));
    change(values as never);
    release["values"] = [toYaml(values as object)];
  }

  /** Changes a document of every node's configuration. */
  documents(kind: string | undefined, change: (document: never) => void): void {
    for (const source of this.all("talos_machine_configuration")) {
      const patches = source["config_patches"] as string[];
      source["config_patches"] = patches.map((patch) => {
        const document = parse(patch) as Json;
        if (document["kind"] !== kind) return patch;
        change(document as never);
        return toYaml(document);
      });
    }
  }

  without(type: string, name: RegExp): void {
    const all = this.json.resource[type] ?? this.json.data[type] ?? {};
    const mode = this.json.resource[type] ? "" : "data.";
    const gone = Object.keys(all).filter((key) => name.test(key));
    if (gone.length === 0) throw new Error(`there is no ${type} like ${String(name)}`);
    for (const key of gone) Reflect.deleteProperty(all, key);
    if (Object.keys(all).length === 0)
      for (const blocks of [this.json.resource, this.json.data]) Reflect.deleteProperty(blocks, type);
    const addresses = gone.map((key) => `${mode}${type}.${key}`);
    for (const blocks of Object.values(this.json.resource))
      for (const block of Object.values(blocks))
        if (Array.isArray(block["depends_on"]))
          block["depends_on"] = block["depends_on"].filter((one) => !addresses.includes(one as string));
  }
}

const message = (error: unknown): string => (error as Error).message;

/** Lets a mutant through every layer until one stops it. @param infra a lab whose infra stands, for mistakes of prod alone */
export async function stop(mutant: Mutant, infra: LabRun): Promise<Caught | undefined> {
  const input = shippedLab();
  mutant.lab?.(input);
  let lab: ReturnType<typeof checkLab>["lab"];
  try {
    lab = checkLab(input).lab;
  } catch (error) {
    return { layer: "lab file", message: message(error) };
  }
  const early = mutant.lab !== undefined || mutant.infra !== undefined;
  let run: LabRun;
  try {
    run = await (early ? LabRun.open(lab) : infra.copy());
  } catch (error) {
    return { layer: "constructs", message: message(error) };
  }
  try {
    for (const stack of stackNames.slice(early ? 0 : 1)) {
      const file = run.configuration(stack);
      const content = new Stack(JSON.parse(readFileSync(file, "utf8")) as Stack["json"], dirname(file));
      mutant[stack]?.(content);
      if (mutant[stack] && !content.isChanged) throw new Error(`${mutant.mistake}: nothing is changed`);
      // A line each: Terraform quotes the line of an error, and the message has to stand on its own.
      writeFileSync(file, JSON.stringify(content.json, null, 2));
      const { code, out } = await run.apply(stack);
      if (code === 0) continue;
      const layer = out.includes("Apply complete") || /: (Creating|Modifying)\.\.\./.test(out) ? "rehearsal" : "plan";
      return { layer, message: out.slice(out.indexOf("Error: ")) };
    }
    return undefined;
  } finally {
    run.close();
  }
}
