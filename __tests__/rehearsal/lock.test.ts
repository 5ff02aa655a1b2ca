import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Lock } from "../../rehearsal/runner/lock";
import { scratchFolder } from "../support/scratch";

test("a lock is taken once, and free again afterwards", () => {
  const project = scratchFolder();
  const lock = Lock.take(project);
  expect(() => Lock.take(project)).toThrow(`A rehearsal is running in this checkout already (process ${process.pid}).`);
  lock.release();
  Lock.take(project).release();
  expect(readdirSync(join(project, ".rehearsal"))).toEqual([]);
});

test("a lock whose holders are gone is taken over", () => {
  const project = scratchFolder();
  Lock.take(project);
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;
  writeFileSync(join(project, ".rehearsal", ".lock"), `${gone}\n`);
  expect(() => Lock.take(project)).not.toThrow();
});

test("a lock whose holder's id belongs to another process by now is taken over", () => {
  const project = scratchFolder();
  Lock.take(project);
  writeFileSync(join(project, ".rehearsal", ".lock"), `${process.pid} Thu Jan  1 00:00:00 1970\n`);
  expect(() => Lock.take(project)).not.toThrow();
});

test("a lock is held as long as one of its holders runs", () => {
  const project = scratchFolder();
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;
  const lock = Lock.take(project);
  writeFileSync(join(project, ".rehearsal", ".lock"), `${gone}\n`);
  lock.share(process.pid);
  expect(() => Lock.take(project)).toThrow(`(process ${process.pid})`);
  lock.release();
  expect(existsSync(join(project, ".rehearsal", ".lock"))).toBe(false);
});

test("a folder that can't be made is said in one line", () => {
  const project = scratchFolder();
  writeFileSync(join(project, ".rehearsal"), "");
  expect(() => Lock.take(project)).toThrow(/^The rehearsal keeps its files in .*\.rehearsal, which can't be made: /);
});
