import "../../startup/packages";
import "../../startup/rarely-used";
import { join } from "node:path";
import type { loadLab } from "../../lab/load-lab";
import { type Builders, configurationsOf } from "../../lab/talos/changes/configuration";

/*
 * Prints the configurations of a lab as another revision of the project makes them, as JSON. It contains private
 * values: only the process that started this one reads it.
 */
const [, , folder = "", labFile] = process.argv;

/** A file of the other revision. */
function load<T>(...path: readonly string[]): T {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a path that is known only when running
  return require(join(folder, "lab", ...path)) as T;
}

try {
  const { lab } = load<{ loadLab: typeof loadLab }>("load-lab").loadLab(labFile, { faults: false, hazards: false });
  const builders: Builders = {
    ...load<Pick<Builders, "nodeDocuments">>("talos", "node-documents"),
    ...load<Pick<Builders, "schematicOf">>("talos", "schematic"),
  };
  process.stdout.write(JSON.stringify(configurationsOf(lab, builders)));
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
