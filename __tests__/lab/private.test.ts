import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadLab } from "../../lab/load-lab";
import type { PrivateLab } from "../../lab/schema/private";
import { scratchFolder } from "../support/scratch";
import { at } from "../support/labs";

const root = join(__dirname, "..", "..");

/** A lab file in a folder of its own, with a private file beside it. */
function labBeside(own: unknown, change = ""): string {
  const folder = scratchFolder();
  const file = join(folder, "lab.config.ts");
  writeFileSync(
    file,
    `import lab from ${JSON.stringify(join(root, "lab.config"))};\nconst own = structuredClone(lab);\n${change}\nexport default own;\n`,
  );
  writeFileSync(join(folder, "lab.private.ts"), `export default ${JSON.stringify(own)};\n`);
  return file;
}

test("what is personal takes the place of what the public file says", () => {
  const own: PrivateLab = {
    domain: "my-real-domain.net",
    people: ["me@my-real-domain.net"],
    publicAddress: "203.0.113.7",
    nodes: {
      "ms01-b": {
        macs: { sfp0: "58:47:ca:70:0b:00", sfp1: "58:47:ca:70:0b:01" },
        serials: { os: "REAL-OS", data: "REAL-DATA" },
      },
    },
  };
  const { lab, privateValues } = loadLab(labBeside(own));
  expect(lab.edge).toMatchObject({
    domain: "my-real-domain.net",
    people: ["me@my-real-domain.net"],
    publicAddress: "203.0.113.7",
  });
  expect(at(lab.nodes, 1)).toMatchObject({
    machine: { ports: { sfp0: { driver: "i40e", mac: "58:47:ca:70:0b:00" } } },
    disks: { os: { serial: "REAL-OS", size: 476 }, data: { serial: "REAL-DATA" } },
  });
  expect(at(lab.nodes, 0).disks.os.serial).toBe("OSDISK-MS01-A");
  expect(privateValues).toEqual({
    domain: "my-real-domain.net",
    "people.0": "me@my-real-domain.net",
    publicAddress: "203.0.113.7",
    "nodes.ms01-b.macs.sfp0": "58:47:ca:70:0b:00",
    "nodes.ms01-b.macs.sfp1": "58:47:ca:70:0b:01",
    "nodes.ms01-b.serials.os": "REAL-OS",
    "nodes.ms01-b.serials.data": "REAL-DATA",
  });
});

test("the example that is committed fits the lab that is shipped", () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded as loadLab would load it
  const { default: example } = require(join(root, "lab.private.example.ts")) as { default: PrivateLab };
  expect(() => loadLab(labBeside(example))).not.toThrow();
});

test("personal values are checked like all others", () => {
  expect(() => loadLab(labBeside({ nodes: { "ms01-b": { serials: { os: "OSDISK-MS01-A" } } } }))).toThrow(
    "nodes[1].disks.os.serial (OSDISK-MS01-A) must be unique, but nodes[0].disks.os.serial is the same.",
  );
});

test("everything that is wrong with a private file is said at once", () => {
  const own = { domian: "x.net", nodes: { "ms01-x": {} } };
  expect(() => loadLab(labBeside(own))).toThrow(
    /lab\.private\.ts has 1 problem:\n\n {2}domian is not a property that this file knows\. Did you mean "domain"\?/,
  );
  const places = {
    domain: "x.net",
    nodes: { "ms01-x": {}, "ms01-a": { macs: { spf0: "58:47:ca:70:0b:00" }, serials: { data: "REAL" } } },
  };
  const change = "delete own.edge; delete own.nodes[0].disks.data;";
  expect(() => loadLab(labBeside(places, change))).toThrow(
    [
      "lab.private.ts has 4 problems:",
      "",
      "  domain has no place: the lab file has no edge. Describe `edge` there first.",
      '  nodes.ms01-x names no node of the lab file. Did you mean "ms01-a"?',
      '  nodes.ms01-a.macs.spf0 names no port of ms01-a. Did you mean "sfp0"?',
      "  nodes.ms01-a.serials.data has no place: ms01-a has no data disk. Describe `disks.data` in the lab file first.",
    ].join("\n"),
  );
});

test("an agent, which can't read the file, is refused with it; Terraform on this machine is not", () => {
  const own: PrivateLab = { publicAddress: "203.0.113.7" };
  const stateOf = (execution: string): string =>
    `own.state = { kind: "hcp", organization: "acme", execution: "${execution}" };`;
  expect(() => loadLab(labBeside(own, stateOf("agent")))).toThrow(
    'The file stays on this machine, but an agent runs Terraform elsewhere (state.execution of the lab file). Choose execution: "local", or say these values in the lab file.',
  );
  expect(loadLab(labBeside(own, stateOf("local"))).privateValues).toEqual(own);
  expect(loadLab(labBeside({}, stateOf("agent"))).privateValues).toEqual({});
});

test("what is wrong with both files is said at once", () => {
  const file = labBeside({ domian: "x.net" }, 'own.cluster.vip = "10.0.10.300";');
  expect(() => loadLab(file)).toThrow(
    /lab\.private\.ts has 1 problem:[^]*domian[^]*lab\.config\.ts has 1 problem:[^]*cluster\.vip \(10\.0\.10\.300\)/,
  );
});

test("a clash that the private file has brought names both files", () => {
  const file = labBeside({ nodes: { "ms01-b": { serials: { os: "OSDISK-MS01-A" } } } });
  expect(() => loadLab(file)).toThrow(/lab\.config\.ts with \S*lab\.private\.ts has 1 problem:/);
});

test.each([
  ["is not there", undefined, /The file does not exist\. LAB=<path> names another lab file\./],
  [
    "has no default export",
    "export const lab = {};",
    /The file has no default export\. It must say `export default defineLab\(\{…\}\)`\./,
  ],
  ["throws", "\n\nmissing();", /The file can't be read: missing is not defined \(line \d+\)\./],
])("a lab file that %s is named with what to do", (_what, content, message) => {
  const file = join(scratchFolder(), "attic.config.ts");
  if (content !== undefined) writeFileSync(file, content);
  expect(() => loadLab(file)).toThrow(message);
});
