import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../commands/support/project";
import { scratchFolder, shippedFile } from "../support/scratch";

function proxmox(args: readonly string[], lab = "__tests__/labs/proxmox.config.ts") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, "labctl"), "proxmox", ...args], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, LAB: lab, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

test("what it prints for a host is the golden file", () => {
  const golden = join(project, "__tests__", "__snapshots__", "proxmox-left.sh");
  const { status, stdout } = proxmox(["--host", "left"]);
  expect(status).toBe(0);
  if (process.env["UPDATE_SNAPSHOTS"]) writeFileSync(golden, stdout);
  expect(stdout).toBe(readFileSync(golden, "utf8"));
});

test("JSON has every host, and the words of every command", () => {
  const plans = JSON.parse(proxmox(["--json"]).stdout) as {
    host: string;
    machines: { name: string; mac: string; command: string[] }[];
  }[];
  expect(plans.map(({ host, machines }) => [host, machines.map(({ name }) => name)])).toEqual([
    ["left", ["cp-1", "big"]],
    ["right", ["cp-2"]],
    ["third", ["cp-3"]],
  ]);
  expect(plans[2]?.machines[0]?.command.slice(0, 5)).toEqual(["qm", "create", "913", "--name", "cp-3"]);
});

test("pasted into a shell it makes every machine; pasted again it makes none, and stops at none", () => {
  const folder = scratchFolder();
  const program = (name: string, body: string): void => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  // qm keeps what it has made, and refuses a number that is taken, as the real one does.
  program(
    "qm",
    '[ ! -e "$HOME/vm-$2" ] || { echo "config file already exists" >&2; exit 255; }\necho "$@" >"$HOME/vm-$2"',
  );
  for (const name of ["wget", "mv"]) program(name, `echo "${name} $*" >>"$HOME/log"`);
  const script = proxmox(["--host", "left"]).stdout;
  const paste = () =>
    spawnSync("sh", ["-s"], {
      input: script,
      encoding: "utf8",
      env: { PATH: `${folder}:/usr/bin:/bin`, HOME: folder },
    });
  expect(paste().stderr).toBe("");
  const made = readFileSync(join(folder, "vm-160021"), "utf8");
  expect(made).toContain("--tags talos;proxmox;worker ");
  const log = readFileSync(join(folder, "log"), "utf8");
  expect(log).toMatch(/--post-data customization:\n {4}systemExtensions:[^]*factory\.talos\.dev\/schematics\nwget -O /);
  expect(paste().stderr.match(/already exists/g)).toHaveLength(2);
  expect(readFileSync(join(folder, "vm-160021"), "utf8")).toBe(made);
});

test.each([
  [["--host", "lefd"], undefined, 2, 'No Proxmox host is called lefd. Did you mean "left"?'],
  [[], shippedFile, 1, "No node of this lab is a virtual machine: proxmoxVm() makes one."],
])("%j of %s ends with %d", (args, lab, code, message) => {
  const { status, stderr, stdout } = proxmox(args, lab);
  expect({ status, stdout }).toEqual({ status: code, stdout: "" });
  expect(stderr).toContain(message);
});
