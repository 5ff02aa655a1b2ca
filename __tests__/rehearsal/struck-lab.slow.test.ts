import { rmSync } from "node:fs";
import { join } from "node:path";
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

test("drift of what the lab file does not say is noticed, and left alone", async () => {
  const { code, out } = await run("drift", "helm_release.longhorn", "description=by hand");
  expect(out).toContain("has drifted: description=by hand. The lab file does not say this value:");
  expect(code).toBe(0);
});

test("a node that is off fails every run at the gate, which says what switches it on", async () => {
  const until = "ms01-b stays off until: npm run rehearse -- fault node:ms01-b on\n";
  expect(await run("fault", "node-off=ms01-b")).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /^ms01-b is off\. etcd has its quorum \(2 of 3\), the Kubernetes API answers\.\n[^\n]*\n\n.* moves to .* 6:10 +eviction 5:50, start 0:20\n/s,
    ) as string,
  });
  const { code, out } = await run("npx", "cdktf", "plan", "prod");
  expect(out.replaceAll(/\s+/g, " ")).toContain("dial tcp 10.0.10.12:50000");
  expect(out).toContain(until);
  expect(code).toBe(1);
  const whole = await run();
  expect(whole.out).toContain(until);
  expect(whole.out).not.toContain("--fresh");
  expect(whole.code).toBe(1);
  expect(await run("fault", "node:ms01-b", "on")).toMatchObject({
    code: 0,
    out: expect.stringContaining("ms01-b is on") as string,
  });
});

test("what follows a strike is told at its moment; an interrupt ends the telling, and the lab stays struck", async () => {
  const labctl = new Labctl(checkout, ["rehearse", "--pace", "1", "fault", "node-off=ms01-a"]);
  await labctl.prints("ms01-a is off");
  labctl.signal("SIGINT");
  expect(await labctl.ended()).toMatchObject({
    code: 130,
    out: expect.stringContaining("Interrupted. The simulated lab is in its final state all the same.") as string,
  });
  expect((await run("fault", "node-off=ms01-a")).out).not.toContain("moves to");
  await run("fault", "node-on=ms01-a");
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
    "--fault (helm_release.nobody:create:error) matches nothing that the lab deploys.",
  ],
  [["fault", "flood"], 3, "fault (flood) can't happen. It must be one of:"],
  [["fault"], 3, "fault () can't happen. It must be one of:"],
  [["fault", "node-off"], 3, "fault (node-off) must name a node of the simulated lab."],
  [["fault", "api-down", "api-up"], 2, "fault api-down api-up has one word too many."],
  [["fault", "node:ms01-b", "of"], 2, "(node:<name> off; host:<name>, "],
  [["drift", namespace, "metadata.labels.a=b", "c=d"], 2, "has one word too many."],
  [["drift", "data.talos_cluster_health.gate_health_A4005D49", "a=b"], 2, "must name a resource of the lab."],
  [["drift", namespace, "metadata.name.first=x"], 2, "leads through name, which holds a value and no attributes."],
  [
    ["drift", namespace, "metadata.lables.team=blue"],
    2,
    `drift (metadata.lables.team=blue) can't happen to ${namespace}: No argument or block type is named "lables".`,
  ],
  [
    ["drift", "talos_cluster_kubeconfig.cluster_kubeconfig_ACA34AFE", "certificate_renewal_duration=100h"],
    2,
    "drift (certificate_renewal_duration=100h) changes nothing of talos_cluster_kubeconfig.",
  ],
  [["./no-such-program"], 127, "./no-such-program: command not found"],
  [["drift", namespace, "__proto__.x=1"], 2, 'No argument or block type is named "__proto__"'],
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

test("an object that the simulated lab does not have yet can't drift, and is not made", async () => {
  rmSync(join(checkout, ".rehearsal"), { recursive: true });
  const { code, out } = await run("drift", "aws_s3_bucket.offsite", "tags.team=blue");
  expect(out).toContain("drift (aws_s3_bucket.offsite) must name what the simulated lab has. Rehearse first.");
  expect(code).toBe(2);
});

test("a value of the wrong type is refused without the rest of the stack", async () => {
  await run("--fresh");
  const { out } = await run("drift", "aws_s3_bucket.offsite", "tags=5");
  expect(out).toContain('Inappropriate value for attribute "tags": map of string required.');
  expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThan(200);
});
