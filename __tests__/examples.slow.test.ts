import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadLab } from "../lab/load-lab";
import { LabRun } from "./support/lab-run";

const folder = join(__dirname, "..", "examples");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".config.ts"));

test("there are examples", () => {
  expect(files.length).toBeGreaterThan(4);
});

test.each(files)("%s deploys, and a second plan changes nothing", async (file) => {
  await LabRun.deploysWhole(loadLab(join(folder, file)).lab);
});
