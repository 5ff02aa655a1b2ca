import { parse } from "yaml";
import { checkLab } from "../../../lab/load-lab";
import type { Lab } from "../../../lab/schema/lab";
import { ciliumValues } from "../../../modules/platform/cilium";
import { labWith } from "../../support/labs";
import { ringed } from "../../support/ring";
import { synthesize } from "../../support/template";

/** The values that Cilium's release gets in a lab's stack. */
function valuesOf(lab: Lab): Record<string, unknown> {
  const releases = Object.values(synthesize(lab).prod.resources("helm_release"));
  const values = releases.find(({ name }) => name === "cilium")?.["values"] as string[];
  return parse(values[0] ?? "") as Record<string, unknown>;
}

test("links of a ring are left out of what Cilium finds, not out of what it looks for", () => {
  expect(valuesOf(checkLab(ringed("lan")).lab)).toMatchObject({
    devices: ["!thunderbolt+"],
    forceDeviceDetection: true,
  });
});

test("without a ring nothing is said of devices", () => {
  expect(valuesOf(labWith())).not.toHaveProperty("devices");
  expect(ciliumValues({ kubePrismPort: 7445, nodes: 3 })).not.toHaveProperty("forceDeviceDetection");
});
