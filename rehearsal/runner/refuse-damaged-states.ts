import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RehearsalError, unusableLab } from "../rehearsal-error";

/**
 * Refuses a folder with an unreadable Terraform state. Terraform would report it in many lines, each time.
 *
 * @throws RehearsalError with the file and the fix
 */
export function refuseDamagedStates(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    // An empty file is an empty state: Terraform leaves it if it is killed in its first apply.
    if (!entry.isFile() || !entry.name.endsWith(".tfstate") || isState(readFileSync(file, "utf8"))) continue;
    throw new RehearsalError(`${file} is damaged. Forget the simulated lab with --fresh.`, unusableLab);
  }
}

function isState(text: string): boolean {
  try {
    return text === "" || (JSON.parse(text) as { version?: unknown } | null)?.version === 4;
  } catch {
    return false;
  }
}
