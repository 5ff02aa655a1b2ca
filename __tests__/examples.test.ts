import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkLab, loadLab } from "../lab/load-lab";
import { LabError } from "../lab/problem";
import { Proof } from "../lab/proof/proof";
import { stackNames } from "../stacks/names";
import debra from "../examples/debra/lab.config";
import { expectFile } from "./support/file-snapshot";
import { synthesize } from "./support/template";

const folder = join(__dirname, "..", "examples");
const names = readdirSync(folder);
const labOf = (name: string, file = "lab.config.ts") => loadLab(join(folder, name, file));

/** Warnings that an example lives with, by its name. */
const warned: Readonly<Record<string, readonly string[]>> = { planned: ["nodes"], debra: ["nodes"] };

test("there are the examples that the documentation names", () => {
  expect(names.sort()).toEqual(["debra", "five", "ms01", "ms01-ring", "planned", "single"]);
});

describe.each(names)("%s", (name) => {
  test("passes every check; what it accepts still breaks something", () => {
    expect(labOf(name).warnings.map(({ path }) => path)).toEqual(warned[name] ?? []);
  });

  test("its page names what it accepts", () => {
    const page = readFileSync(join(folder, name, "README.md"), "utf8");
    for (const { fault } of labOf(name).lab.accept.filter((one) => !/^(router|uplink|feed):/.test(one.fault)))
      expect(page).toContain(fault);
  });

  test("is synthesized as its files say", () => {
    const { lab } = labOf(name);
    const stacks = synthesize(lab);
    expect(Object.keys(stacks.infra.resources("talos_machine_configuration_apply"))).toHaveLength(lab.nodes.length);
    expect(Object.keys(stacks.prod.everything).length).toBeGreaterThan(4);
    for (const stack of stackNames) expectFile(`${lab.name}.${stack}.tf.json`, stacks[stack].normalised);
  });
});

test("debra is refused as it stands", () => {
  const { accept: _, ...asItStands } = debra;
  expect(() => checkLab(asItStands)).toThrow(LabError);
  expect(() => checkLab(asItStands)).toThrow(
    /domains\[0\] \(host:debra\) must not take api .* 0 of 3 control planes reach each other, etcd needs 2/,
  );
});

test("of debra's host the server's own NFS has to go elsewhere as well", () => {
  const { accept: _, ...asItStands } = debra;
  expect(() => checkLab(asItStands)).toThrow(
    /nodes control-1, control-2, control-3 down .* Move control-2, control-3, .*, nfs to 2 more hosts/,
  );
});

test("mended, debra has one graphics card accepted and no host", () => {
  const { lab } = labOf("debra", "mended.config.ts");
  expect(lab.nodes).toHaveLength(9);
  expect(lab.accept.map(({ fault }) => fault)).toEqual(["node:martha"]);
});

test("of the planned lab any two machines may fail", () => {
  const proof = new Proof(labOf("planned").lab);
  const machines = proof.elements.filter(({ kind }) => kind === "node").map(({ id }) => id);
  for (const one of machines)
    for (const other of machines) expect(proof.broken(proof.under([...new Set([one, other])]))).toEqual([]);
});

test("the lab that accepts nothing keeps every promise under every single fault", () => {
  const proof = new Proof(labOf("ms01-ring").lab);
  expect(proof.lab.accept).toEqual([]);
  expect([...proof.singles()].flatMap((row) => proof.broken(row))).toEqual([]);
  expect([...proof.maintenance()].some((row) => proof.broken(row).includes("api"))).toBe(true);
});

test("a cable of the ring costs storage its second way, and nothing else anything", () => {
  const proof = new Proof(labOf("ms01-ring").lab);
  const cables = proof.elements.filter(({ id }) => /^cable:ms01-.\/tb/.test(id));
  expect(cables).toHaveLength(3);
  for (const { id } of cables) {
    const less = proof
      .under([id])
      .verdicts.flatMap(({ level, how }, index) => (level === "kept" ? [] : [[proof.judged[index]?.name, level, how]]));
    expect(less).toEqual([["storage", "degraded", "3 → 2 cables of the ring, copies go by the LAN"]]);
  }
});
