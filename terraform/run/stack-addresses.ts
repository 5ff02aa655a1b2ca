import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Named = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
interface Configuration {
  readonly resource?: Named;
  readonly data?: Named;
}

const configurationsIn = (directories: readonly string[]): Configuration[] =>
  directories
    .map((directory) => join(directory, "cdk.tf.json"))
    .filter(existsSync)
    .map((file) => JSON.parse(readFileSync(file, "utf8")) as Configuration);

/** A resource or a data source, with `data.` before its type. */
interface Block {
  readonly type: string;
  readonly address: string;
  /** What it says. */
  readonly block: unknown;
}

/** Every block of the stacks that were synthesized into these folders. */
export function blocksIn(directories: readonly string[]): Block[] {
  const flat = (named: Named = {}, prefix = "") =>
    Object.entries(named).flatMap(([type, all]) =>
      Object.entries(all).map(([name, block]) => ({ type: prefix + type, address: `${prefix}${type}.${name}`, block })),
    );
  return configurationsIn(directories).flatMap(({ resource, data }) => [...flat(resource), ...flat(data, "data.")]);
}

/** Every address of them. */
export const allAddresses = (directories: readonly string[]): readonly string[] =>
  blocksIn(directories).map(({ address }) => address);

/** Names of the outputs of another stack that the stack in a folder reads. */
export function outputsRead(directory: string, of: string): readonly string[] {
  const [text = ""] = configurationsIn([directory]).map((configuration) => JSON.stringify(configuration));
  const names = text.matchAll(new RegExp(`\\bdata\\.terraform_remote_state\\.${of}\\.outputs\\.(\\w+)`, "g"));
  return [...new Set([...names].map(([, name = ""]) => name))];
}
