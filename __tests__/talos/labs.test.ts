import { readdirSync } from "node:fs";
import { join } from "node:path";
import { validateConfigurations } from "../../commands/talos-validator";
import { loadLab } from "../../lab/load-lab";
import { testWithGo } from "../support/go";

const project = join(__dirname, "..", "..");
const labs = readdirSync(join(project, "__tests__", "labs")).filter((file) => file.endsWith(".config.ts"));

describe.each(["lab.config.ts", ...labs.map((file) => join("__tests__", "labs", file))])("%s", (file) => {
  const loaded = loadLab(join(project, file), { faults: false });

  test("deserves no warning, but for the active-backup bond whose faster port Talos can't prefer", () => {
    const expected = file.endsWith("fallback.config.ts") ? 1 : 0;
    expect(loaded.warnings).toHaveLength(expected);
  });

  testWithGo("has nothing in it that Talos' own validator would remark on", () => {
    const { problems, documents } = validateConfigurations(loaded.lab);
    expect(problems).toEqual([]);
    expect(documents).toBeGreaterThan(loaded.lab.nodes.length * 5);
  });
});
