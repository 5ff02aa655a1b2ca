import type { Problem } from "../problem";
import { acceptedBy } from "../proof/accepted";
import { chain } from "../proof/chain";
import type { Element } from "../proof/elements";
import { isPart, listOf, partsOf, type WholeKind } from "../proof/kinds";
import { cheapestMend } from "../proof/mends";
import { Proof, type Row } from "../proof/proof";
import type { Lab } from "../schema/lab";
import { formatPath } from "../schema/problems";

/** Mends are looked for up to this many faults; whoever has more begins with those. */
const mendsFor = 12;

/**
 * No single fault breaks a promise, unless it is accepted; an accepted one still does. Unlike other checks this one wants a
 * lab that has nothing else wrong: of what contradicts itself nothing can be proven.
 */
export function singleFaultsAreSurvived(lab: Lab): Problem[] {
  const proof = new Proof(lab);
  const asItStands = proof.under([]);
  // What is broken anyway needs no fault.
  if (proof.broken(asItStands).length > 0) return [toProblem(proof, asItStands, "nodes", undefined)];
  const harmful = new Set<object>();
  const reported = new Set<string>();
  let mends = mendsFor;
  const errors = proof.elements.flatMap((element): Problem[] => {
    const row = proof.under([element.id]);
    if (proof.broken(row).length === 0) return [];
    const accepted = acceptedBy(lab, element);
    if (accepted) {
      harmful.add(accepted);
      return [];
    }
    // Whoever mends or accepts the fault of a node has done so for its parts.
    if (element.node !== undefined && reported.has(element.node)) return [];
    if (element.kind === "node" && element.node !== undefined) reported.add(element.node);
    mends -= 1;
    const mend = mends < 0 ? undefined : cheapestMend(proof, element);
    return [toProblem(proof, row, placeOf(lab, element), mend)];
  });
  return [...errors, ...stale(lab, harmful)];
}

function toProblem(proof: Proof, row: Row, path: string, mend: string | undefined): Problem {
  const [first = "", ...more] = proof.broken(row);
  const [fault] = row.faults;
  const why = chain(proof, row, first).join(" → ");
  const promises = more.length === 0 ? first : `${first} (and ${more.join(", ")})`;
  if (fault === undefined) return { path, rule: `must keep what the lab promises, but break ${promises}: ${why}` };
  return {
    path,
    value: fault,
    rule: `must not take ${promises} down when it fails: ${why}`,
    hint: `${mend === undefined ? "Mend it" : mend}, or accept it with a reason: accept: [{ fault: "${fault}", because: "…" }].`,
  };
}

function stale({ accept }: Lab, harmful: ReadonlySet<object>): Problem[] {
  return accept.flatMap((one, index): Problem[] =>
    harmful.has(one)
      ? []
      : [
          {
            path: `accept[${index}].fault`,
            value: one.fault,
            rule: "is accepted but breaks nothing any more",
            hint: "Take the entry out.",
            severity: "warning",
          },
        ],
  );
}

/** Where the lab file describes an element. Cards and providers have no entry of their own: ports and lines name them. */
function placeOf(lab: Lab, { id, kind }: Element): string {
  const name = id.slice(id.indexOf(":") + 1);
  if (kind === "provider") return listOf[kind];
  if (!isPart(kind)) return formatPath(entryOf(lab, listOf[kind], name));
  const [owner = "", part = ""] = name.split("/");
  const { owners, field } = partsOf[kind];
  const list = owners.find((one) => lab[one].some((device) => device.name === owner)) ?? "nodes";
  return formatPath([...entryOf(lab, list, owner), ...(kind === "card" ? [] : [...field, part])]);
}

const entryOf = (lab: Lab, list: (typeof listOf)[WholeKind], name: string): PropertyKey[] => [
  list,
  lab[list].findIndex((one) => one.name === name),
];
