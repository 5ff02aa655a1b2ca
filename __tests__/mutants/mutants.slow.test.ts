import { LabRun } from "../support/lab-run";
import { accountMutants } from "./account-mutants";
import { backupMutants } from "./backup-mutants";
import { documentMutants } from "./document-mutants";
import { imageMutants } from "./image-mutants";
import { labMutants } from "./lab-mutants";
import { judgeTogether, stop } from "./layers";
import { type Caught, type Layer, layers } from "./mutant";
import { networkMutants } from "./network-mutants";
import { platformMutants } from "./platform-mutants";
import { storageMutants } from "./storage-mutants";
import { talosMutants } from "./talos-mutants";
import type { Json, Stack } from "./stack";
import { typeMutants } from "./type-mutants";

const mutants = [
  ...typeMutants,
  ...labMutants,
  ...talosMutants,
  ...imageMutants,
  ...documentMutants,
  ...accountMutants,
  ...platformMutants,
  ...networkMutants,
  ...storageMutants,
  ...backupMutants,
];
const stopped: { layer: Layer; mistake: string; seconds: number }[] = [];
let infra: LabRun;
let together: Map<string, Caught>;
/** Seconds for each mutant that is stopped with others. */
let each: number;

beforeAll(async () => {
  infra = await LabRun.open();
  const began = Date.now();
  together = judgeTogether(mutants, infra.configuration("infra"));
  each = (Date.now() - began) / 1000 / together.size;
  expect(await infra.apply("infra")).toMatchObject({ code: 0 });
});
afterAll(() => {
  infra.close();
  process.stderr.write(`${table()}\n${mutants.length} mutants, ${mutants.length - stopped.length} survived.\n`);
});

/** Which layer has stopped which mistake, and in how many seconds: by layer, the cheapest first. */
function table(): string {
  const width = Math.max(...stopped.map(({ mistake }) => mistake.length));
  return layers
    .flatMap((layer) => {
      const own = stopped.filter((one) => one.layer === layer).sort((a, b) => a.mistake.localeCompare(b.mistake));
      const row = (mistake: string, seconds: number): string =>
        `${layer.padEnd(16)}  ${mistake.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s`;
      const sum = own.reduce((total, { seconds }) => total + seconds, 0);
      return own.length === 0
        ? []
        : [...own.map(({ mistake, seconds }) => row(mistake, seconds)), row(`${own.length} together`, sum), ""];
    })
    .join("\n");
}

test("there are at least 60 mistakes, each of its own name", () => {
  expect(new Set(mutants.map(({ mistake }) => mistake)).size).toBe(mutants.length);
  expect(mutants.length).toBeGreaterThanOrEqual(60);
});

test("what judges all together has nothing to say of what is right", () => {
  const source = typeMutants.flatMap(({ source: edit }) => (edit ? [{ ...edit, to: edit.from }] : []));
  const renamed = (stack: Stack): void =>
    stack.documents("HostnameConfig", (document: Json) => (document["hostname"] = "another"));
  const unchanged = [
    ...source.map((edit, index) => ({ mistake: `${index}`, source: edit, names: /./ })),
    { mistake: "no mistake", infra: renamed, names: /./ },
  ];
  expect([...judgeTogether(unchanged, infra.configuration("infra"))]).toEqual([]);
});

test.each(mutants.map((mutant) => [mutant.mistake, mutant] as const))("%s", async (mistake, mutant) => {
  const began = Date.now();
  const early = together.get(mistake);
  const caught = early ?? (mutant.source ? undefined : await stop(mutant, infra));
  expect(caught?.message.replaceAll(/\s+/g, " ")).toMatch(mutant.names);
  if (caught) stopped.push({ layer: caught.layer, mistake, seconds: early ? each : (Date.now() - began) / 1000 });
});
