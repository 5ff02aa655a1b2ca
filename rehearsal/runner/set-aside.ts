import { existsSync, lstatSync, renameSync, rmSync } from "node:fs";

/** What earlier runs left, set aside until a fresh start has truly begun. */
export class SetAside {
  private readonly aside: string;

  /** @param directory where it has its place */
  constructor(private readonly directory: string) {
    this.aside = `${directory}.aside`;
  }

  /** Clears the place. */
  take(): void {
    if (lstatSync(this.directory, { throwIfNoEntry: false })) renameSync(this.directory, this.aside);
  }

  /** Puts it back, if it has been taken and not forgotten. A run that was killed has left it to the next one. */
  bringBack(): void {
    if (!existsSync(this.aside)) return;
    rmSync(this.directory, { recursive: true, force: true });
    renameSync(this.aside, this.directory);
  }

  forget(): void {
    rmSync(this.aside, { recursive: true, force: true });
  }
}
