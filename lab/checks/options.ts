import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** Builders of machines understand every option that they were given. */
export function buildersKnowTheirOptions({ nodes }: Lab): Problem[] {
  return nodes.flatMap(({ machine: { profile } }, index) =>
    (profile?.problems ?? []).flatMap(({ option, rule, ...more }): Problem[] =>
      option === undefined || rule === undefined ? [] : [{ path: `nodes[${index}].${option}`, rule, ...more }],
    ),
  );
}
