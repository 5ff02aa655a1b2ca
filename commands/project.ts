import { dirname, join } from "node:path";

/** Absolute path of the project, from wherever a command is called. */
export const project = dirname(__dirname);

/** Folder that keeps programs which were fetched for the project. */
export const cache = join(project, ".cache");

/** The lab file to work on: what LAB names, from the current directory, else the project's own. */
export function labFile(env: NodeJS.ProcessEnv = process.env): string {
  return env["LAB"] || join(project, "lab.config.ts");
}
