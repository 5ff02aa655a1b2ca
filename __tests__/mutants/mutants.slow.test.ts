import { LabRun } from "../support/lab-run";
import { labMutants } from "./lab-mutants";
import { type Layer, stop } from "./layers";
import { platformMutants } from "./platform-mutants";
import { talosMutants } from "./talos-mutants";

const mutants = [...labMutants, ...talosMutants, ...platformMutants];
const stopped: { layer: Layer; mistake: string; seconds: number }[] = [];
let infra: LabRun;

beforeAll(async () => {
  infra = await LabRun.open();
  expect(await infra.apply("infra")).toMatchObject({ code: 0 });
});
afterAll(() => {
  infra.close();
  const layers = [...new Set(stopped.map(({ layer }) => layer))];
  const lines = layers.map((layer) => {
    const own = stopped.filter((one) => one.layer === layer);
    const seconds = own.reduce((sum, one) => sum + one.seconds, 0);
    return `  ${layer.padEnd(12)} ${String(own.length).padStart(3)} in ${seconds.toFixed(1)} s`;
  });
  process.stderr.write(
    `${mutants.length} mutants, ${mutants.length - stopped.length} survived. Stopped by:\n${lines.join("\n")}\n`,
  );
});

test("there are at least 60 mistakes, each of its own name", () => {
  expect(new Set(mutants.map(({ mistake }) => mistake)).size).toBe(mutants.length);
  expect(mutants.length).toBeGreaterThanOrEqual(60);
});

test.each(mutants.map((mutant) => [mutant.mistake, mutant] as const))("%s", async (mistake, mutant) => {
  const began = Date.now();
  const caught = await stop(mutant, infra);
  expect(caught?.message.replaceAll(/\s+/g, " ")).toMatch(mutant.names);
  if (caught) stopped.push({ layer: caught.layer, mistake, seconds: (Date.now() - began) / 1000 });
});
