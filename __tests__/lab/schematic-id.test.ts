import { spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import { machineSchema } from "../../lab/schema/machine";
import type { Schematic } from "../../lab/talos/schematic";
import { schematicId, schematicText } from "../../lab/talos/schematic-id";
import { toYaml } from "../../lab/yaml";
import { canonicalSchematic, factoryId } from "../../rehearsal/providers/talos/canonical-schematic";
import { testWithGo } from "../support/go";
import { runs } from "../support/runs";

const standInsId = (text: string): string => factoryId(canonicalSchematic(parse(text)));

// Texts and ids of the factory's own tests (siderolabs/image-factory v1.5.0, pkg/schematic/schematic_test.go), and of Talos' guides.
test.each([
  ["{}", "376567988ad370138ad8b2698212367b8edcb69b5fd68c80be1f2ec7d603b4ba"],
  ["customization: { extraKernelArgs: [] }", "376567988ad370138ad8b2698212367b8edcb69b5fd68c80be1f2ec7d603b4ba"],
  [
    "customization: { systemExtensions: {}, extraKernelArgs: [noapic, nolapic] }",
    "9cba8e32753f91a16c1837ab8abf356af021706ef284aef07380780177d9a06c",
  ],
  [
    "customization: { meta: [{ key: 10, value: foo }], systemExtensions: {} }",
    "d308a2a5ee2277bed5fbaa104fcbc8d59122abfa737df987a95b4ca763459a7f",
  ],
  [
    "overlay: { name: rpi_generic, image: siderolabs/sbc-raspberrypi }",
    "ee21ef4a5ef808a9b7484cc0dda0f25075021691c8c09a276591eedb638ea1f9",
  ],
  [
    "customization: { secureboot: { includeWellKnownCertificates: true } }",
    "fa8e05f142a851d3ee568eb0a8e5841eaf6b0ebc8df9a63df16ac5ed2c04f3e6",
  ],
  [
    "customization: { diskImage: { sectorSize: 4096 } }",
    "92833e9ddd9bb9e11b2464fa5525429f01866306d52ebd882ee08d7918f6d1ea",
  ],
])("the stand-in for the factory gives %s its id", (text, id) => {
  expect(standInsId(text)).toBe(id);
});

test.each<[string, string, Pick<Schematic, "overlay">?]>([
  ["siderolabs/qemu-guest-agent", "ce4c980550dd2ab1b17bbf2b08801c7eb59418eafe8f279833297925d67c7515"],
  [
    "siderolabs/i915 siderolabs/intel-ucode siderolabs/iscsi-tools siderolabs/util-linux-tools",
    "249d9135de54962744e917cfe654117000cba369f9152fbab9d055a00aa3664f",
  ],
  [
    "siderolabs/iscsi-tools siderolabs/util-linux-tools",
    "f8a903f101ce10f686476024898734bb6b36353cc4d41f348514db9004ec0a9d",
    { overlay: { name: "rpi_generic", image: "siderolabs/sbc-raspberrypi" } },
  ],
])("the id of %s is the one that guides and labs publish: %s", (extensions, id, board = {}) => {
  const customization = { systemExtensions: { officialExtensions: extensions.split(" ") } };
  expect(schematicId({ ...board, customization })).toBe(id);
});

/** What a lab file may say of an image, the likes of what YAML reads as something else than text among it. */
const machine = machineSchema.shape;
const words = fc.constantFrom(
  "y",
  "No",
  "on",
  "OFF",
  "true",
  "Null",
  "e1",
  "inf",
  "nan",
  "-y",
  "-true",
  "1=",
  "12:30=",
  "<<",
);
const signs = fc.string({ unit: fc.constantFrom(..."-:=?#&*!|>%@`,[]{}~.<$_+0aeEx"), minLength: 1, maxLength: 8 });
const kernelArgument = fc
  .oneof(
    words,
    signs,
    fc.tuple(words, signs).map(([word, rest]) => word + rest),
    fc.string({ unit: "grapheme", maxLength: 300 }),
  )
  .filter((argument) => machine.kernelArguments.safeParse([argument]).success);
const name = fc.string({ unit: fc.constantFrom(..."ynot0e1x-._"), minLength: 1, maxLength: 8 });
const extension = fc
  .tuple(name, name)
  .map((parts) => parts.join("/"))
  .filter((one) => machine.extensions.safeParse([one]).success);
const overlay = name.filter((one) => machine.overlay.safeParse({ name: one, image: "a/b" }).success);

const schematic: fc.Arbitrary<Schematic> = fc.record(
  {
    overlay: fc.record({ name: overlay, image: extension }),
    customization: fc.record(
      {
        extraKernelArgs: fc.array(kernelArgument, { minLength: 1, maxLength: 4 }),
        systemExtensions: fc.record({ officialExtensions: fc.array(extension, { minLength: 1, maxLength: 4 }) }),
      },
      { requiredKeys: ["systemExtensions"] },
    ),
  },
  { requiredKeys: ["customization"] },
);

test("the id of any schematic is the one that the stand-in for the factory gives it", () => {
  fc.assert(
    fc.property(schematic, (one) => {
      expect(standInsId(toYaml(one))).toBe(schematicId(one));
      expect(parse(schematicText(one))).toEqual(one);
    }),
    runs(300),
  );
});

testWithGo("and the one that the factory's own YAML library leads to", () => {
  const all = fc.sample(schematic, runs(1000));
  const { stdout, stderr } = spawnSync("go", ["run", "./talos", "ids"], {
    cwd: join(__dirname, "..", "..", "tools"),
    input: JSON.stringify(all.map(toYaml)),
    encoding: "utf8",
    maxBuffer: 2 ** 24,
  });
  expect(stderr).toBe("");
  const ids = JSON.parse(stdout) as string[];
  const differ = all.filter((one, index) => ids[index] !== schematicId(one));
  expect(differ.map(schematicText)).toEqual([]);
});
