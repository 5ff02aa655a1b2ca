import { readFileSync, writeFileSync } from "node:fs";
import type { Fault } from "../../rehearsal/protocol/faults";
import { type StackName, stackNames } from "../../stacks/names";
import { LabRun } from "../support/lab-run";
import { labWith } from "../support/labs";

jest.setTimeout(300_000);

type Resources = Record<string, Record<string, { lifecycle?: { prevent_destroy?: boolean } }>>;

/** Lets go of what is protected, as the runbook says: nothing could be destroyed at all otherwise. Gives their number. */
function unprotect(run: LabRun, stack: StackName): number {
  const file = run.configuration(stack);
  const configuration = JSON.parse(readFileSync(file, "utf8")) as { resource: Resources };
  const guarded = Object.values(configuration.resource)
    .flatMap((named) => Object.values(named))
    .filter(({ lifecycle }) => lifecycle?.prevent_destroy);
  for (const { lifecycle } of guarded) delete lifecycle?.prevent_destroy;
  writeFileSync(file, JSON.stringify(configuration));
  return guarded.length;
}

test("after crashes of the provider behind every operation of a destroy, all in one world, the next one goes on by itself", async () => {
  const faults: Fault[] = [];
  const run = await LabRun.open(labWith(), faults);
  await run.deploy();
  const counted = { points: 0, runs: 0, alone: 0, protected: 0, lost: [] as string[] };
  for (const stack of [...stackNames].reverse()) {
    counted.protected += unprotect(run, stack);
    const resources = (await run.stack(stack).ok("state", "list"))
      .split("\n")
      .filter((address) => address !== "" && !/^(data|terraform_data)\./.test(address));
    faults.push(...resources.map((pattern): Fault => ({ pattern, operation: "delete", kind: "crash" })));
    for (;;) {
      const { code, out } = await run.stack(stack).run("destroy", "-auto-approve", "-input=false");
      counted.runs += 1;
      const struck = new Set(run.struck.splice(0));
      for (const fault of struck) faults.splice(faults.indexOf(fault), 1);
      counted.points += struck.size;
      if (code === 0) break;
      // A destroy that nothing has struck and that fails all the same needs a person.
      if (struck.size === 0) throw new Error(out);
      counted.alone += struck.size;
    }
    counted.lost.push(...(await run.stack(stack).ok("state", "list")).split("\n").filter(Boolean));
    expect(faults).toEqual([]);
  }
  const { cloudflare, aws, clusters } = run.world.state;
  const left = Object.values(clusters).flatMap((cluster) => Object.keys(cluster.releases));
  expect([left, cloudflare.tunnels, cloudflare.records, cloudflare.applications, aws.buckets, aws.users]).toEqual([
    [],
    ...[{}, {}, {}, {}, {}],
  ]);
  process.stderr.write(
    `crash points of a destroy, all in one world: tried: ${counted.points} in ${counted.runs} runs, converged alone: ${counted.alone}, needed a documented step: ${counted.points - counted.alone}, lost: ${counted.lost.length}; protected, given up by the runbook first: ${counted.protected}\n`,
  );
  expect(counted.points).toBeGreaterThan(40);
  expect(counted.lost).toEqual([]);
  run.close();
});
