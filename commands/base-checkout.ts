import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join, relative } from "node:path";
import { privateFileOf } from "../lab/private";
import { CommandError } from "../terraform/run/command-error";
import { project } from "./project";

/** Another revision of the project in a folder of its own, with this one's packages and private file. */
export interface BaseCheckout {
  readonly folder: string;
  /** The lab file there. One outside of the project is the same for every revision. */
  readonly labFile: string;
  remove(): void;
}

/** @throws CommandError if there is no such revision, or no lab file in it */
export function checkOutBase(revision: string, labFile: string): BaseCheckout {
  const commit = git(
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`],
    `${revision} is no revision of this repository. \`git log --oneline\` lists some.`,
  );
  const top = git(["rev-parse", "--show-toplevel"], "This is no Git repository: there is nothing to compare with.");
  // Only its owner may read it: the private file is copied along.
  const scratch = mkdtempSync(join(tmpdir(), "homelab-diff-"));
  const remove = (): void => rmSync(scratch, { recursive: true, force: true });
  try {
    const tree = join(scratch, "tree");
    // An index of its own: that of the repository stays as it is.
    const env = { ...process.env, GIT_INDEX_FILE: join(scratch, "index") };
    git(["read-tree", commit], `${revision} can't be read.`, { cwd: top, env });
    git(["checkout-index", "--all", `--prefix=${tree}/`], `${revision} can't be read.`, { cwd: top, env });
    const folder = join(tree, relative(top, project));
    if (!existsSync(folder)) throw new CommandError(`${revision} has no ${relative(top, project)}.`);
    symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
    return { folder, labFile: labFileIn(folder, labFile, revision), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function labFileIn(folder: string, labFile: string, revision: string): string {
  const inside = relative(project, labFile);
  if (inside.startsWith("..") || isAbsolute(inside)) return labFile;
  const own = join(folder, inside);
  if (!existsSync(own)) throw new CommandError(`${inside} is not in ${revision}: there is nothing to compare with.`);
  // Git does not have it, and what is private does not change with a revision.
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
