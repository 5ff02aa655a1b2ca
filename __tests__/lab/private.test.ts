import { renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import type { LabInput } from "../../lab";
import { checkBoth, loadLab } from "../../lab/load-lab";
import { privateFileOf } from "../../lab/private";
import { privateTexts, replacerOf } from "../../lab/private-texts";
import { LabError } from "../../lab/problem";
import type { PrivateLab } from "../../lab/schema/private";
import { email, serial } from "../../lab/schema/values";
import { at, shippedLab } from "../support/labs";
import { privateLab } from "../support/private-lab";
import { scratchFolder, shippedFile } from "../support/scratch";
import { runs } from "../support/runs";

const root = join(__dirname, "..", "..");

/** A lab file in a folder of its own, with a private file beside it. */
function labBeside(own: unknown, change = ""): string {
  const folder = scratchFolder();
  const file = join(folder, "lab.config.ts");
  writeFileSync(
    file,
    `import lab from ${JSON.stringify(shippedFile)};\nconst own = structuredClone(lab);\n${change}\nexport default own;\n`,
  );
  writeFileSync(join(folder, "lab.private.ts"), `export default ${JSON.stringify(own)};\n`);
  return file;
}

test("what is personal takes the place of what the public file says", () => {
  const own: PrivateLab = {
    domain: "my-real-domain.net",
    account: "a".repeat(32),
    zone: "b".repeat(32),
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
    account: "a".repeat(32),
    zone: "b".repeat(32),
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
    account: "a".repeat(32),
    zone: "b".repeat(32),
    "people[0]": "me@my-real-domain.net",
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

test("private values are checked like all others", () => {
  expect(() => loadLab(labBeside({ nodes: { "ms01-b": { serials: { os: "OSDISK-MS01-A" } } } }))).toThrow(
    /nodes\[1\]\.disks\.os\.serial \(<nodes\.ms01-b\.serials\.os of \S*lab\.private\.ts>\) must be unique, but nodes\[0\]\.disks\.os\.serial is the same\./,
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

/** What is said about a lab and its private file; any other end than words fails the test. */
function said(lab: unknown, own: unknown): string {
  try {
    checkBoth(lab, own);
    return "";
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    return error.message;
  }
}

/** Whatever a program can put into a lab file. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
});

/** Every place in a value. */
function placesIn(value: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  const inner = value === null || typeof value !== "object" ? [] : Object.entries(value);
  return [...(path.length > 0 ? [path] : []), ...inner.flatMap(([key, one]) => placesIn(one, [...path, key]))];
}

function damage(value: unknown, path: readonly PropertyKey[], put: (parent: never, key: never) => void): void {
  const parent = path.slice(0, -1).reduce<unknown>((one, key) => (one as Record<PropertyKey, unknown>)[key], value);
  put(parent as never, path.at(-1) as never);
}

test.each<[string, (lab: LabInput) => void, string]>([
  [
    "a node without a machine",
    (lab) => void Reflect.deleteProperty(at(lab.nodes, 0), "machine"),
    "nodes[0].machine is missing",
  ],
  [
    "a node without disks",
    (lab) => void Reflect.deleteProperty(at(lab.nodes, 0), "disks"),
    "nodes[0].disks is missing",
  ],
  ["nodes that are null", (lab) => (lab.nodes = null as never), "nodes (null) must be an array"],
  ["nodes by name", (lab) => (lab.nodes = {} as never), "nodes ({}) must be an array"],
  [
    "a machine without ports",
    (lab) => (at(lab.nodes, 1).machine.ports = null as never),
    "nodes[1].macs (null) must be an object",
  ],
  ["an edge that is a text", (lab) => (lab.edge = "example.com" as never), "edge (example.com) must be an object"],
])("%s is the lab file's problem, and the only one", (_what, change, message) => {
  const lab = shippedLab();
  change(lab);
  const lines = said(lab, privateLab).split("\n");
  expect(lines[0]).toBe("lab.config.ts with lab.private.ts has 1 problem:");
  expect(lines[2]).toContain(message);
});

test("any damage to one place of a lab with a private file is refused with words that hold no private value", () => {
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(shippedLab())), fc.option(anything), (path, value) => {
      const lab = shippedLab();
      damage(lab, path, (parent, key) =>
        value === null ? Reflect.deleteProperty(parent, key) : (parent[key] = value as never),
      );
      const message = said(lab, privateLab);
      for (const text of Object.values(privateTexts(privateLab))) expect(message).not.toContain(text);
    }),
    runs(125),
  );
});

test("any damage to one place of a private file is refused with words that hold no private value", () => {
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(privateLab)), anything, (path, value) => {
      const own = structuredClone(privateLab);
      damage(own, path, (parent, key) => (parent[key] = value as never));
      const message = said(shippedLab(), own);
      for (const text of Object.values(privateTexts(privateLab))) expect(message).not.toContain(text);
    }),
    runs(125),
  );
});

test("a lab and a private file may be anything at all", () => {
  fc.assert(fc.property(anything, anything, (lab, own) => expect(said(lab, own)).not.toBe("")));
});

test("a slip in a private file is explained without the value, and without a guess that shows it", () => {
  const own = { people: ["someone at home"], nodes: { "ms01-a": { macs: { sfp0: "58-47-CA-70-0A-00" } } } };
  expect(said(shippedLab(), own)).toBe(
    [
      "lab.private.ts has 2 problems:",
      "",
      '  people[0] must be an e-mail address. Write it as "me@example.com".',
      "  nodes.ms01-a.macs.sfp0 must be a MAC address in lower case, with colons.",
    ].join("\n"),
  );
});

test("what does not load is explained without what stands there", () => {
  const file = labBeside({});
  writeFileSync(join(dirname(file), "lab.private.ts"), 'export default {\n  domain: "a.net" "SECRET-0001",\n};\n');
  expect(() => loadLab(file)).toThrow(/lab\.private\.ts has 1 problem:\n\n {2}The file can't be read: [^]*…/);
  expect(() => loadLab(file)).not.toThrow(/SECRET-0001/);
});

test("a clash of private values, or of one with the lab, names them and shows none", () => {
  const own = structuredClone(privateLab);
  const [a, b] = [own.nodes?.["ms01-a"]?.macs ?? {}, own.nodes?.["ms01-b"]?.macs ?? {}];
  b["sfp0"] = a["sfp0"] ?? "";
  const lab = shippedLab();
  if (lab.edge) lab.edge.hostnames = [{ hostname: "argocd.example.com", service: "http://argocd" }];
  const message = said(lab, own);
  expect(message).toMatch(
    /nodes\[1\]\.macs\.sfp0 \(<nodes\.ms01-[ab]\.macs\.sfp0 of lab\.private\.ts>\) must be unique/,
  );
  expect(message).toContain(
    'must lie inside the zone <domain of lab.private.ts>. Did you mean "argocd.<domain of lab.private.ts>"?',
  );
  for (const text of Object.values(privateTexts(own))) expect(message).not.toContain(text);
});

test("each lab file has a private file of its own", () => {
  expect(["/x/lab.config.ts", "/x/attic.config.ts", "/x/attic.ts", "/x/a.b.config.mts"].map(privateFileOf)).toEqual([
    "/x/lab.private.ts",
    "/x/attic.private.ts",
    "/x/attic.private.ts",
    "/x/a.b.private.ts",
  ]);
  const file = labBeside({ domain: "my-real-domain.net" });
  const attic = join(dirname(file), "attic.config.ts");
  renameSync(file, attic);
  expect(loadLab(attic).lab.edge?.domain).toBe("example.com");
  renameSync(privateFileOf(file), privateFileOf(attic));
  expect(loadLab(attic).lab.edge?.domain).toBe("my-real-domain.net");
});

test("what templates, YAML or CEL would read as their own can't stand in a serial number or an address", () => {
  for (const sign of [..."$%{}\"'\\ \n\t", "\u0007", "\u200b"]) {
    expect(serial.safeParse(`S6S2${sign}NS0W`).success).toBe(false);
    expect(email.safeParse(`me${sign}x@example.com`).success).toBe(false);
  }
  expect(serial.safeParse("S6S2-NS0W_1.A+B/C:(D)").success).toBe(true);
  expect(email.safeParse("mé.x+lab@example.com").success).toBe(true);
});

test("of two values that begin alike the longer one is found, and signs stand for themselves", () => {
  const replace = replacerOf({ short: "AB.C", long: "AB.CD(E", other: "x|y" });
  expect(replace("AB.CD(E AB.C ABxC x|y x y", (name) => `<${name}>`)).toBe("<long> <short> ABxC <other> x y");
});
