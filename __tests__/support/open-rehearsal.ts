import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Ended, Labctl, Running } from "./labctl";
import { atTheEnd, scratchFolder } from "./scratch";

/** A rehearsal that stays open until the tests of the file are done: what opens and closes one takes longer than most commands. */
export class OpenRehearsal {
  private constructor(
    private readonly checkout: string,
    /** What a rehearsed command is given. */
    readonly env: NodeJS.ProcessEnv,
  ) {}

  static async in(checkout: string): Promise<OpenRehearsal> {
    const environment = join(scratchFolder(), "environment.json");
    const untilItIsGone = `while [ -e ${environment} ]; do sleep 0.1; done`;
    const script = `node -p 'JSON.stringify(process.env)' > ${environment} && echo open && ${untilItIsGone}`;
    const labctl = new Labctl(checkout, ["rehearse", "sh", "-c", script]);
    atTheEnd(async () => {
      rmSync(environment);
      expect(await labctl.code()).toBe(0);
    });
    await labctl.prints("open\n");
    return new OpenRehearsal(checkout, JSON.parse(readFileSync(environment, "utf8")) as NodeJS.ProcessEnv);
  }

  /** Runs a command to its end. @param more variables beside those that every rehearsed command gets */
  async run([program = "", ...args]: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Ended> {
    return new Running(program, args, this.checkout, { ...this.env, ...more }).ended();
  }
}
