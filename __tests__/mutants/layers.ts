import { checkLab } from "../../lab/load-lab";
import { stackNames } from "../../stacks/names";
import { LabRun } from "../support/lab-run";
import { shippedLab } from "../support/labs";
import type { Caught, Mutant } from "./mutant";
import { Stack } from "./stack";
import { refusedByTalos } from "./talos-layer";
import { typeErrors } from "./types-layer";

const message = (error: unknown): string => (error as Error).message;

/** What the layers say that judge all mutants at once, by mistake. @param infra the synthesized stack */
export function judgeTogether(mutants: readonly Mutant[], infra: string): Map<string, Caught> {
  const edited = mutants.flatMap(({ mistake, source }) => (source ? [{ mistake, source }] : []));
  const errors = typeErrors(edited.map(({ source }) => source));
  const types = edited.flatMap(({ mistake }, index): [string, Caught][] => {
    const said = errors[index];
    return said === undefined ? [] : [[mistake, { layer: "types", message: said }]];
  });
  return new Map([...types, ...refusedByTalos(mutants, infra)]);
}

/** Lets a mutant through the layers that look at it alone, until one stops it. @param infra a lab whose infra stands, for mistakes of prod alone */
export async function stop(mutant: Mutant, infra: LabRun): Promise<Caught | undefined> {
  const input = shippedLab();
  mutant.lab?.(input);
  let lab: ReturnType<typeof checkLab>["lab"];
  try {
    lab = checkLab(input).lab;
  } catch (error) {
    return { layer: "lab checks", message: message(error) };
  }
  const early = mutant.lab !== undefined || mutant.infra !== undefined;
  let run: LabRun;
  try {
    run = await (early ? LabRun.open(lab) : infra.copy());
  } catch (error) {
    return { layer: "constructs", message: message(error) };
  }
  try {
    for (const stack of stackNames.slice(early ? 0 : 1)) {
      const content = new Stack(run.configuration(stack));
      mutant[stack]?.(content);
      if (mutant[stack] && !content.isChanged) throw new Error(`${mutant.mistake}: nothing is changed`);
      content.write();
      const { code, out } = await run.apply(stack);
      if (code === 0) continue;
      const layer = out.includes("Apply complete") || /: (Creating|Modifying)\.\.\./.test(out) ? "rehearsal" : "plan";
      return { layer, message: out.slice(out.indexOf("Error: ")) };
    }
    return undefined;
  } finally {
    run.close();
  }
}
