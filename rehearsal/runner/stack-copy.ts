import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Session } from "./session";

/** A copy of a synthesized stack, to be changed and run beside it. */
export class StackCopy {
  private readonly folder: string;

  private constructor(
    private readonly session: Session,
    private readonly stack: string,
  ) {
    // As deep as the stack itself: relative paths to states start here.
    this.folder = join(session.workspace.directory, "copy", "stacks", stack);
  }

  /** Passes a copy on, and removes it afterwards. */
  static async with<T>(session: Session, stack: string, use: (copy: StackCopy) => Promise<T>): Promise<T> {
    const copy = new StackCopy(session, stack);
    const all = dirname(dirname(copy.folder));
    rmSync(all, { recursive: true, force: true });
    mkdirSync(copy.folder, { recursive: true, mode: 0o700 });
    try {
      const from = session.workspace.stack(stack);
      cpSync(from, copy.folder, { recursive: true, filter: (path) => !path.endsWith(".terraform") });
      return await use(copy);
    } finally {
      rmSync(all, { recursive: true, force: true });
    }
  }

  /** Puts a file into the copy. */
  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text, { mode: 0o600 });
  }

  get configuration(): unknown {
    return JSON.parse(readFileSync(join(this.folder, "cdk.tf.json"), "utf8"));
  }

  set configuration(configuration: object) {
    // In lines: Terraform prints the one that it finds wrong.
    this.write("cdk.tf.json", JSON.stringify(configuration, undefined, 2));
  }

  /** What the stack itself has in its state. */
  async state(): Promise<string> {
    return this.run(this.session.workspace.stack(this.stack), ["state", "pull"]);
  }

  async apply(...more: readonly string[]): Promise<void> {
    await this.run(this.folder, ["init", "-input=false", "-no-color"]);
    await this.run(this.folder, ["apply", "-auto-approve", "-input=false", "-no-color", ...more]);
  }

  /** What a plan says about a resource: whether it would be changed, or has only drifted. */
  async noticed(address: string): Promise<"change" | "drift" | undefined> {
    const said = await this.run(this.folder, ["plan", "-json", "-lock=false", "-input=false", "-target", address]);
    const kinds = said
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as { type?: string; change?: { resource?: { addr?: string } } })
      .filter(({ change }) => change?.resource?.addr === address)
      .map(({ type }) => type);
    if (kinds.includes("planned_change")) return "change";
    return kinds.includes("resource_drift") ? "drift" : undefined;
  }

  private async run(cwd: string, args: readonly string[]): Promise<string> {
    const { env, terraform } = this.session;
    const { stdout } = await promisify(execFile)(terraform.program, args, { cwd, env, maxBuffer: 256 * 2 ** 20 });
    return stdout;
  }
}
