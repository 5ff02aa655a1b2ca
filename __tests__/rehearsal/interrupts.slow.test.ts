import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Labctl, processesOf } from "../support/labctl";
import { Terminal } from "../support/terminal";
import { scratchCheckout } from "../support/scratch";
import { bootstrapping, smallLab, stateOf } from "../support/struck";

jest.setTimeout(120_000);

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s lets Terraform finish what it has begun, and starts nothing more",
  async (signal) => {
    const { checkout, labctl } = await bootstrapping();
    labctl.signal(signal);
    expect(await labctl.code()).toBe(signal === "SIGINT" ? 130 : 143);
    expect(labctl.out).toContain("Interrupted: Terraform finishes what it has begun.");

    expect(stateOf(checkout, "infra")).toContain("talos_machine_bootstrap");
    expect(stateOf(checkout, "prod")).toEqual([]);
    expect([...processesOf(checkout).values()]).toEqual([]);
    expect(existsSync(join(checkout, ".rehearsal", ".lock"))).toBe(false);
    if (signal === "SIGTERM") return;
    // The state's lock is free as well: the next run goes on where this one stopped.
    const again = await Labctl.run(checkout, ["rehearse"], { LAB: smallLab(checkout) });
    expect(again.out).toMatch(/infra\s+1 added, 0 changed, 0 destroyed/);
    expect(again.code).toBe(0);
  },
);

test.each([300, 700, 1_200, 3_000])(
  "an interrupt after %i ms leaves nothing running and nothing locked",
  async (moment) => {
    const checkout = scratchCheckout();
    const labctl = new Labctl(checkout, ["rehearse"], { LAB: smallLab(checkout) });
    await sleep(moment);
    labctl.signal("SIGINT");
    expect(await labctl.code()).toBe(130);
    expect(labctl.out).not.toMatch(/^\s+at /m);
    expect([...processesOf(checkout).values()]).toEqual([]);
    expect(existsSync(join(checkout, ".rehearsal", ".lock"))).toBe(false);
  },
);

test("Ctrl-C in the terminal of a command of one's own reaches Terraform once, and it finishes what it has begun", async () => {
  const checkout = scratchCheckout();
  const deploy = ["npx", "cdktf", "deploy", "infra", "--auto-approve"];
  const terminal = new Terminal(checkout, ["rehearse", "--pace", "0.02", ...deploy], { LAB: smallLab(checkout) });
  await terminal.prints("cluster_apply-ms01-c_D3582568: Creation complete");
  await sleep(1_000);
  terminal.type("\u0003");
  expect(await terminal.code()).toBe(130);
  expect(terminal.out).not.toContain("Two interrupts received");
  expect(stateOf(checkout, "infra")).toContain("talos_machine_bootstrap");
  expect([...processesOf(checkout).values()]).toEqual([]);
});

test("a second interrupt makes Terraform give up, and nothing is left running or locked", async () => {
  const { checkout, labctl } = await bootstrapping();
  labctl.signal("SIGINT");
  await labctl.prints("Once more makes it give up.");
  labctl.signal("SIGINT");
  expect(await labctl.code()).toBe(130);
  expect(stateOf(checkout, "infra")).not.toContain("talos_machine_bootstrap");
  expect([...processesOf(checkout).values()]).toEqual([]);
  expect(existsSync(join(checkout, ".rehearsal", ".lock"))).toBe(false);
});
