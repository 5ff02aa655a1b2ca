import type { Fault } from "../../rehearsal/protocol/faults";
import { parseFault } from "../../rehearsal/runner/faults";
import { strike } from "../../rehearsal/world/strike";
import { LabRun } from "../support/lab-run";

let infra: LabRun;
beforeAll(async () => {
  infra = await LabRun.open();
  expect(await infra.apply("infra")).toMatchObject({ code: 0 });
});
afterAll(() => infra.close());

/** Runs in a lab whose infra stands, and closes it. */
async function withLab<T>(faults: readonly Fault[], use: (run: LabRun) => Promise<T>): Promise<T> {
  const run = await infra.copy(faults);
  try {
    return await use(run);
  } finally {
    run.close();
  }
}

describe("a fault", () => {
  test.each([
    ["error", "Fault injected"],
    ["hang", "create of helm_release.cilium_chart_release_A9788DE5 hung until its timeout"],
    ["lost", "was lost"],
    ["crash", "Plugin did not respond"],
    ["api-down", "connect: connection refused"],
  ])("%s ends the operation, and the next deploy goes on", async (kind, message) => {
    const faults = [parseFault(`helm_release.cilium*:create:${kind}`)];
    await withLab(faults, async (run) => {
      const { code, out } = await run.apply("prod");
      expect(code).toBe(1);
      expect(out).toContain(message);
      faults.length = 0;
      if (kind === "api-down") strike(run.world, "api-up");
      expect(await run.apply("prod")).toMatchObject({ code: 0 });
      expect(await run.stack("prod").plan()).toEqual({});
    });
  });

  test("slow takes ten times as long and ends well", async () => {
    await withLab([parseFault("*:create:slow")], async (run) => {
      expect(await run.apply("prod")).toMatchObject({ code: 0 });
    });
  });

  test("that switches a node off is met by the next gate; with it on again the deploy goes on", async () => {
    const faults = [parseFault("helm_release.longhorn:create:node-off=ms01-b")];
    await withLab(faults, async (run) => {
      // Helm lets one node of a DaemonSet go; the next plan's gate does not.
      expect(await run.apply("prod")).toMatchObject({ code: 0 });
      faults.length = 0;
      expect((await run.apply("prod")).out).toContain("dial tcp 10.0.10.12:50000: connect: no route to host");
      strike(run.world, "node-on=ms01-b");
      expect(await run.apply("prod")).toMatchObject({ code: 0 });
    });
  });

  test.each([
    ["helm_release.cilium", "must have the form <address>:<operation>:<kind>"],
    ["helm_release.cilium:install:error", "must name an operation of: create, update, delete, read, not install."],
    ["helm_release.cilium:create:explode", "must name a kind of: error, hang, crash, lost, slow"],
  ])("%s is refused in one line", (text, message) => {
    expect(() => parseFault(text)).toThrow(message);
  });

  test("a strike names the nodes that there are", () => {
    expect(() => strike(infra.world, "node-off=ms01-x")).toThrow("must be one of: ms01-a, ms01-b, ms01-c");
  });
});
