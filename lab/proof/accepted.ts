import type { Lab } from "../schema/lab";
import type { Element } from "./elements";

type Accepted = Lab["accept"][number];

/** The entry of the lab file that accepts a fault. What is accepted of a node is accepted of its parts. */
export function acceptedBy(lab: Lab, { id, node }: Element): Accepted | undefined {
  return (
    lab.accept.find(({ fault }) => fault === id) ??
    (node === undefined ? undefined : lab.accept.find(({ fault }) => fault === `node:${node}`))
  );
}
