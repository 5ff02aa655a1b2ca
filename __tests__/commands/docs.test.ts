import { readFileSync } from "node:fs";
import { join } from "node:path";
import { draw } from "../../commands/diagram";
import { labPage, picturesBeside } from "../../commands/docs";
import { project } from "../../commands/support/project";
import { markdownTable } from "../../lab/inventory/markdown";
import { checkBoth, checkLab, loadLab } from "../../lab/load-lab";
import { redact } from "../../lab/private-texts";
import { shippedLab, undescribedLab } from "../support/labs";
import { privateLab } from "../support/private-lab";

const committed = (file: string): string => readFileSync(join(project, "docs", file), "utf8");

test("the page and the pictures in docs/ show the lab of lab.config.ts as it is", async () => {
  const { lab: own, privateValues } = loadLab(join(project, "lab.config.ts"), { faults: false });
  const lab = redact(own, privateValues);
  const pictures = picturesBeside("docs/lab.md");
  const fresh =
    committed("lab.md") === labPage(lab, pictures) &&
    committed(pictures.hardware) === (await draw(lab)) &&
    committed(pictures.services) === (await draw(lab, "services"));
  if (!fresh)
    throw new Error("They are stale. `./labctl docs --output docs/lab.md` writes them; commit what it writes.");
});

test("nothing personal stands on the page or in a picture", async () => {
  const { lab, privateValues } = checkBoth(shippedLab(), privateLab);
  const shown = redact(lab, privateValues);
  const written = [labPage(shown), await draw(shown), await draw(shown, "services")]
    .join("\n")
    .replaceAll("&#45;", "-");
  for (const value of Object.values(privateValues)) expect(written).not.toContain(value);
  expect(written).toContain("argocd.&lt;domain>");
  expect(labPage(lab)).toContain("argocd.canary-domain.net");
});

test("a lab that describes little has a page all the same, without the tables of what it lacks", () => {
  const page = labPage(checkLab({ ...undescribedLab(), edge: undefined, backup: undefined }).lab);
  expect(page).not.toContain("## Exposed");
  expect(page).not.toContain("## Hardware around");
  expect(page).toContain("power feeds: not described");
});

test("the page of a lab with a household has its appliances, its applications and what stands where", () => {
  const page = labPage(loadLab(join(project, "examples/debra/lab.config.ts"), { faults: false }).lab);
  expect(page).toContain("| nfs | 10.0.50.5 | used by jellyfin |  | debra |  |");
  expect(page).toContain("| pihole | 10.0.50.6 | resolves names |  |  |  |");
  expect(page).toContain(
    "| jellyfin | 1 | 2 cores, 8 GiB |  | nfs | worker-1, worker-2, worker-3, worker-4, worker-5 |",
  );
  expect(page).toContain("| whisper | 1 | 2 GiB |  | a graphics card | martha |");
  expect(page).toMatch(/\| debra \| host \| 48 cores, 256 GiB \| control-1, .*, worker-5, nfs \| +\| ups, mains \|/);
  const bare = labPage(checkLab(undescribedLab()).lab);
  for (const title of ["Appliances", "Applications", "Failure domains"]) {
    expect(page).toContain(`## ${title}\n`);
    expect(bare).not.toContain(`## ${title}`);
  }
});

test("a lab whose backups Velero does not make has no schedules of Velero on its page", () => {
  const page = (writers: ("velero" | "etcd")[]) => {
    const { backup, ...lab } = undescribedLab();
    return labPage(checkLab({ ...lab, backup: { ...backup, writers } }).lab);
  };
  expect(page(["velero", "etcd"])).toContain("| backup daily |");
  expect(page(["etcd"])).not.toMatch(/backup daily|in no backup/);
});

test("a cell can't leave its table", () => {
  expect(markdownTable(["a"], [["x | y\n<b>"]])).toBe("| a |\n| --- |\n| x \\| y &lt;b> |");
});
