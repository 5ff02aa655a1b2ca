import { existsSync } from "node:fs";
import { Labctl, processesOf } from "../support/labctl";
import { bootstrapping, smallLab, stateOf, untilNothingRuns } from "../support/struck";

jest.setTimeout(120_000);

// Which process is Terraform can be told on Linux only.
const onLinux = existsSync("/proc") ? test : test.skip;

onLinux("a Terraform that is killed during infra fails the deploy, and prod is not started", async () => {
  const { checkout, labctl } = await bootstrapping();
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
    const { checkout, labctl } = await bootstrapping();
    labctl.signal("SIGKILL");
    expect(await labctl.exited).toBe(137);
    const second = await Labctl.run(checkout, ["rehearse"], { LAB: smallLab(checkout) });
    expect(second.code).toBe(4);
    expect(second.out).toMatch(
      /^A rehearsal is running in this checkout already \(process \d+\)\. Wait for it, or stop it with Ctrl-C\.\n$/,
    );
    await untilNothingRuns(checkout);
    expect(stateOf(checkout, "infra")).toContain("talos_machine_bootstrap");
    expect((await Labctl.run(checkout, ["rehearse"], { LAB: smallLab(checkout) })).code).toBe(0);
  },
);

onLinux(
  "when the CLI is killed, its Terraform does not go down with the terminal, and the rehearsal waits for it",
  async () => {
    const { checkout, labctl } = await bootstrapping();
    const clis = [...processesOf(checkout)].filter(([, line]) => /cdktf deploy infra prod/.test(line));
    expect(clis.length).toBeGreaterThan(0);
    for (const [pid] of clis) process.kill(pid, "SIGKILL");
    expect(await labctl.code()).not.toBe(0);
    expect(stateOf(checkout, "infra")).toContain("talos_machine_bootstrap");
    expect([...processesOf(checkout).values()]).toEqual([]);
    expect((await Labctl.run(checkout, ["rehearse"], { LAB: smallLab(checkout) })).code).toBe(0);
  },
);

onLinux(
  "when the stand-ins are killed, the deploy fails, and the next rehearsal goes on from what they have written down",
  async () => {
    const { checkout, labctl } = await bootstrapping();
    const standIns = [...processesOf(checkout)].filter(([, line]) => line.includes("stand-ins/main.ts"));
    expect(standIns).toHaveLength(1);
    for (const [pid] of standIns) process.kill(pid, "SIGKILL");
    expect(await labctl.code()).toBe(1);
    await untilNothingRuns(checkout);
    expect(stateOf(checkout, "infra")).toContain("talos_machine_secrets");
    expect((await Labctl.run(checkout, ["rehearse"])).code).toBe(0);
  },
);
