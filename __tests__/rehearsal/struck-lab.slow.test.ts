import { stripVTControlCharacters } from "node:util";
import { Labctl } from "../support/labctl";
import { scratchCheckout } from "../support/scratch";

jest.setTimeout(120_000);

/** One rehearsal, and what is done to its lab afterwards. */
const checkout = scratchCheckout();
const run = (...args: string[]) => Labctl.run(checkout, ["rehearse", ...args]);
const namespace = "kubernetes_namespace_v1.longhorn_system";

beforeAll(async () => {
  expect(await run("--fault", "helm_release.longhorn:create:error")).toMatchObject({ code: 1 });
});

test("a fault ends the rehearsal with its message, and the next one goes on where it ended", async () => {
  const { code, out } = await run();
  expect(out).toContain("Rehearsed home");
  expect(code).toBe(0);
});

test("drift changes the lab behind Terraform's back: the next plan shows it, and Terraform's state says nothing", async () => {
  const { code, out } = await run("drift", namespace, "metadata.labels.team=blue");
  expect(out).toContain(`${namespace} has drifted: metadata.labels.team=blue.`);
  expect(code).toBe(0);
  const plan = await run("npx", "cdktf", "plan", "prod");
  // Without the colours and moves of a terminal.
  const shown = stripVTControlCharacters(plan.out);
  expect(shown).toMatch(/"team" += "blue" -> null/);
  expect(shown).toContain("0 to add, 1 to change, 0 to destroy");
});

test("a node that is off fails the plan at the gate, and says which", async () => {
  expect(await run("fault", "node-off=ms01-b")).toMatchObject({
    code: 0,
    out: expect.stringContaining("ms01-b is off") as string,
  });
  const { code, out } = await run("npx", "cdktf", "plan", "prod");
  expect(out.replaceAll(/\s+/g, " ")).toContain("dial tcp 10.0.10.12:50000");
  expect(code).toBe(1);
  await run("fault", "node-on=ms01-b");
});

test.each([
  [
    ["--fault", "helm_release.cilium:explode:error"],
    3,
    "--fault (helm_release.cilium:explode:error) must name an operation of:",
  ],
  [
    ["--fault", "helm_release.nobody:create:error"],
    3,
    "--fault (helm_release.nobody) means nothing that the lab deploys.",
  ],
  [["fault", "flood"], 3, "flood can't happen. It must be one of:"],
  [
    ["drift", "helm_release.longhor", "a=b"],
    2,
    'must name a resource of the lab. Did you mean "helm_release.longhorn"?',
  ],
])("%j is refused in one line with an exit code of its own", async (args, expected, message) => {
  const { code, out } = await run(...args);
  expect(out).toContain(message);
  expect(code).toBe(expected);
});
