import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Labctl, processesOf } from "./labctl";
import { scratchCheckout } from "./scratch";

/** A rehearsal in a checkout of its own that is about to bootstrap, which takes five seconds at its pace. */
export async function bootstrapping(): Promise<{ checkout: string; labctl: Labctl }> {
  const checkout = scratchCheckout();
  const labctl = new Labctl(checkout, ["rehearse", "--pace", "0.02"], { LAB: smallLab(checkout) });
  await labctl.prints("cluster_apply-ms01-c");
  await sleep(1_000);
  return { checkout, labctl };
}

/** A lab file of the cluster alone: what else a lab can have takes time of its own. */
export function smallLab(checkout: string): string {
  const file = join(checkout, "small.config.ts");
  const cluster = "edge: undefined, backup: undefined, gitops: undefined";
  // Without an edge nobody misses the line to the provider.
  const accept = 'accept: lab.accept?.filter(({ fault }) => !fault.startsWith("uplink:"))';
  writeFileSync(file, `import lab from "./lab.config";\nexport default { ...lab, ${cluster}, ${accept} };\n`);
  return file;
}

/** Types of the resources in the state of a stack. */
export function stateOf(checkout: string, stack: string): string[] {
  const file = join(checkout, ".rehearsal", "home", "state", "home", `${stack}.tfstate`);
  if (!existsSync(file)) return [];
  const state = JSON.parse(readFileSync(file, "utf8")) as { resources: { mode: string; type: string }[] };
  return state.resources.filter(({ mode }) => mode === "managed").map(({ type }) => type);
}

export async function untilNothingRuns(checkout: string): Promise<void> {
  for (let waited = 0; processesOf(checkout).size > 0; waited += 100) {
    if (waited > 30_000) throw new Error(`still running: ${[...processesOf(checkout).values()].join("\n")}`);
    await sleep(100);
  }
}

/** Plan files that rehearsals have left in a checkout. */
export function planFilesIn(checkout: string): string[] {
  return readdirSync(join(checkout, ".rehearsal"), { recursive: true })
    .map(String)
    .filter((path) => path.endsWith("/plan"));
}
