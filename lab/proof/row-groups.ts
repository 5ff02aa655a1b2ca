import { acceptedBy } from "./accepted";
import type { Proof, Row } from "./proof";

/** Rows that say the same of faults of the same kinds, and whether all of it is accepted. */
export interface RowGroup {
  readonly rows: readonly Row[];
  readonly first: Row;
  /** The reason that the lab file gives, where every fault is accepted. */
  readonly because?: string | undefined;
}

/** Puts rows together that a reader would read as one: three nodes that are alike make one line. */
export function groupRows(proof: Proof, rows: Iterable<Row>): RowGroup[] {
  const found = new Map<string, { rows: Row[]; first: Row; because?: string | undefined }>();
  for (const row of rows) {
    const because = reasonFor(proof, row);
    const kinds = row.faults.map((fault) => fault.split(":")[0]);
    const key = JSON.stringify([kinds, row.verdicts.map(({ level }) => level), because]);
    const group = found.get(key);
    if (group) group.rows.push(row);
    else found.set(key, { rows: [row], first: row, because });
  }
  return [...found.values()];
}

/** Why the household lives with one of these faults, if it does. */
export function reasonFor(proof: Proof, { faults }: Row): string | undefined {
  if (faults.length !== 1) return undefined;
  const element = proof.surveyor.topology.elements.get(faults[0] ?? "");
  return element && acceptedBy(proof.lab, element)?.because;
}
