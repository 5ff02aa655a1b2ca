import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allAddresses } from "../../terraform/run/stack-addresses";
import { readState, type WorldState } from "../../rehearsal/world/world";
import { type StackName, stackNames } from "../../stacks/names";
import { drawn, seed } from "../support/draw";
import { type Ended, Labctl, processesOf } from "../support/labctl";
import { scratchCheckout, scratchFolder } from "../support/scratch";
import { untilNothingRuns } from "../support/struck";
import { nextStepAfter } from "../../terraform/next-step";
import { namedIn, takeIn } from "../support/take-in";

jest.setTimeout(900_000);

// Which process is which can be told on Linux only.
const onLinux = existsSync("/proc") ? describe : describe.skip;
const checkout = scratchCheckout();
const lab = join(checkout, ".rehearsal/home");
const rehearse = (...args: readonly string[]) => Labctl.run(checkout, ["rehearse", ...args]);
const cdktf = (stack: StackName) =>
  ["npx", "cdktf", "deploy", stack, "--auto-approve", "--ignore-missing-stack-dependencies"] as const;

/** Which of the checkout's processes is whose. */
const victims: Readonly<Record<string, (line: string) => boolean>> = {
  Terraform: (line) => / apply /.test(line) && !/shim\.sh|node/.test(line),
  "the CLI": (line) => /cdktf deploy/.test(line) && !line.includes("labctl"),
  "the stand-ins": (line) => line.includes("stand-ins/main.ts"),
};
/** How often each victim is killed in each stack, every time at another moment: so many percent into the stack. Half of all, drawn, if nothing is said. */
const rounds = Number(process.env["KILLS"] || 0.5);
const percents = drawn(Array.from({ length: 100 }, (_, percent) => percent));
const once = drawn(stackNames.flatMap((stack) => Object.keys(victims).map((victim) => ({ stack, victim }))));
const kills = Array.from({ length: Math.ceil(rounds) }, () => once)
  .flat()
  .slice(0, rounds * once.length)
  .map((one, index) => ({ ...one, percent: percents[index % percents.length] ?? 0 }));

const counted = { alone: 0, step: [] as string[], lost: [] as string[] };
afterAll(() => {
  const { alone, step, lost } = counted;
  process.stderr.write(
    `kills in a deploy (SEED=${seed}): tried: ${alone + step.length + lost.length}, converged alone: ${alone}, ` +
      `needed a documented step: ${step.length}, lost: ${lost.length}\n${[...step, ...lost].join("\n")}\n`,
  );
});

onLinux(`after a kill at a drawn moment (SEED=${seed})`, () => {
  /** The simulated lab before prod is deployed. */
  const withInfra = scratchFolder();
  beforeAll(async () => {
    expect(await rehearse("--fresh", ...cdktf("infra"))).toMatchObject({ code: 0 });
    cpSync(lab, withInfra, { recursive: true });
  });

  test.each(kills)(
    "of $victim $percent % into $stack, it is deployed all the same",
    async ({ stack, victim, percent }) => {
      rmSync(lab, { recursive: true });
      if (stack === "prod") cpSync(withInfra, lab, { recursive: true });
      const made = 1 + Math.floor(((resources(stack) - 3) * percent) / 100);
      const what = `${stack}: ${victim} killed once ${made} resources were made`;
      await killed(stack, victim, made);
      try {
        const steps = await converge(stack);
        if (steps.length === 0) counted.alone += 1;
        else counted.step.push(`${what}: ${steps.join(", ")}`);
      } catch (error) {
        counted.lost.push(what);
        throw error;
      }
    },
  );

  test("that leaves an empty state and no older one, what exists is taken in and the machines are booted anew", async () => {
    rmSync(lab, { recursive: true });
    cpSync(withInfra, lab, { recursive: true });
    writeFileSync(stateFile("infra"), "");
    rmSync(`${stateFile("infra")}.backup`, { force: true });
    const steps = await converge("infra");
    expect(steps).toContain("aws_s3_bucket.offsite");
    expect(steps).toContain("ms01-a booted into maintenance mode");
  });

  const resources = (stack: StackName): number =>
    allAddresses([join(withInfra, "out", "stacks", stack)]).filter((one) => !one.startsWith("data.")).length;
});

/** Deploys slowly enough that something is being made when the victim is killed. */
async function killed(stack: StackName, victim: string, made: number): Promise<void> {
  const deploy = new Labctl(checkout, ["rehearse", "--pace", "0.01", ...cdktf(stack)]);
  await deploy.prints("Creation complete after", made);
  const found = [...processesOf(checkout)].filter(([, line]) => victims[victim]?.(line));
  expect(found.length).toBeGreaterThan(0);
  for (const [pid] of found) process.kill(pid, "SIGKILL");
  expect(await deploy.code()).not.toBe(0);
  await untilNothingRuns(checkout);
}

/** Goes on until a stack is deployed and its plan is empty. Gives what had to be done for it, none of which docs/state.md leaves out. */
async function converge(stack: StackName): Promise<readonly string[]> {
  const steps: string[] = [];
  let last: Ended = { code: 1, out: "" };
  for (let attempt = 0; attempt < 5; attempt++) {
    last = await rehearse(
      "sh",
      "-c",
      `./labctl deploy ${stack} --auto-approve && ./labctl plan ${stack} --detailed-exitcode`,
    );
    if (last.code === 0) return steps;
    steps.push(...restoreState(stack));
    if (nextStepAfter(stack, last.out)?.includes("into maintenance mode")) steps.push(...bootForMaintenance());
    const named = namedIn(stack, last.out);
    if (named.length === 0) continue;
    const show = `cd "$CDKTF_OUTPUT/stacks/${stack}" && terraform plan -out=plan >/dev/null && terraform show -json plan`;
    const planned = async (): Promise<string> => {
      const { out } = await rehearse("sh", "-c", show);
      return out.slice(out.indexOf("{"));
    };
    const struck = { labctl: (...args: readonly string[]) => rehearse("./labctl", ...args), planned, world };
    steps.push(...(await takeIn(struck, named)));
  }
  throw new Error(`The lab is lost. After ${steps.join(", ") || "no step"}:\n${last.out}`);
}

const stateFile = (stack: StackName): string => join(lab, "state", "home", `${stack}.tfstate`);
const worldFile = join(lab, "world.json");
const world = (): WorldState => readState(worldFile);

/** Puts the state that the apply began with in place of one that Terraform was killed while it wrote it. */
function restoreState(stack: StackName): string[] {
  const file = stateFile(stack);
  if (!existsSync(file) || isJson(readFileSync(file, "utf8"))) return [];
  if (existsSync(`${file}.backup`)) copyFileSync(`${file}.backup`, file);
  else rmSync(file);
  return [`state of ${stack} put back`];
}

/** Boots the machines that trust secrets which were lost with the state. */
function bootForMaintenance(): string[] {
  const now = world();
  const all = Object.entries(now.machines);
  const running = all.filter(([, { stage }]) => stage === "running").map(([, { name }]) => name);
  const machines = all.map(([address, { name, disks }]) => [address, { name, disks, address, stage: "maintenance" }]);
  writeFileSync(worldFile, JSON.stringify({ ...now, machines: Object.fromEntries(machines) as object, clusters: {} }));
  return running.map((name) => `${name} booted into maintenance mode`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
