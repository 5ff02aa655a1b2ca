import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Whether a process runs. One that has ended and waits for its parent to notice does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return !isZombie(pid);
}

/** When a process was started, from `ps`: with its id, a name that no later process has. Empty if unknown. */
export function startOf(pid: number): string {
  return (spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "").trim();
}

/** In containers orphans may never be reaped, and a zombie accepts signals for ever. */
function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    // No such file system here: only the process table is left.
    return false;
  }
}

/** Signals a process and the others of its group. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal);
      return;
    } catch {
      // Not the leader of a group, or gone.
    }
  }
}

/** Waits until a process group is gone; what does not end by itself is killed. */
export async function groupGone(leader: number, patience = 3_000): Promise<void> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    for (let waited = 0; waited < patience; waited += 50) {
      try {
        process.kill(-leader, waited === 0 ? signal : 0);
      } catch {
        return;
      }
      await sleep(50);
    }
  }
}
