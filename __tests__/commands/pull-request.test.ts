import { hcp, local, s3 } from "../../lab";
import { planMarkdown } from "../../commands/print/plan-markdown";
import { checkOnPullRequest } from "../../commands/support/pull-request-check";
import { stateSchema } from "../../lab/schema/state";
import { stackNames } from "../../stacks/names";

test.each([
  ["local", local(), ["rehearsal", "rehearsal"]],
  ["S3", s3({ bucket: "acme-state", region: "eu-central-1" }), ["rehearsal", "rehearsal"]],
  ["HCP", hcp({ organization: "acme" }), ["plan", "rehearsal"]],
  ["HCP with an agent", hcp({ organization: "acme", execution: "agent" }), ["plan", "plan"]],
])("with %s state, a pull request checks infra and prod by what can be reached", (_where, state, checks) => {
  expect(stackNames.map((stack) => checkOnPullRequest({ state: stateSchema.parse(state) }, stack).check)).toEqual(
    checks,
  );
});

const change = (address: string, ...actions: string[]) => ({
  address,
  type: "toy",
  actions,
  after: { password: "SECRET" },
});

test("a comment has counts and addresses, and no values", () => {
  const changes = [change("toy.a", "create"), change("toy.b", "delete", "create"), change("toy.c", "update")];
  const outputs = { kubeconfig: ["update"] };
  expect(planMarkdown("infra", { changes, outputs, resources: 3 })).toBe(
    [
      "**infra**: 2 to add, 1 to change, 1 to destroy.",
      "",
      "```",
      "toy.a: create",
      "toy.b: delete, create",
      "toy.c: update",
      "output kubeconfig: update",
      "```",
      "",
    ].join("\n"),
  );
  expect(planMarkdown("prod", { changes: [], outputs: {}, resources: 3 })).toBe("**prod**: no changes.\n");
});

test("a comment fits, however much changes", () => {
  const changes = Array.from({ length: 5000 }, (_, index) => change(`toy.resource-${index}`, "create"));
  const text = planMarkdown("infra", { changes, outputs: {}, resources: 5000 });
  expect(text.length).toBeLessThan(30_000);
  expect(text).toContain("**infra**: 5000 to add");
  expect(text).toContain("\n… and 4800 more\n");
});
