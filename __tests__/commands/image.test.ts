import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../commands/support/project";
import type { Transform } from "../../lab";
import { checkLab } from "../../lab/load-lab";
import { type NodeImage, imagesOf } from "../../lab/talos/images";
import encrypted from "../labs/encrypted.config";
import mixed from "../labs/mixed.config";
import { firstNode, labWith } from "../support/labs";
import { scratchFolder, shippedFile } from "../support/scratch";
import { synthesize } from "../support/template";

const mixedFile = join(project, "__tests__", "labs", "mixed.config.ts");

function image(args: readonly string[], lab = shippedFile) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, "labctl"), "image", ...args], {
    encoding: "utf8",
    env: { ...process.env, LAB: lab, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

test("nodes with one image share an entry, which says where it is and how the factory gets to know it", () => {
  const { status, stdout } = image([]);
  expect(status).toBe(0);
  const id = "249d9135de54962744e917cfe654117000cba369f9152fbab9d055a00aa3664f";
  expect(stdout).toBe(`ms01-a, ms01-b, ms01-c
  schematic  ${id}
  ISO        https://factory.talos.dev/image/${id}/v1.13.9/metal-amd64.iso
  disk       https://factory.talos.dev/image/${id}/v1.13.9/metal-amd64.raw.xz
  installer  factory.talos.dev/metal-installer/${id}:v1.13.9

# The Image Factory hands out what it has been told of; telling it again changes nothing. A deploy of infra tells it as well.
curl --fail --data-binary @- https://factory.talos.dev/schematics <<'END'
customization:
    systemExtensions:
        officialExtensions:
            - siderolabs/i915
            - siderolabs/intel-ucode
            - siderolabs/iscsi-tools
            - siderolabs/util-linux-tools
END
`);
});

test("what is pasted tells the factory every schematic, byte by byte", () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, "curl"), '#!/bin/sh\nsha256sum | cut -d " " -f 1 >>"$HOME/told"\n');
  chmodSync(join(folder, "curl"), 0o755);
  const commands = image([], mixedFile).stdout.match(/^curl [^]*?^END$/gm) ?? [];
  const env = { PATH: `${folder}:/usr/bin:/bin`, HOME: folder };
  spawnSync("sh", ["-s"], { input: commands.join("\n"), env });
  const ids = (JSON.parse(image(["--json"], mixedFile).stdout) as NodeImage[]).map(({ schematic }) => schematic.id);
  expect(ids).toHaveLength(4);
  expect(readFileSync(join(folder, "told"), "utf8").trim().split("\n")).toEqual(ids);
});

test("a board that boots from a card has no ISO", () => {
  expect(JSON.parse(image(["pi", "--json"], mixedFile).stdout)).toEqual([
    {
      nodes: ["pi"],
      schematic: { id: expect.stringMatching(/^[0-9a-f]{64}$/), yaml: expect.stringContaining("name: rpi_generic\n") },
      disk: expect.stringMatching(/\/v1\.13\.9\/metal-arm64\.raw\.xz$/),
      installer: expect.stringMatching(/\/metal-installer\/[0-9a-f]{64}:v1\.13\.9$/),
    },
  ]);
});

test("a node with Secure Boot has signed images of the same schematic", () => {
  const [plain, secure, ...others] = imagesOf(labWith((lab) => (firstNode(lab).secureBoot = true))).reverse();
  expect(others).toEqual([]);
  expect(secure).toMatchObject({
    nodes: ["ms01-a"],
    schematic: plain?.schematic,
    iso: expect.stringMatching(/\/metal-amd64-secureboot\.iso$/),
    disk: expect.stringMatching(/\/metal-amd64-secureboot\.raw\.xz$/),
    installer: plain?.installer.replace("/metal-installer/", "/metal-installer-secureboot/"),
  });
});

/** Names an installer at home. */
const atHome: Transform = (documents) =>
  documents.map((one) =>
    "machine" in one
      ? {
          ...one,
          machine: { ...one.machine, install: { ...one.machine?.install, image: "registry.home/installer:v1.13.9" } },
        }
      : one,
  );

test.each([
  ["the shipped lab", labWith()],
  ["boards of many kinds", checkLab(mixed).lab],
  ["encrypted nodes", checkLab(encrypted).lab],
  ["nodes that install what a transform names", labWith((lab) => (lab.talos = { transform: atHome }))],
])("the installer of every node of %s is the one that its configuration names", (_which, lab) => {
  const named = Object.values(synthesize(lab).infra.dataSources("talos_machine_configuration")).map(
    ({ config_patches }) => /image: (\S+)/.exec((config_patches as string[]).join("\n"))?.[1],
  );
  expect([...new Set(named)].sort()).toEqual(
    imagesOf(lab)
      .map(({ installer }) => installer)
      .sort(),
  );
});

test("a node that there is not is wrong usage", () => {
  const { status, stdout, stderr } = image(["ms01-d"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain('No node is called ms01-d. Did you mean "ms01-a"?');
});
