import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Labctl } from "../support/labctl";
import { scratchCheckout, scratchFolder } from "../support/scratch";

jest.setTimeout(60_000);

const checkout = scratchCheckout();
const folder = join(checkout, ".rehearsal");
const home = join(folder, "home");

beforeEach(() => rmSync(folder, { recursive: true, force: true }));

test.each<[string, () => void, string]>([
  ["a file in the place of the folder", () => writeFileSync(folder, ""), "Remove what is in its place"],
  [
    "a file in the place of the lab's folder",
    () => {
      mkdirSync(folder);
      writeFileSync(home, "");
    },
    "Remove it: it holds the simulated lab, and nothing else.",
  ],
  [
    "a damaged world",
    () => {
      mkdirSync(home, { recursive: true });
      writeFileSync(join(home, "world.json"), '{ "format": 0 }');
    },
    "it is damaged, or of another version. Forget the simulated lab with --fresh.",
  ],
  [
    "a state without a world",
    () => mkdirSync(join(home, "state"), { recursive: true }),
    "holds a state, but no simulated lab that it belongs to. Start with --fresh.",
  ],
  [
    "a damaged state",
    () => {
      mkdirSync(join(home, "state", "home"), { recursive: true });
      writeFileSync(join(home, "world.json"), "");
      writeFileSync(join(home, "state", "home", "infra.tfstate"), '{ "version": 4, "resour');
    },
    "infra.tfstate is damaged. Forget the simulated lab with --fresh.",
  ],
])("%s is said in one line, with the mend, and the exit code is 4", async (_what, damage, mend) => {
  damage();
  const { code, out } = await Labctl.run(checkout, ["rehearse", "true"]);
  expect(out).toContain(mend);
  expect(out.trimEnd().split("\n")).toHaveLength(1);
  expect(code).toBe(4);
});

test("without a Terraform that is new enough, and without one to fetch, the exit code is 5", async () => {
  const programs = scratchFolder();
  const old = join(programs, "terraform");
  writeFileSync(old, "#!/bin/sh\necho Terraform v1.3.0\n");
  chmodSync(old, 0o755);
  const env = { PATH: programs, TERRAFORM_RELEASES: "http://127.0.0.1:1" };
  const { code, out } = await Labctl.run(checkout, ["rehearse", "true"], env);
  expect(out).toContain("No Terraform or OpenTofu 1.11.0 or later is on PATH. Fetching http://127.0.0.1:1/");
  expect(out.trimEnd()).toMatch(
    /can't be fetched: .* Install Terraform or OpenTofu 1\.11 or later and put it on PATH\.$/,
  );
  expect(code).toBe(5);
});

test("a kind of fault that there is not is named among those that there are, and the exit code is 3", async () => {
  const { code, out } = await Labctl.run(checkout, ["rehearse", "--fault", "*:create:explode"]);
  expect(out).toMatch(/^--fault \(\*:create:explode\) must name a kind of: error, hang, .*, not explode\.\n$/);
  expect(code).toBe(3);
});
