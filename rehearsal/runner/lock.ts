import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRunning } from "./processes";
import { RehearsalError } from "./rehearsal-error";

/** Keeps a second rehearsal of the same checkout away from the first one's world and state. */
export class Lock {
  private constructor(private readonly file: string) {}

  /** @throws RehearsalError while another rehearsal holds it */
  static take(project: string): Lock {
    const lock = new Lock(join(project, ".rehearsal", ".lock"));
    mkdirSync(dirname(lock.file), { recursive: true });
    const own = `${lock.file}.${process.pid}`;
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        // Linked into place with its content: nobody ever finds a lock that names no holder yet.
        writeFileSync(own, `${process.pid}\n`);
        linkSync(own, lock.file);
        return lock;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
        const holder = lock.holders().find(isRunning);
        if (holder !== undefined) {
          throw new RehearsalError(
            `A rehearsal is running in this checkout already (process ${holder}). Wait for it, or stop it with Ctrl-C.`,
          );
        }
        // Its holders are gone without a word.
        rmSync(lock.file, { force: true });
      } finally {
        rmSync(own, { force: true });
      }
    }
    throw new RehearsalError("Another rehearsal has just started in this checkout. Wait for it.");
  }

  /** Adds a process that has to be gone as well before the lock is free: it works on if this one is killed. */
  share(pid: number): void {
    writeFileSync(this.file, `${pid}\n`, { flag: "a" });
  }

  release(): void {
    rmSync(this.file, { force: true });
  }

  private holders(): number[] {
    try {
      return readFileSync(this.file, "utf8").split("\n").filter(Boolean).map(Number);
    } catch {
      return [];
    }
  }
}
