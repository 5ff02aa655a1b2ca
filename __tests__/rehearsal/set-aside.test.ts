import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SetAside } from "../../rehearsal/runner/set-aside";
import { Workspace } from "../../rehearsal/runner/workspace";
import { scratchFolder } from "../support/scratch";

/** A folder with a file in it. */
function filled(name: string): { folder: string; file: string } {
  const folder = join(scratchFolder(), name);
  mkdirSync(folder);
  writeFileSync(join(folder, "file"), "old");
  return { folder, file: join(folder, "file") };
}

test("what is set aside comes back in the place of what has been begun", () => {
  const { folder, file } = filled("home");
  const before = new SetAside(folder);
  before.take();
  expect(existsSync(folder)).toBe(false);
  mkdirSync(folder);
  writeFileSync(file, "new");
  before.bringBack();
  before.bringBack();
  expect(readFileSync(file, "utf8")).toBe("old");
});

test("what is forgotten does not, and where nothing was, nothing happens", () => {
  const { folder } = filled("home");
  const before = new SetAside(folder);
  before.take();
  before.forget();
  before.bringBack();
  before.take();
  expect(existsSync(folder)).toBe(false);
});

test("a link in its place is set aside itself, not what it leads to", () => {
  const { folder, file } = filled("elsewhere");
  const link = join(scratchFolder(), "home");
  symlinkSync(folder, link);
  const before = new SetAside(link);
  before.take();
  before.forget();
  expect(readFileSync(file, "utf8")).toBe("old");
});

test("a fresh start that was killed before it began leaves the lab to the next run", () => {
  const project = scratchFolder();
  const workspace = new Workspace(project, "home");
  workspace.prepare(true);
  writeFileSync(join(workspace.directory, "kept"), "old");
  new Workspace(project, "home").prepare(true);
  expect(existsSync(join(workspace.directory, "kept"))).toBe(false);
  new Workspace(project, "home").prepare(false);
  expect(readFileSync(join(workspace.directory, "kept"), "utf8")).toBe("old");
});
