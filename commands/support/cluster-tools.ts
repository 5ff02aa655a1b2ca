import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { CommandError } from "../../terraform/run/command-error";

/** `talosctl` and `kubectl` of the user, with the cluster's credentials only while they are used. */
export class ClusterTools {
  private constructor(private readonly folder: string) {}

  /** @param files the outputs `talosconfig` and `kubeconfig` of `infra` */
  static async with<T>(
    files: Readonly<{ talosconfig: string; kubeconfig?: string }>,
    use: (tools: ClusterTools) => Promise<T>,
  ): Promise<T> {
    const folder = mkdtempSync(join(tmpdir(), "labctl-"));
    const forget = (): void => rmSync(folder, { recursive: true, force: true });
    process.once("exit", forget);
    try {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o600 });
      return await use(new ClusterTools(folder));
    } finally {
      process.off("exit", forget);
      forget();
    }
  }

  /** Runs `talosctl` against one node and returns what it prints. */
  talosctl(node: string, ...args: readonly string[]): Promise<string> {
    return output("talosctl", ["--talosconfig", join(this.folder, "talosconfig"), "--nodes", node, ...args]);
  }

  /** Runs `talosctl` against one node, which prints its progress. */
  watchTalosctl(node: string, ...args: readonly string[]): Promise<void> {
    return watch("talosctl", ["--talosconfig", join(this.folder, "talosconfig"), "--nodes", node, ...args]);
  }

  /** Runs `kubectl` and gives what it prints. */
  kubectl(...args: readonly string[]): Promise<string> {
    return output("kubectl", ["--kubeconfig", join(this.folder, "kubeconfig"), ...args]);
  }

  watchKubectl(...args: readonly string[]): Promise<void> {
    return watch("kubectl", ["--kubeconfig", join(this.folder, "kubeconfig"), ...args]);
  }
}

async function output(program: string, args: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)(program, [...args], { maxBuffer: 64 * 2 ** 20 })).stdout;
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string };
    throw code === "ENOENT"
      ? missing(program)
      : new CommandError(`${program} failed: ${(stderr ?? String(error)).trim()}`);
  }
}

function watch(program: string, args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    // Its report is not part of this program's output.
    const child = spawn(program, args, { stdio: ["ignore", process.stderr, process.stderr] });
    child.once("error", (error: NodeJS.ErrnoException) => fail(error.code === "ENOENT" ? missing(program) : error));
    child.once("close", (code) =>
      code === 0 ? done() : fail(new CommandError(`${program} failed (exit code ${code}). Nothing more was rebooted.`)),
    );
  });
}

const missing = (program: string): CommandError =>
  new CommandError(`${program} is not on PATH. Install it in the version of the cluster.`);
