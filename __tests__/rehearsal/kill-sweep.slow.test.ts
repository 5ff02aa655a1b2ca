import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WorldState } from "../../rehearsal/world/world";
import { stackNames } from "../../stacks/names";
import { idsInAccount, type Planned } from "../support/dashboard";
import { Labctl, processesOf } from "../support/labctl";
import { scratchCheckout } from "../support/scratch";
import { untilNothingRuns } from "../support/struck";

jest.setTimeout(900_000);

// Which process is which can be told on Linux only.
const onLinux = existsSync("/proc") ? test : test.skip;
const checkout = scratchCheckout();
const worldFile = join(checkout, ".rehearsal/home/world.json");
const stateFile = join(checkout, ".rehearsal/home/state/home/infra.tfstate");

/** Which of the checkout's processes is whose. */
const victims: Readonly<Record<string, (line: string) => boolean>> = {
  Terraform: (line) => / apply /.test(line) && !/shim\.sh|node/.test(line),
  "the CLI": (line) => /cdktf deploy infra prod/.test(line),
  "the stand-ins": (line) => line.includes("stand-ins/main.ts"),
};
/** What has just been made when it happens, and to whom. */
const moments: readonly (readonly [string, readonly string[]])[] = [
  ["+ cloudflare_zero_trust_tunnel_cloudflared.tunnel", ["Terraform"]],
  ["+ talos_machine_configuration_apply.cluster_apply-ms01-c", ["the CLI"]],
  ["+ helm_release.cilium", ["Terraform", "the stand-ins"]],
];

const counted = { points: 0, alone: 0, step: [] as string[], lost: [] as string[] };
afterAll(() => {
  const { points, alone, step, lost } = counted;
  process.stderr.write(
    `kills in a deploy: ${points}, converged alone: ${alone}, needed a documented step: ${step.length}, lost: ${lost.length}\n${step.join("\n")}\n`,
  );
});

onLinux.each(moments.flatMap(([moment, whose]) => whose.map((victim) => [victim, moment] as const)))(
  "%s is killed after %s, and the lab is deployed all the same",
  async (victim, moment) => {
    // Slow enough that something is being made at that moment.
    const labctl = new Labctl(checkout, ["rehearse", "--fresh", "--pace", "0.01"]);
    await labctl.prints(moment);
    const found = [...processesOf(checkout)].filter(([, line]) => victims[victim]?.(line));
    expect(found.length).toBeGreaterThan(0);
    for (const [pid] of found) process.kill(pid, "SIGKILL");
    expect(await labctl.code()).not.toBe(0);
    await untilNothingRuns(checkout);

    counted.points += 1;
    const said: string[] = [];
    let last = "";
    for (let attempt = 0; attempt < 5; attempt++) {
      const { code, out } = await Labctl.run(checkout, ["rehearse"]);
      if (code === 0) {
        expect(out).not.toContain("✗");
        if (said.length === 0) counted.alone += 1;
        else counted.step.push(`${victim}, ${moment}: ${said.join(", ")}`);
        return;
      }
      last = out;
      const steps = await documentedSteps();
      said.push(...steps);
      if (steps.length === 0 && attempt > 0) break;
    }
    counted.lost.push(`${victim}, ${moment}`);
    throw new Error(`The lab is lost. After ${said.join(", ") || "no step"}:\n${last}`);
  },
);

/**
 * What docs/state.md says after a crash: `recover`, with the ids that only Cloudflare knows, and machines that are booted anew.
 * Gives what was done.
 */
async function documentedSteps(): Promise<string[]> {
  const rehearse = (...args: string[]) => Labctl.run(checkout, ["rehearse", ...args]);
  const world = JSON.parse(readFileSync(worldFile, "utf8")) as WorldState;
  const bootstrapped = Object.keys(world.clusters).length > 0 ? ["--bootstrapped"] : [];
  const taken = bootForMaintenance();
  for (const stack of stackNames) {
    const ids = stack === "infra" ? await inAccount(world) : [];
    const { out } = await rehearse("./labctl", "recover", stack, "--auto-approve", ...bootstrapped, ...ids);
    taken.push(...[...out.matchAll(/(\S+) exists: the next deploy imports/g)].map(([, address = ""]) => address));
  }
  return taken;
}

/** What Terraform has written down of infra: nothing, where it was killed while it wrote. */
const stateText = (): string => (existsSync(stateFile) ? readFileSync(stateFile, "utf8") : "");

/** Machines that trust secrets which were lost with the state, as docs/state.md says. */
function bootForMaintenance(): string[] {
  if (stateText().includes("talos_machine_secrets")) return [];
  const world = JSON.parse(readFileSync(worldFile, "utf8")) as WorldState;
  const all = Object.entries(world.machines);
  const running = all.filter(([, { stage }]) => stage === "running").map(([, { name }]) => name);
  const machines = all.map(([address, { name, disks }]) => [address, { name, disks, address, stage: "maintenance" }]);
  if (running.length === 0) return [];
  writeFileSync(
    worldFile,
    JSON.stringify({ ...world, machines: Object.fromEntries(machines) as object, clusters: {} }),
  );
  return running.map((name) => `${name} booted into maintenance mode`);
}

/** Of what a plan of infra would make, what Cloudflare has already, as `recover` is told of it. */
async function inAccount(world: WorldState): Promise<string[]> {
  const show = 'cd "$CDKTF_OUTPUT/stacks/infra" && terraform plan -out=plan >/dev/null && terraform show -json plan';
  const { out } = await Labctl.run(checkout, ["rehearse", "sh", "-c", show]);
  const { resource_changes = [] } = JSON.parse(out.slice(out.indexOf("{"))) as {
    resource_changes?: { address: string; type: string; change: { actions: string[]; after: Planned } }[];
  };
  const ids = idsInAccount(world);
  return resource_changes.flatMap(({ address, type, change: { actions, after } }) => {
    const id = actions.join() === "create" ? ids[type]?.(after) : undefined;
    return id === undefined ? [] : ["--id", `${address}=${id}`];
  });
}
