import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join, relative } from "node:path";
import { privateFileOf } from "../../lab/private";
import { CommandError } from "../../terraform/run/command-error";
import { Interrupts } from "../../terraform/run/interrupts";
import { project } from "./project";

/** Another revision of the project in a folder of its own, with the packages and the private file of this one. */
export interface Base {
  readonly revision: string;
  readonly folder: string;
  /** The lab file there. One outside of the project is the same for every revision. */
  readonly labFile: string;
}

/**
 * Checks out a revision, and removes it afterwards, even on Ctrl-C.
 *
 * @throws CommandError if there is no such revision, or no lab file in it
 */
export async function withBase<T>(revision: string, labFile: string, use: (base: Base) => Promise<T>): Promise<T> {
  let scratch: string | undefined;
  const remove = (): void => {
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  };
  const interrupts = new Interrupts(async () => Promise.resolve(remove()));
  try {
    // Only its owner may read it: the private file is copied along.
    scratch = mkdtempSync(join(tmpdir(), "homelab-diff-"));
    return await use(checkOut(revision, labFile, scratch));
  } finally {
    remove();
    interrupts.close();
  }
}

function checkOut(revision: string, labFile: string, scratch: string): Base {
  const top = git(["rev-parse", "--show-toplevel"], "This is not a Git repository: there is nothing to compare with.");
  const commit = git(
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`],
    `${revision} is not a revision of this repository. \`git log --oneline\` lists some.`,
  );
  const tree = join(scratch, "tree");
  // An index of its own: that of the repository stays as it is.
  const options = { cwd: top, env: { ...process.env, GIT_INDEX_FILE: join(scratch, "index") } };
  git(["read-tree", commit], `${revision} can't be read.`, options);
  git(["checkout-index", "--all", `--prefix=${tree}/`], `${revision} can't be read.`, options);
  const folder = join(tree, relative(top, project));
  if (!existsSync(folder)) throw new CommandError(`${revision} has no folder ${relative(top, project)}.`);
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  return { revision, folder, labFile: labFileIn(folder, labFile, revision) };
}

function labFileIn(folder: string, labFile: string, revision: string): string {
  const inside = relative(project, labFile);
  if (inside.startsWith("..") || isAbsolute(inside)) return labFile;
  const own = join(folder, inside);
  if (!existsSync(own)) throw new CommandError(`${inside} is not in ${revision}: there is nothing to compare with.`);
  // Git does not have the private file, and it does not change with a revision.
  if (existsSync(privateFileOf(labFile))) cpSync(privateFileOf(labFile), privateFileOf(own));
  return own;
}

function git(args: readonly string[], otherwise: string, { cwd = project, env = process.env } = {}): string {
  try {
    return execFileSync("git", args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  } catch {
    throw new CommandError(otherwise);
  }
}
