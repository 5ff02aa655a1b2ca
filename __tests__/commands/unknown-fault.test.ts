import { unknownFault } from "../../commands/support/unknown-fault";
import { Proof } from "../../lab/proof/proof";
import { labWith } from "../support/labs";

const known = new Proof(labWith()).elements.map(({ id }) => id);

test.each([
  ["ms01-b", 'Did you mean "node:ms01-b"?'],
  ["ms01-a/sfp0", 'Did you mean "port:ms01-a/sfp0"?'],
  ["swich:agg1", 'Did you mean "switch:agg1"?'],
  ["nothing-at-all", "`./labctl faults --json` names all."],
])("%s: %s", (fault, hint) => {
  expect(unknownFault(fault, known)).toBe(`Nothing in this lab is called ${fault}. ${hint}`);
});

test("what few things there are is listed", () => {
  expect(unknownFault("nothing-at-all", ["node:a", "disk:a/os"])).toContain('There is "node:a", "disk:a/os".');
});
