import { parse } from "yaml";
import { checkLab } from "../../lab/load-lab";
import plain from "../labs/plain.config";
import twoSwitches from "../labs/two-switches.config";
import vlans from "../labs/vlans.config";
import { at } from "../support/labs";
import { synthesize } from "../support/template";

test.each([
  ["a bond of any kind", twoSwitches, true],
  ["a plain link", plain, false],
  ["both in one lab", vlans, false],
])("load balancers are announced on %s", (_shape, input, byName) => {
  const { prod } = synthesize(checkLab(input).lab);
  const extras = Object.values(prod.resources("helm_release")).find(({ name }) => name === "platform-extras");
  const values = parse(at(extras?.["values"] as string[] | undefined, 0)) as unknown;
  // The kernel's name is known of bonds only; without one, every interface of the LAN answers.
  expect(JSON.stringify(values).includes("^bond0$")).toBe(byName);
});
