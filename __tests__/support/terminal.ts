import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { plainText } from "../../terraform/run/run-command";

/** The cdktf CLI's own pseudo terminals, of which this much is used. */
interface Pty {
  onData(take: (text: string) => void): void;
  onExit(take: (end: { exitCode: number; signal?: number }) => void): void;
  write(text: string): void;
}
const { spawn } = jest.requireActual<{ spawn: (file: string, args: readonly string[], options: object) => Pty }>(
  "@cdktf/node-pty-prebuilt-multiarch",
);

/** `labctl` in a terminal of its own, as a person sees it: what is typed reaches whatever is in the foreground. */
export class Terminal {
  private raw = "";
  private readonly pty: Pty;
  private readonly exited: Promise<number>;

  constructor(checkout: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    this.pty = spawn(process.execPath, [join(checkout, "labctl"), ...args], {
      cwd: checkout,
      env: { ...process.env, NO_COLOR: "1", ...env },
      cols: 200,
    });
    this.pty.onData((text) => (this.raw += text));
    this.exited = new Promise((done) =>
      this.pty.onExit(({ exitCode, signal }) => done(signal ? 128 + signal : exitCode)),
    );
  }

  get out(): string {
    return plainText(this.raw);
  }

  type(keys: string): void {
    this.pty.write(keys);
  }

  code(): Promise<number> {
    return this.exited;
  }

  async prints(text: string): Promise<void> {
    for (let waited = 0; !this.out.includes(text); waited += 50) {
      if (waited > 60_000) throw new Error(`never printed ${text}:\n${this.out}`);
      await sleep(50);
    }
  }
}
