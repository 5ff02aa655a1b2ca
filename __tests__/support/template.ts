import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App } from "cdktf";
import type { PrivateValues } from "../../lab/private-texts";
import type { Lab } from "../../lab/schema/lab";
import { buildStacks } from "../../stacks";
import { attachBackend } from "../../stacks/backend";
import type { StackName } from "../../stacks/names";
import { scratchFolder } from "./scratch";

type Attributes = Readonly<Record<string, unknown>>;

/** A stack as it was written to disk. Only a synthesized App has prepared every stack, so nothing less is looked at. */
export class Template {
  constructor(
    readonly text: string,
    readonly json: Readonly<Record<string, Readonly<Record<string, unknown>>>> = JSON.parse(text) as never,
  ) {}

  /** Resources of a type by name. */
  resources(type: string): Readonly<Record<string, Attributes>> {
    return (this.json["resource"]?.[type] ?? {}) as Readonly<Record<string, Attributes>>;
  }

  dataSources(type: string): Readonly<Record<string, Attributes>> {
    return (this.json["data"]?.[type] ?? {}) as Readonly<Record<string, Attributes>>;
  }

  /** Every resource and data source by address. */
  get everything(): Readonly<Record<string, Attributes>> {
    const flat = (section: string, prefix: string): [string, Attributes][] =>
      Object.entries(this.json[section] ?? {}).flatMap(([type, named]) =>
        Object.entries(named as Readonly<Record<string, Attributes>>).map(
          ([name, attributes]): [string, Attributes] => [`${prefix}${type}.${name}`, attributes],
        ),
      );
    return Object.fromEntries([...flat("resource", ""), ...flat("data", "data.")]);
  }

  /** Without what changes with every move of a file or version: comments, and the order of keys. */
  get normalised(): string {
    return `${JSON.stringify(sorted(this.json), null, 2)}\n`;
  }
}

/** Every stack of a lab, and which of them the CLI deploys before which. */
export type Templates = Readonly<Record<StackName, Template>> & {
  readonly dependencies: Readonly<Record<string, readonly string[]>>;
};

/** Synthesizes every stack of a lab into a scratch folder. */
export function synthesize(lab: Lab, privateValues: PrivateValues = {}): Templates {
  // For HCP cdktf would run the Terraform on PATH, and tests find theirs elsewhere.
  const app = new App({ outdir: scratchFolder(), skipValidation: lab.state.kind === "hcp" });
  buildStacks(app, { lab, privateValues }, (stack) => attachBackend(stack, lab));
  app.synth();
  const read = (name: StackName): Template =>
    new Template(readFileSync(join(app.outdir, "stacks", name, "cdk.tf.json"), "utf8"));
  const { stacks } = JSON.parse(readFileSync(join(app.outdir, "manifest.json"), "utf8")) as {
    stacks: Record<string, { dependencies: string[] }>;
  };
  const dependencies = Object.fromEntries(Object.entries(stacks).map(([name, stack]) => [name, stack.dependencies]));
  return { infra: read("infra"), prod: read("prod"), dependencies };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "//")
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
