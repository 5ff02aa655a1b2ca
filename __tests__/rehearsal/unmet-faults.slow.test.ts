import { Labctl } from "../support/labctl";
import { scratchCheckout } from "../support/scratch";

jest.setTimeout(300_000);

const checkout = scratchCheckout();
const rehearse = async (...args: string[]) => Labctl.run(checkout, ["rehearse", ...args]);

test("a rehearsal whose faults have all struck, and which went well all the same, ends green", async () => {
  const { code, out } = await rehearse("--pace", "0.000001", "--fault", "helm_release.*:create:slow");
  expect(out).not.toContain("struck nothing");
  expect(code).toBe(0);
});

test("the same again, where nothing is created any more, does not", async () => {
  const { code, out } = await rehearse("--fault", "helm_release.longhorn:create:error");
  expect(out).not.toContain("✗");
  expect(out).toMatch(
    /^--fault \(helm_release\.longhorn:create:error\) struck nothing: .* was not created in this run, only read\. A deploy creates/m,
  );
  expect(code).toBe(3);
});

test("a command keeps the exit code of its own failure, and what has struck nothing is named beside it", async () => {
  const faults = ["--fault", "data.talos_cluster_health.*:read:error", "--fault", "*:delete:crash"];
  const { code, out } = await rehearse(...faults, "sh", "-c", "npx cdktf plan prod || exit 7");
  expect(out).toContain("was asked to fail");
  expect(out).toMatch(/^--fault \(\*:delete:crash\) struck nothing: nothing that matches \* was deleted before/m);
  expect(out).toMatch(
    /^--fault \(data\.talos_cluster_health\.\*:read:error\) struck data\.talos_cluster_health\.\S+, as asked\./m,
  );
  expect(code).toBe(7);
});

test("a fresh start that can't begin forgets nothing of the simulated lab", async () => {
  const { code } = await rehearse("--fresh", "--fault", "helm_release.longhor:create:error");
  expect(code).toBe(3);
  expect(await rehearse("npx", "cdktf", "plan", "prod")).toMatchObject({
    code: 0,
    out: expect.stringContaining("No changes") as string,
  });
});
