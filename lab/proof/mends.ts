import { changesFor } from "./changes";
import type { Change } from "./changes/change";
import type { Element } from "./elements";
import { Proof } from "./proof";

/** Beyond this many nodes pairs of changes are not tried: it would take longer than anyone waits for a hint. */
const pairsUpTo = 50;

/**
 * The cheapest change, or pair of changes, after which a fault breaks nothing any more. Every one is tried in the order of
 * its cost, by proving the changed lab; nothing if none helps.
 */
export function cheapestMend({ lab }: Proof, fault: Element): string | undefined {
  const changes = changesFor(lab, fault);
  const pairs =
    lab.nodes.length > pairsUpTo
      ? []
      : changes.flatMap((one, index) => changes.slice(index + 1).map((other) => both(one, other)));
  return [...changes, ...pairs]
    .sort((a, b) => a.cost - b.cost)
    .find(({ apply }) => {
      const changed = new Proof(apply(lab));
      return changed.broken(changed.under([fault.id])).length === 0;
    })?.what;
}

function both(one: Change, other: Change): Change {
  const second = `${other.what[0]?.toLowerCase()}${other.what.slice(1)}`;
  return {
    what: `${one.what}, and ${second}`,
    cost: one.cost + other.cost,
    apply: (lab) => other.apply(one.apply(lab)),
  };
}
