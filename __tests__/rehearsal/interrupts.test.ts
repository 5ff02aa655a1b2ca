import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Labctl, processesOf } from "../support/labctl";
import { scratchCheckout } from "../support/scratch";

jest.setTimeout(120_000);

/** Slow enough that something is under way when it is struck: a bootstrap takes four seconds. */
const slowly = ["rehearse", "--fresh", "--pace", "0.2"];
const lastBeforeBootstrap = "cluster_apply-ms01-c";

const onLinux = existsSync("/proc") ? test : test.skip;

/** Addresses in the state of a stack. */
function stateOf(checkout: string, stack: string): string[] {
  const file = join(checkout, ".rehearsal", "home", "state", "home", `${stack}.tfstate`);
  if (!existsSync(file)) return [];
  const state = JSON.parse(readFileSync(file, "utf8")) as { resources: { mode: string; type: string }[] };
  return state.resources.filter(({ mode }) => mode === "managed").map(({ type }) => type);
}

async function untilNothingRuns(checkout: string): Promise<void> {
  for (let waited = 0; processesOf(checkout).size > 0; waited += 100) {
    if (waited > 30_000) throw new Error(`still running: ${[...processesOf(checkout).values()].join("\n")}`);
    await sleep(100);
  }
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s lets Terraform finish what it has begun, and starts nothing more",
  async (signal) => {
    const checkout = scratchCheckout();
    const labctl = new Labctl(checkout, slowly);
    await labctl.prints(lastBeforeBootstrap);
    await sleep(1_000);
    labctl.signal(signal);
    expect(await labctl.code()).toBe(signal === "SIGINT" ? 130 : 143);
    expect(labctl.out).toContain("Interrupted: Terraform finishes what it has begun.");

    expect(stateOf(checkout, "infra")).toContain("talos_machine_bootstrap");
    expect(stateOf(checkout, "prod")).toEqual([]);
    expect([...processesOf(checkout).values()]).toEqual([]);
    expect(existsSync(join(checkout, ".rehearsal", "lock"))).toBe(false);
    // The state's lock is free as well: the next run goes on where this one stopped.
    const again = await Labctl.run(checkout, ["rehearse"]);
    expect(again.out).toMatch(/infra\s+1 added, 0 changed, 0 destroyed/);
    expect(again.code).toBe(0);
  },
);

onLinux("a Terraform that is killed during infra fails the deploy, and prod is not started", async () => {
  const checkout = scratchCheckout();
  const labctl = new Labctl(checkout, slowly);
  await labctl.prints(lastBeforeBootstrap);
  await sleep(1_000);
  const terraforms = [...processesOf(checkout)].filter(
    ([, line]) => / apply /.test(line) && !line.includes("shim.sh") && !line.includes("node"),
  );
  expect(terraforms).toHaveLength(1);
  for (const [pid] of terraforms) process.kill(pid, "SIGKILL");
  expect(await labctl.code()).toBe(1);
  expect(stateOf(checkout, "prod")).toEqual([]);
  expect(labctl.out).not.toMatch(/prod\s+\+/);
});

onLinux(
  "when the rehearsal itself is killed, Terraform still finishes; nothing stays running, and the next one goes on",
  async () => {
    const checkout = scratchCheckout();
    const labctl = new Labctl(checkout, slowly);
    await labctl.prints(lastBeforeBootstrap);
    await sleep(1_000);
    labctl.signal("SIGKILL");
    expect(await labctl.exited).toBe(137);
    const second = await Labctl.run(checkout, ["rehearse"]);
    expect(second.code).toBe(1);
    expect(second.out).toMatch(
      /^A rehearsal is running in this checkout already \(process \d+\)\. Wait for it, or stop it with Ctrl-C\.\n$/,
    );
    await untilNothingRuns(checkout);
    expect(stateOf(checkout, "infra")).toContain("talos_machine_bootstrap");
    expect((await Labctl.run(checkout, ["rehearse"])).code).toBe(0);
  },
);

test("two rehearsals in one checkout do not meet, two in two checkouts do not notice one another", async () => {
  const [one, two] = [scratchCheckout(), scratchCheckout()];
  const first = new Labctl(one, ["rehearse"]);
  await first.prints("$ npx cdktf deploy");
  const [same, other] = await Promise.all([Labctl.run(one, ["rehearse"]), Labctl.run(two, ["rehearse"])]);
  expect(same.code).toBe(1);
  expect(same.out).toContain("A rehearsal is running in this checkout already");
  expect(other.code).toBe(0);
  expect(await first.code()).toBe(0);
});
