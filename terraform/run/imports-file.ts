import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** An object that exists, and the address that it belongs to. */
export interface Import {
  readonly to: string;
  readonly id: string;
}

/** Writes import blocks beside a stack, where a later synthesis leaves them alone. */
export function writeImportsFile(folder: string, imports: readonly Import[]): void {
  writeFileSync(fileIn(folder), `${JSON.stringify({ import: imports }, null, 2)}\n`);
}

/** Removes the import blocks, once they are carried out. */
export function forgetImports(folder: string): void {
  rmSync(fileIn(folder), { force: true });
}

const fileIn = (folder: string): string => join(folder, "recover.tf.json");
