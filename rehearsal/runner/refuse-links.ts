import { existsSync, lstatSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { RehearsalError, unusableLab } from "../rehearsal-error";

/**
 * @param directory of the rehearsal
 * @param output of synthesis, inside of it
 * @throws RehearsalError where a link would let synthesis write outside
 */
export function refuseLinks(directory: string, output: string): void {
  const stacks = join(output, "stacks");
  const inside = existsSync(stacks) ? readdirSync(stacks).map((name) => join(stacks, name)) : [];
  for (const path of [dirname(directory), directory, output, stacks, ...inside]) {
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new RehearsalError(`${path} is a link, which could lead out of the rehearsal. Remove it.`, unusableLab);
  }
}
