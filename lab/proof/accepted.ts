import type { Lab } from "../schema/lab";
import type { Element } from "./elements";

type Accepted = Lab["accept"][number];

/** The entry of the lab file that accepts a fault. What is accepted of a device is accepted of its parts: they take no more than it. */
export function acceptedBy({ accept }: Lab, { id, partOf }: Element): Accepted | undefined {
  return accept.find(({ fault }) => fault === id) ?? accept.find(({ fault }) => fault === partOf);
}
