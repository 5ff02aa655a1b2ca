import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadLab } from "../../lab/load-lab";

const project = join(__dirname, "..", "..");
const labs = readdirSync(join(project, "__tests__", "labs")).filter((file) => file.endsWith(".config.ts"));

test.each(["lab.config.ts", ...labs.map((file) => join("__tests__", "labs", file))])(
  "%s deserves no warning, but for the fallback that Talos can't prefer",
  (file) => {
    const { lab, warnings } = loadLab(join(project, file), { faults: false });
    expect(warnings).toHaveLength(file.endsWith("fallback.config.ts") ? lab.nodes.length : 0);
  },
);
