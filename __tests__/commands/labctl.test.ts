import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { labFile, project } from "../../commands/support/project";
import { scratchFolder, shippedFile } from "../support/scratch";

const labctl = join(project, "labctl");

/** Runs `labctl` to its end. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = project) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [labctl, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

test("check says what the lab is, from any folder", () => {
  const { status, stdout } = run(["check"], { LAB: "" }, scratchFolder());
  expect(stdout).toMatch(/^[a-z0-9-]+: \d+ control planes?, \d+ workers?, .*\n/);
  expect(status).toBe(0);
});

test("check says warnings, and passes all the same", () => {
  const folder = scratchFolder();
  writeFileSync(
    join(folder, "attic.config.ts"),
    `import lab from ${JSON.stringify(shippedFile)};\nconst own = structuredClone(lab);\nown.nodes = [own.nodes[0]];\nown.nodes[0].machine.memory = 3;\nown.accept.push({ fault: "node:ms01-a", because: "there is one" });\nexport default own;\n`,
  );
  const { status, stdout, stderr } = run(["check"], { LAB: "attic.config.ts" }, folder);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "home: 1 control plane, 0 workers, 1 warning\n" });
  expect(stderr).toContain("warning: nodes[0].memory (3) is little for a control plane.");
});

test("check says what is not described, and so not proven", () => {
  const { stdout } = run(["check"], { LAB: join(project, "examples", "single", "lab.config.ts") });
  expect(stdout).toContain(
    "Not described, so not proven: switches; cables of solo; routers; lines to the internet; power feeds\n",
  );
});

test("a syntax error is shown with its line", () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, "broken.config.ts"), "export default {\n  name: 'x',,\n};\n");
  const { status, stderr } = run(["check"], { LAB: "broken.config.ts" }, folder);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^broken\.config\.ts has 1 problem:\n\n {2}The file can't be read: .+ \(line 2\)\.\n$/);
});

test.each([
  [["chek"], "unknown command 'chek'\n(Did you mean check?)"],
  [["plan", "prd"], 'No stack has this name. Did you mean "prod"?'],
  [["rehearse", "--pase", "1"], "unknown option '--pase'\n(Did you mean --pace?)"],
  [["rehearse", "--from-state", "ls"], "--from-state takes no command."],
  [["rehearse", "--pace", ""], "argument '' is invalid. It must be a number from 0 to 100."],
  [["rehearse", "--pace", "fast"], "argument 'fast' is invalid. It must be a number from 0 to 100."],
  [["diff", "--json", "--markdown"], "'--markdown' cannot be used with option '--json'"],
  [["faults", "--json", "--markdown"], "'--markdown' cannot be used with option '--json'"],
  [["hazards", "--json", "--markdown"], "'--markdown' cannot be used with option '--json'"],
  [["power", "--json", "--markdown"], "'--markdown' cannot be used with option '--json'"],
])("labctl %j is refused with exit code 2", (args, message) => {
  const { status, stderr } = run(args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test.each([["docs"], ["diagram"]])(
  "%s that can't be written is an error in words, and leaves nothing behind",
  (verb) => {
    const folder = scratchFolder();
    mkdirSync(join(folder, "lab.md"));
    for (const output of [join(folder, "none", "lab.md"), join(folder, "lab.md")]) {
      const { status, stderr } = spawnSync(process.execPath, [join(project, "labctl"), verb, "--output", output], {
        encoding: "utf8",
      });
      expect(stderr).toMatch(/^--output \([^\n]*\) can't be written: (there is no folder |EISDIR: )[^\n]*\.\n$/);
      expect(status).toBe(1);
    }
    expect(readdirSync(folder)).toEqual(["lab.md"]);
  },
);

test("each file directly in commands/ is a verb", () => {
  const files = readdirSync(join(project, "commands"), { withFileTypes: true }).filter((one) => one.isFile());
  const verbs = [...run(["--help"]).stdout.matchAll(/^ {2}([a-z]+)(?= )/gm)].map(([, verb]) => `${verb}.ts`);
  expect(files.map(({ name }) => name).sort()).toEqual([...verbs.filter((one) => one !== "help.ts"), "cli.ts"].sort());
});

test("help has examples and exit codes", () => {
  const { status, stdout } = run(["rehearse", "--help"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/Examples:[^]*npm run rehearse -- --fresh[^]*Exit codes: 0/);
});

test("a reader that has seen enough is no error", () => {
  const out = execFileSync("sh", ["-c", `"${process.execPath}" "${labctl}" check 2>&1 | head -c 0; echo done`], {
    encoding: "utf8",
  });
  expect(out).toBe("done\n");
});

test("LAB is looked up from where npm was called, else from where the program runs", () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, "labs"));
  writeFileSync(join(folder, "labs", "attic.config.ts"), "");
  expect(labFile({ LAB: "attic.config.ts", INIT_CWD: join(folder, "labs") })).toBe(
    join(folder, "labs", "attic.config.ts"),
  );
  expect(labFile({ LAB: "lab.config.ts", INIT_CWD: join(folder, "labs") })).toBe(join(process.cwd(), "lab.config.ts"));
  expect(labFile({ LAB: "" })).toBe(join(project, "lab.config.ts"));
});
