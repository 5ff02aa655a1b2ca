import fc from "fast-check";
import { durationOf, durations } from "../../rehearsal/pace/durations";
import { stepsOf } from "../../rehearsal/pace/steps";
import { type Step, timeline } from "../../rehearsal/pace/timeline";
import { withPace } from "../../rehearsal/pace/with-pace";
import type { ResourceBehaviour, StandIn } from "../../rehearsal/protocol/provider";
import { World } from "../../rehearsal/world/world";
import { labWith } from "../support/labs";
import { runs } from "../support/runs";
import { scratchFolder } from "../support/scratch";
import { synthesize } from "../support/template";

const nobody = (): boolean => false;
const step = (address: string, seconds: number, after: readonly string[] = [], more: Partial<Step> = {}): Step => ({
  stack: "infra",
  kind: "create",
  type: address,
  address,
  duration: { what: address, kind: "create", seconds, source: "" },
  after: (other) => after.includes(other.address),
  ...more,
});

/** Any steps, each of which may depend on earlier ones. */
const anySteps = fc
  .array(fc.record({ seconds: fc.integer({ min: 0, max: 100 }), after: fc.array(fc.nat(20)) }), { maxLength: 20 })
  .map((all) =>
    all.map(({ seconds, after }, index) =>
      step(
        `s${index}`,
        seconds,
        after.filter((one) => one < index).map((one) => `s${one}`),
      ),
    ),
  );

describe("a timeline", () => {
  test("is never shorter than its longest step and never longer than all of them, and its path fills it", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { seconds, work, criticalPath } = timeline(steps, ["infra"]);
        const each = steps.map(({ duration }) => duration?.seconds ?? 0);
        expect(work).toBe(each.reduce((sum, one) => sum + one, 0));
        expect(seconds).toBeGreaterThanOrEqual(Math.max(0, ...each));
        expect(seconds).toBeLessThanOrEqual(work);
        expect(criticalPath.reduce((sum, { step: { duration } }) => sum + (duration?.seconds ?? 0), 0)).toBe(seconds);
      }),
      runs(200),
    );
  });

  test("does not depend on the order in which Terraform's events arrive", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        expect(timeline([...steps].reverse(), ["infra"]).seconds).toBe(timeline(steps, ["infra"]).seconds);
      }),
      runs(100),
    );
  });

  test("waits for what goes on behind a step, in the next stack as well", () => {
    const [install, gate] = [
      { what: "install", kind: "create", seconds: 3, afterwards: { what: "reboots", seconds: 240 }, source: "" },
      { what: "gate", kind: "read", seconds: 5, awaits: ["install"], source: "" },
    ] as const;
    const steps = [
      step("install", 3, [], { duration: install }),
      step("quick", 10),
      step("gate", 5, [], { stack: "prod", duration: gate }),
    ];
    const { seconds, work, criticalPath } = timeline(steps, ["infra", "prod"]);
    expect([seconds, work]).toEqual([248, 258]);
    expect(criticalPath.map((one) => one.step.address)).toEqual(["install", "gate"]);
  });

  test("makes a replacement wait for its deletion, and a deletion for those of what depends on it", () => {
    const resource = (name: string, depends_on: readonly string[] = []) =>
      ({ address: `aws_iam_user.${name}`, mode: "managed", values: {}, depends_on }) as const;
    const event = (kind: "created" | "destroyed", name: string) =>
      ({ stack: "infra", kind, address: `aws_iam_user.${name}` }) as const;
    const events = [event("destroyed", "b"), event("destroyed", "a"), event("created", "a"), event("created", "b")];
    const steps = stepsOf("infra", events, [resource("a"), resource("b", ["aws_iam_user.a"])], nobody);
    const { criticalPath, seconds } = timeline(steps, ["infra"]);
    expect(criticalPath.map(({ step: { kind, address } }) => `${kind} ${address}`)).toEqual([
      "delete aws_iam_user.b",
      "delete aws_iam_user.a",
      "create aws_iam_user.a",
      "create aws_iam_user.b",
    ]);
    expect(seconds).toBe(4);
  });
});

describe("the table of durations", () => {
  const { infra, prod } = synthesize(labWith());
  const deployed = [infra, prod].flatMap(({ everything }) =>
    Object.entries(everything).map(([address, values]) => ({
      kind: address.startsWith("data.") ? ("read" as const) : ("create" as const),
      type: address.slice(0, address.lastIndexOf(".")),
      values,
    })),
  );

  test("has no row that fits nothing", () => {
    const types = deployed.flatMap((one) =>
      (["create", "update", "delete", "read"] as const).map((kind) => ({ ...one, kind })),
    );
    const used = new Set(types.map((one) => durationOf(one, nobody)));
    expect(durations.filter((row) => !used.has(row))).toEqual([]);
  });

  test("knows how long everything takes that the lab makes outside of Terraform", () => {
    const unknown = deployed.filter((one) => one.kind === "create" && durationOf(one, nobody) === undefined);
    expect([...new Set(unknown.map(({ type }) => type))]).toEqual(["talos_machine_secrets", "terraform_data"]);
  });

  test("has a machine install itself that waits for its first configuration, whatever Terraform calls it", () => {
    const update = {
      kind: "update",
      type: "talos_machine_configuration_apply",
      values: { node: "10.0.10.12" },
    } as const;
    expect(durationOf(update, nobody)?.afterwards).toBeUndefined();
    expect(durationOf(update, (address) => address === "10.0.10.12")?.afterwards?.seconds).toBe(240);
  });
});

test("operations take their time before they happen, and those that await something the rest of it", async () => {
  const world = World.open(`${scratchFolder()}/world.json`, labWith());
  const happened: string[] = [];
  const behaviour = (name: string): ResourceBehaviour => ({ create: () => (happened.push(name), {}) });
  const resources = {
    talos_machine_configuration_apply: behaviour("apply"),
    talos_machine_bootstrap: behaviour("bootstrap"),
  };
  const [standIn] = withPace([{ resources } as unknown as StandIn], world);
  const pending: { seconds: number; done: () => void }[] = [];
  const context = {
    provider: {},
    takes: (seconds: number) => new Promise<void>((done) => pending.push({ seconds, done })),
  };
  const pass = async (seconds: number): Promise<void> => {
    const one = pending.findIndex((timer) => timer.seconds === seconds);
    pending.splice(one, 1)[0]?.done();
    await new Promise((done) => setImmediate(done));
  };
  const create = (type: keyof typeof resources) => standIn?.resources[type]?.create(context, {}, {});

  const apply = create("talos_machine_configuration_apply");
  await pass(0);
  expect(happened).toEqual([]);
  await pass(3);
  await apply;
  const bootstrap = create("talos_machine_bootstrap");
  await pass(5);
  expect(happened).toEqual(["apply"]);
  await pass(240);
  await pass(5);
  await bootstrap;
  expect(happened).toEqual(["apply", "bootstrap"]);
});
