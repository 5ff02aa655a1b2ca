import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRunning, startOf } from "../../terraform/run/processes";
import { RehearsalError, unusableLab } from "../rehearsal-error";

/** Keeps a second rehearsal of the same checkout out of the world and the state of the first. */
export class Lock {
  private constructor(private readonly file: string) {}

  /** @throws RehearsalError while another rehearsal holds it */
  static take(project: string): Lock {
    const lock = new Lock(join(project, ".rehearsal", ".lock"));
    try {
      mkdirSync(dirname(lock.file), { recursive: true });
    } catch (error) {
      throw new RehearsalError(
        `The rehearsal keeps its files in ${dirname(lock.file)}, which can't be made: ${(error as Error).message}. Remove what is in its place, or make the folder around it writable.`,
        unusableLab,
      );
    }
    const own = `${lock.file}.${process.pid}`;
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        // Linked into place with its content: a lock without a holder is never seen.
        writeFileSync(own, holderLine(process.pid));
        linkSync(own, lock.file);
        return lock;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
        const holder = lock.holder();
        if (holder !== undefined) {
          throw new RehearsalError(
            `A rehearsal is running in this checkout already (process ${holder}). Wait for it, or stop it with Ctrl-C.`,
            unusableLab,
          );
        }
        // Its holders are gone without removing it.
        rmSync(lock.file, { force: true });
      } finally {
        rmSync(own, { force: true });
      }
    }
    throw new RehearsalError("Another rehearsal has just started in this checkout. Wait for it.", unusableLab);
  }

  /** Adds a process that must end as well before the lock is free: it goes on if this one is killed. */
  share(pid: number): void {
    writeFileSync(this.file, holderLine(pid), { flag: "a" });
  }

  release(): void {
    rmSync(this.file, { force: true });
  }

  /** A process that has taken part in the lock and still runs. An id alone may belong to another process by now. */
  private holder(): number | undefined {
    let lines: string[];
    try {
      lines = readFileSync(this.file, "utf8").split("\n").filter(Boolean);
    } catch {
      return undefined;
    }
    const holders = lines.map((line) => Number.parseInt(line, 10));
    return holders.find((pid) => isRunning(pid) && lines.includes(holderLine(pid).trimEnd()));
  }
}

const holderLine = (pid: number): string => `${`${pid} ${startOf(pid)}`.trimEnd()}\n`;
