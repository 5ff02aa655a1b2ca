import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { findTerraform } from "../../terraform/find-terraform";
import { scratchFolder } from "../support/scratch";
import { terraformProgram } from "../support/terraform";

const shim = join(__dirname, "..", "..", "terraform", "shim.sh");

/** A PATH on which the shim answers to Terraform's name, as in a rehearsal. */
function shimmedPath(): { terraform: string; path: string } {
  const folder = scratchFolder();
  for (const name of ["terraform", "tofu"]) symlinkSync(shim, join(folder, name));
  return { terraform: join(folder, "terraform"), path: `${folder}:/usr/bin:/bin` };
}

test("a shim that would start itself says so, and does not", () => {
  const { terraform, path } = shimmedPath();
  const { status, stderr } = spawnSync(terraform, ["version"], {
    env: { PATH: path },
    encoding: "utf8",
    timeout: 5_000,
  });
  expect(stderr).toBe(`LAB_TERRAFORM has to name the Terraform behind ${terraform}.\n`);
  expect(status).toBe(1);
});

test("where the shim stands on PATH, the Terraform behind it is found", async () => {
  const { terraform, path } = shimmedPath();
  const program = await terraformProgram();
  const env = { PATH: path, LAB_TERRAFORM: program };
  expect(await findTerraform({ cache: scratchFolder(), env })).toMatchObject({ program: terraform });
});
