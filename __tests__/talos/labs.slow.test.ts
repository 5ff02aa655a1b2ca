import { readdirSync } from "node:fs";
import { join } from "node:path";
import { validateConfigurations } from "../../commands/talos-validator";
import { loadLab } from "../../lab/load-lab";
import { testWithGo } from "../support/go";

const project = join(__dirname, "..", "..");
const labs = readdirSync(join(project, "__tests__", "labs")).filter((file) => file.endsWith(".config.ts"));

describe.each(["lab.config.ts", ...labs.map((file) => join("__tests__", "labs", file))])("%s", (file) => {
  testWithGo("has nothing in it that Talos' own validator would remark on", () => {
    const { lab } = loadLab(join(project, file), { faults: false });
    const { problems, documents } = validateConfigurations(lab);
    expect(problems).toEqual([]);
    expect(documents).toBeGreaterThan(lab.nodes.length * 5);
  });
});
