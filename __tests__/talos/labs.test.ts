import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadLab } from "../../lab/load-lab";

const project = join(__dirname, "..", "..");
const labs = readdirSync(join(project, "__tests__", "labs")).filter((file) => file.endsWith(".config.ts"));

test.each([join("examples", "ms01", "lab.config.ts"), ...labs.map((file) => join("__tests__", "labs", file))])(
  "%s deserves no warning",
  (file) => {
    expect(loadLab(join(project, file), { faults: false }).warnings).toEqual([]);
  },
);
