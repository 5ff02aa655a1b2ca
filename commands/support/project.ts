import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** Absolute path of the project, from wherever a command is called. */
export const project = resolve(__dirname, "../..");

/** Folder that keeps programs which were fetched for the project. */
export const cache = join(project, ".cache");

/**
 * The lab file to work on: what LAB names, from where the user stands, else the project's own. `npm run` moves to the
 * project first, and leaves the caller's folder in INIT_CWD.
 */
export function labFile(env: NodeJS.ProcessEnv = process.env): string {
  const named = env["LAB"];
  if (!named) return join(project, "lab.config.ts");
  const fromCaller = resolve(env["INIT_CWD"] ?? ".", named);
  return existsSync(fromCaller) ? fromCaller : resolve(named);
}
