import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import fc from "fast-check";
import * as machines from "../../lab";
import { loadLab } from "../../lab/load-lab";
import { LabError } from "../../lab/problem";
import { scratchFolder } from "../support/scratch";
import { complaints, shippedLab } from "../support/labs";

const folder = scratchFolder();
let files = 0;

/** What loading a lab file with this default export ends with. */
function loaded(source: string): unknown {
  const file = join(folder, `${(files += 1)}.config.ts`);
  writeFileSync(file, `export default ${source};\n`);
  try {
    return loadLab(file);
  } catch (error) {
    return error;
  }
}

const source = (value: unknown): string =>
  inspect(value, { depth: Infinity, maxArrayLength: null, maxStringLength: null });

test("a lab file is loaded as it is written", () => {
  expect(loaded(source(shippedLab()))).toMatchObject({ lab: { name: "home" }, warnings: [] });
});

test("a lab file that exports anything else is refused with words", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.bigInt()), (value) => {
      expect(loaded(`(${typeof value === "bigint" ? source(value) : JSON.stringify(value)})`)).toBeInstanceOf(LabError);
    }),
    { numRuns: 50 },
  );
});

test("a lab file with anything in the place of one of its parts is refused with words", () => {
  const parts = Object.keys(shippedLab());
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.jsonValue(), (part, value) => {
      const result = loaded(source({ ...shippedLab(), [part]: value }));
      if (!(result instanceof LabError)) expect(result).toHaveProperty("lab");
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["a folder", folder],
  ["another kind of file", join(__dirname, "..", "..", "README.md")],
])("%s in the place of a lab file is refused with words", (_what, path) => {
  expect(() => loadLab(path)).toThrow(
    /It is no TypeScript file\. LAB=<path> names a lab file, as examples\/five\/lab\.config\.ts\./,
  );
});

test.each([
  ["ms01", ["address", "memory", "disks"]],
  ["raspberryPi4", ["address", "memory", "disks.os.serial"]],
  ["proxmoxVm", ["address", "cores", "memory", "host", "disk"]],
  ["node", ["address", "machine", "uplink", "disks"]],
] as const)("a machine of which only the name is said, %s, is refused with all that is missing", (make, missing) => {
  const input = shippedLab();
  input.nodes[0] = (machines[make] as (name: string) => (typeof input.nodes)[number])("ms01-a");
  const { errors } = complaints(input);
  for (const place of missing) expect(errors.some((error) => error.startsWith(`nodes[0].${place} `))).toBe(true);
});
