import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** A card's generation chooses its driver: a second one beside it, or the other one, loads no module. */
export function gpusHaveOneDriver(lab: Lab): Problem[] {
  return lab.nodes.flatMap(({ machine: { gpu, extensions } }, index) =>
    extensions.flatMap((extension, at): Problem[] => {
      if (!gpu || !/nvidia/.test(extension ?? "")) return [];
      const path = `nodes[${index}].machine.extensions[${at}]`;
      return [
        { path, value: extension, rule: "must not be named: the card's generation chooses it", hint: "Leave it out." },
      ];
    }),
  );
}
