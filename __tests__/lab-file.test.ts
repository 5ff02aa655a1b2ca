import { join } from "node:path";
import { loadLab } from "../lab/load-lab";
import { synthesize } from "./support/template";

/* All that the tests say about the user's own lab file. What they need of a lab they take from examples/ms01. */
test("lab.config.ts passes every check, and makes both stacks", () => {
  const { lab, privateValues } = loadLab(join(__dirname, "..", "lab.config.ts"));
  const { infra } = synthesize(lab, privateValues);
  expect(Object.keys(infra.resources("talos_machine_configuration_apply"))).toHaveLength(lab.nodes.length);
});
