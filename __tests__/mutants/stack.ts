import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { toYaml } from "../../lab/yaml";
import { at } from "../support/labs";

export type Json = Record<string, unknown>;
type Blocks = Record<string, Record<string, Json>>;

/** A synthesized stack, to be changed. */
export class Stack {
  readonly json: { readonly resource: Blocks; readonly data: Blocks };
  private readonly folder: string;
  private templates = 0;
  private readonly before: string;

  /** @param file where synthesis has written it */
  constructor(private readonly file: string) {
    this.folder = dirname(file);
    this.json = JSON.parse(readFileSync(file, "utf8")) as Stack["json"];
    this.before = JSON.stringify(this.json);
  }

  /** A line each: Terraform quotes the line of an error, and the message has to stand on its own. */
  write(): void {
    writeFileSync(this.file, JSON.stringify(this.json, null, 2));
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

  /** Puts another text in the place of one, wherever that stands. */
  replace(from: string, to: string): void {
    Object.assign(this.json, JSON.parse(JSON.stringify(this.json).replaceAll(from, to)));
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
