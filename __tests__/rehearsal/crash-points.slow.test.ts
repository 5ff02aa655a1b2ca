import type { Fault } from "../../rehearsal/protocol/faults";
import { allAddresses } from "../../terraform/run/stack-addresses";
import { type StackName, stackNames } from "../../stacks/names";
import { census, differences } from "../support/census";
import { drawn, seed } from "../support/draw";
import { LabRun } from "../support/lab-run";
import { namedIn, type Struck, takeIn } from "../support/take-in";

/** Whether every operation is crashed, in place of a drawn one of each type. */
const everyOne = process.env["CRASH_POINTS"] === "all";

/** The simulated lab before each stack is deployed, and after the last. */
let worlds: Readonly<Record<StackName | "deployed", LabRun>>;
beforeAll(async () => {
  const infra = await LabRun.open();
  await infra.stack("infra").ok("init", "-input=false");
  const prod = await infra.copy();
  await prod.apply("infra");
  await prod.stack("prod").ok("init", "-input=false");
  const deployed = await prod.copy();
  await deployed.apply("prod");
  worlds = { infra, prod, deployed };
}, 60_000);
afterAll(() => {
  for (const world of Object.values(worlds)) world.close();
});

const counted = { alone: 0, step: [] as string[], second: [] as string[], lost: [] as string[] };
afterAll(() => {
  const { alone, step, second, lost } = counted;
  const tried = alone + step.length + lost.length;
  process.stderr.write(
    `crash points, each in a world of its own (SEED=${seed}): tried: ${tried}, converged alone: ${alone}, ` +
      `needed a documented step: ${step.length}, lost: ${lost.length}; left a second one behind: ${second.length}\n` +
      `${[...step, ...second, ...lost].join("\n")}\n`,
  );
});

test.each(stackNames)(
  "after a crash of the provider behind an operation of %s, the way that is named ends in an empty plan",
  async (stack) => {
    for (const address of points(stack)) {
      try {
        const { taken, more } = await crash(stack, address);
        if (taken.length === 0) counted.alone += 1;
        else counted.step.push(address);
        if (more.length > 0) counted.second.push(`${address}: ${more.join(", ")}`);
      } catch (error) {
        counted.lost.push(`${address}: ${String(error)}`);
      }
    }
    expect(counted.lost).toEqual([]);
  },
  900_000,
);

/** Addresses whose creation is crashed. Terraform's own resource has no provider that could. */
function points(stack: StackName): readonly string[] {
  const all = allAddresses([worlds[stack].stack(stack).folder]).filter((one) => !/^(data|terraform_data)\./.test(one));
  const types = [...new Set(all.map((address) => address.split(".")[0] ?? ""))];
  return everyOne
    ? all
    : types.flatMap((type) =>
        drawn(
          all.filter((one) => one.startsWith(`${type}.`)),
          1,
        ),
      );
}

/** Gives what had to be taken in, and of what there is one more than after a deploy without a crash. */
async function crash(
  stack: StackName,
  pattern: string,
): Promise<{ taken: readonly string[]; more: readonly string[] }> {
  const faults: Fault[] = [{ pattern, operation: "create", kind: "crash" }];
  const run = await worlds[stack].copy(faults);
  try {
    const deploy = () => run.stack(stack).run("apply", "-auto-approve", "-input=false");
    expect((await deploy()).code).toBe(1);
    expect(run.struck.length).toBeGreaterThan(0);
    faults.splice(0);
    const again = await deploy();
    const taken = again.code === 0 ? [] : await takeIn(struck(run, stack), namedIn(stack, again.out));
    if (again.code !== 0) {
      expect(taken).toEqual([pattern]);
      expect(await deploy()).toMatchObject({ code: 0 });
    }
    expect(await run.stack(stack).plan()).toEqual({});
    const without = stack === "infra" ? worlds.prod : worlds.deployed;
    const more = differences(census(without.world.state), census(run.world.state));
    // What can't be taken in, and that docs/rehearsal.md says to delete.
    expect(more.filter((one) => !/access keys|Access policies/.test(one))).toEqual([]);
    return { taken, more };
  } finally {
    run.close();
  }
}

const struck = (run: LabRun, stack: StackName): Struck => ({
  labctl: (...args) => run.labctl(...args),
  planned: async () => {
    await run.stack(stack).ok("plan", "-out=plan");
    return run.stack(stack).ok("show", "-json", "plan");
  },
  world: () => run.world.state,
});
