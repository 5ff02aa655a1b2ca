import { join } from "node:path";
import { type Builders, configurationsOf } from "../lab/talos/changes/configuration";
import type { loadLab } from "../lab/load-lab";

/*
 * Prints the configurations of a lab as another revision of the project makes them, as JSON. What is private stands in it:
 * its only reader is the process that has started it.
 */
const [, , folder = "", labFile] = process.argv;

/* eslint-disable @typescript-eslint/no-require-imports -- paths that are known only when running */
const { loadLab: load } = require(join(folder, "lab", "load-lab")) as { loadLab: typeof loadLab };
const builders = {
  ...(require(join(folder, "lab", "talos", "node-documents")) as Pick<Builders, "nodeDocuments">),
  ...(require(join(folder, "lab", "talos", "schematic")) as Pick<Builders, "schematicOf">),
};
/* eslint-enable @typescript-eslint/no-require-imports */

try {
  const { lab } = load(labFile, { faults: false, hazards: false });
  process.stdout.write(JSON.stringify(configurationsOf(lab, builders)));
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
