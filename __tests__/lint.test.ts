import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..");

interface Text {
  readonly file: string;
  readonly text: string;
}

/** What ESLint says of texts, if each stood in its file. One run for all: starting it takes longer than linting. */
function lint(texts: readonly Text[]): string[][] {
  const program = `
    const { ESLint } = require("eslint");
    const eslint = new ESLint();
    const texts = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
    Promise.all(texts.map(({ file, text }) => eslint.lintText(text + "\\n", { filePath: file })))
      .then((results) => console.log(JSON.stringify(results.map(([{ messages }]) => messages.map(({ message }) => message)))));`;
  const out = execFileSync(process.execPath, ["-e", program], {
    cwd: root,
    input: JSON.stringify(texts),
    encoding: "utf8",
  });
  return JSON.parse(out) as string[][];
}

const refused = [
  [
    "stacks/x.ts",
    "export const f = (a: { node: { addDependency(b: unknown): void } }) => a.node.addDependency(1);",
    "node.addDependency does nothing",
  ],
  ["lab/x.ts", 'export { App } from "cdktf";', "lab/ may not import cdktf"],
  ["lab/x.ts", 'export * from "../.gen/providers/talos/provider";', "lab/ may not import .gen/providers"],
  ["lab/x.ts", 'export * from "../modules/private/escape";', "lab/ may not import modules"],
  ["lab/talos/x.ts", 'export * from "../../stacks/index";', "lab/ may not import stacks"],
  ["lab/x.ts", 'export const home = process.env["HOME"];', "main.ts reads the environment"],
  ["modules/x.ts", 'export * from "../stacks/contract";', "modules/ may not import stacks"],
  ["modules/x.ts", 'export { helmProvider } from "@cdktf/provider-helm";', "Import one construct"],
  ["rehearsal/x.ts", 'export * from "../../.gen/providers/talos/provider";', "rehearsal/ may not import .gen"],
  ["terraform/x.ts", 'export * from "../lab/index";', "terraform/ may not import lab"],
  ["bench/x.ts", 'export * from "../stacks/index";', "bench/ may not import stacks"],
  ["commands/x.ts", 'export * from "../bench/measure";', "commands/ may not import bench"],
  ["commands/print/x.ts", 'export * from "../../bench/measure";', "commands/ may not import bench"],
  ["commands/support/x.ts", 'export * from "../check";', "may not import a verb"],
  ["lab/x.ts", 'export const later = () => import("../stacks/index");', "Import at the top"],
  ["stacks/x.ts", 'console.log("x");', "Unexpected console statement"],
] as const;

const allowed = [
  ["stacks/x.ts", 'export { Cilium } from "../modules/platform/cilium";'],
  ["lab/talos/x.ts", 'export type { BondConfig } from "../../.gen/talos/documents";'],
  ["commands/support/x.ts", 'export * from "../print/plural";'],
  ["modules/x.ts", 'export { Release } from "@cdktf/provider-helm/lib/release";'],
] as const;

const said = lint([...refused, ...allowed].map(([file, text]) => ({ file, text })));

test.each(refused.map(([file, text, message], index) => [file, text, message, said[index]] as const))(
  "in %s, %s is refused",
  (_file, _text, message, found) => {
    expect(found).toContainEqual(expect.stringContaining(message));
  },
);

test("what the rooms may import is left alone", () => {
  expect(said.slice(refused.length)).toEqual(allowed.map(() => []));
});
