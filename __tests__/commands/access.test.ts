import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kubeconfigCommand } from "../../commands/kubeconfig";
import { writeAccess } from "../../commands/support/access-command";
import { firstSteps } from "../../commands/support/first-steps";
import { talosconfigCommand } from "../../commands/talosconfig";
import { CommandError } from "../../terraform/run/command-error";
import { scratchFolder } from "../support/scratch";

const kubeconfig = (...names: readonly string[]): string =>
  JSON.stringify({ contexts: names.map((name) => ({ name })) });
const talosconfig = (...names: readonly string[]): string =>
  JSON.stringify({ contexts: Object.fromEntries(names.map((name) => [name, {}])) });

/** Whether this may stand where that did. */
function replaces(text: string, there: string): void {
  const file = join(scratchFolder(), "config");
  writeFileSync(file, there);
  let kept = there;
  try {
    writeAccess(file, text);
    kept = text;
  } finally {
    expect(readFileSync(file, "utf8")).toBe(kept);
  }
}

test.each([
  ["its own", kubeconfig("admin@home"), kubeconfig("admin@home")],
  ["its own for talosctl", talosconfig("home"), talosconfig("home")],
  ["an empty one", kubeconfig("admin@home"), "\n"],
])("%s is written anew", (_, text, there) => {
  expect(() => replaces(text, there)).not.toThrow();
});

test.each([
  ["another lab's", kubeconfig("admin@home"), kubeconfig("admin@attic"), "holds admin@attic, which would be lost"],
  ["one of both", kubeconfig("admin@home"), kubeconfig("admin@home", "admin@attic"), "holds admin@attic, which"],
  ["another lab's for talosctl", talosconfig("home"), talosconfig("attic", "home"), "holds attic, which would be lost"],
  ["what is no such file", kubeconfig("admin@home"), "my notes: [", "exists, and holds no context"],
])("%s is left alone", (_, text, there, says) => {
  expect(() => replaces(text, there)).toThrow(CommandError);
  expect(() => replaces(text, there)).toThrow(says);
});

test("nobody else may read what is written, even where a file was open to all", () => {
  const folder = join(scratchFolder(), ".kube");
  const file = join(folder, "home");
  const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);
  writeAccess(file, kubeconfig("admin@home"));
  expect([folder, file].map(mode)).toEqual(["700", "600"]);
  chmodSync(file, 0o644);
  writeAccess(file, kubeconfig("admin@home"));
  expect(mode(file)).toBe("600");
});

test("of a path that is wrong no folders are made", () => {
  const file = join(scratchFolder(), "missing", "folder", "home");
  expect(() => writeAccess(file, kubeconfig("admin@home"))).toThrow(/there is no folder .*missing\/folder\.$/);
});

test("the first steps after a deploy are verbs that there are, with options that they have", () => {
  const given = firstSteps("home").flatMap((line) => [...line.matchAll(/\.\/labctl (\S+) (--\S+)/g)]);
  const verbs = new Map([kubeconfigCommand(), talosconfigCommand()].map((verb) => [verb.name(), verb]));
  expect(given.map(([, verb]) => verb)).toEqual([...verbs.keys()]);
  for (const [, verb = "", option] of given) expect(verbs.get(verb)?.options.map(({ long }) => long)).toContain(option);
});
