import { didYouMean } from "../did-you-mean";
import type { OptionProblem } from "./options";

/** The processors that Minisforum sells it with. */
export type Ms01Processor = "i5-12600H" | "i9-12900H" | "i9-13900H";

/**
 * Intel ARK, "Total Cores" and "Total Threads": ark.intel.com/content/www/us/en/ark/products/96156, 132214, 232135. Only the
 * performance cores have two threads.
 */
const processors: Readonly<Record<Ms01Processor, { readonly cores: number; readonly threads: number }>> = {
  "i5-12600H": { cores: 12, threads: 16 },
  "i9-12900H": { cores: 14, threads: 20 },
  "i9-13900H": { cores: 14, threads: 20 },
};

/**
 * Watts of all three: ARK's "Processor Base Power" and "Minimum Assured Power". Firmware of the MS-01 lets its i9 draw 60 W for
 * long (minisforum-docs/MS-02-Ultra compares them).
 */
const sustained = { balanced: 45, quiet: 35 };

const isKnown = (name: unknown): name is Ms01Processor => typeof name === "string" && Object.hasOwn(processors, name);

/** What Talos and power profiles need to know of it. The first stands in for one that is refused. */
export function processorOf(name: unknown) {
  return { ...processors[isKnown(name) ? name : "i5-12600H"], sustained };
}

/** That there is no MS-01 with it, if there is none. */
export function unknownProcessor(name: unknown): OptionProblem[] {
  if (isKnown(name)) return [];
  const hint = didYouMean(String(name), Object.keys(processors));
  return [{ option: "processor", value: name, rule: "is no processor of an MS-01", hint }];
}
