import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../../rehearsal/protocol/faults";
import { allAddresses } from "../../rehearsal/stand-ins/addresses";
import { type StackName, stackNames } from "../../stacks/names";
import { importIdsOf, type Planned } from "../support/dashboard";
import { LabRun } from "../support/lab-run";
import { labWith } from "../support/labs";

/** Addresses that Terraform complains of. For a provider that has died it names none. */
const complaints = (out: string): string[] => [
  ...new Set([...out.matchAll(/Error: [^╵]*? with ([a-z]\w*\.[\w-]+),/g)].map(([, address = ""]) => address)),
];

/** The imports that take in what exists already. */
async function imports(
  run: LabRun,
  stack: StackName,
  wanted: readonly string[],
): Promise<{ to: string; id: string }[]> {
  await run.stack(stack).ok("plan", "-out=plan");
  const { resource_changes = [] } = JSON.parse(await run.stack(stack).ok("show", "-json", "plan")) as {
    resource_changes?: { address: string; type: string; change: { after: Planned } }[];
  };
  return resource_changes
    .filter(({ address }) => wanted.includes(address))
    .flatMap(({ address, type, change }) => {
      const id = importIdsOf(run.world.state)[type]?.(change.after);
      return id === undefined ? [] : [{ to: address, id }];
    });
}

test("after a crash of the provider behind any single operation of a deploy, the next deploys end well", async () => {
  const faults: Fault[] = [];
  const outcome = { points: 0, imported: [] as string[], lost: [] as string[] };
  const run = await LabRun.open(labWith(), faults);
  try {
    for (const stack of stackNames) {
      const file = join(run.stack(stack).folder, "recover.tf.json");
      const resources = allAddresses([run.stack(stack).folder]).filter((one) => !one.startsWith("data."));
      outcome.points += resources.length - 1;
      faults.push(
        // Terraform's own resource has no provider that could crash.
        ...resources
          .filter((one) => !one.startsWith("terraform_data."))
          .map((pattern): Fault => ({ pattern, operation: "create", kind: "crash" })),
      );
      for (let attempt = 0; attempt < 40; attempt++) {
        const { code, out } = await run.apply(stack);
        if (code === 0) break;
        for (const fault of new Set(run.struck.splice(0))) faults.splice(faults.indexOf(fault), 1);
        const refused = complaints(out);
        if (refused.length === 0) continue;
        const found = await imports(run, stack, refused);
        writeFileSync(file, JSON.stringify({ import: found }));
        outcome.imported.push(...found.map(({ to }) => to));
        outcome.lost.push(...refused.filter((address) => !found.some(({ to }) => to === address)));
        if (found.length === 0) throw new Error(out);
      }
      rmSync(file, { force: true });
      expect(faults).toEqual([]);
      expect(await run.stack(stack).plan()).toEqual({});
    }
  } finally {
    run.close();
  }
  process.stderr.write(
    `crash points: ${outcome.points}, taken in by an import: ${outcome.imported.length}, lost: ${outcome.lost.length}\n${outcome.imported.join("\n")}\n`,
  );
  expect(outcome.lost).toEqual([]);
}, 180_000);
