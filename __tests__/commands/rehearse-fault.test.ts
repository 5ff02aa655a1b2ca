import type { Command } from "commander";
import { rehearseCommand } from "../../commands/rehearse";
import * as finding from "../../terraform/find-terraform";
import { labWith } from "../support/labs";
import * as strikes from "../../rehearsal/runner/strike-lab";
import * as loading from "../../lab/load-lab";

jest.mock("../../terraform/find-terraform");
jest.mock("../../rehearsal/runner/strike-lab");
jest.mock("../../lab/load-lab", () => ({
  ...jest.requireActual<typeof loading>("../../lab/load-lab"),
  loadLab: jest.fn(),
}));

let shown = "";
function rehearse(...words: string[]): Promise<Command> {
  shown = "";
  const write = (text: string): void => void (shown += text);
  const command = rehearseCommand().exitOverride().configureOutput({ writeOut: write, writeErr: write });
  return command.parseAsync(words, { from: "user" });
}

test("a strike looks for no Terraform", async () => {
  jest.mocked(loading.loadLab).mockReturnValue({ lab: labWith(), warnings: [] } as unknown as loading.LoadedLab);
  await rehearse("fault", "node:ms01-b", "off");
  expect(strikes.strikeLab).toHaveBeenCalledWith(
    expect.objectContaining({ words: ["node:ms01-b", "off"] }),
    process.stdout,
  );
  expect(finding.findTerraform).not.toHaveBeenCalled();
});

test.each([["--help"], ["-h"], ["node-off=ms01-b", "--help"]])(
  "fault %s %s prints the help, with every form",
  async (...words) => {
    await expect(rehearse("fault", ...words)).rejects.toMatchObject({ exitCode: 0 });
    for (const form of ["node-off=<name>", "node:<name> off", "host:<name>", "drain=<name>", "api-down"])
      expect(shown).toContain(form);
  },
);

test.each(["101", "10000", "-1", "", "x"])("--pace %j is refused: timers end", async (pace) => {
  await expect(rehearse("--pace", pace, "fault", "api-down")).rejects.toMatchObject({
    code: "commander.invalidArgument",
  });
  expect(shown).toContain("It must be a number from 0 to 100.");
});
