import type { PodStep } from "../world/pods/delays";
import type { StrikeOutcome } from "../world/pods/happen";
import type { Happening } from "../world/pods/happenings";

/** Something that happens after a strike. */
export interface Moment {
  /** Seconds of the real lab since the strike. */
  readonly at: number;
  readonly text: string;
}

/** What happens after a strike, in its order. */
export function momentsOf({ cluster }: StrikeOutcome): Moment[] {
  const pods = (cluster?.happenings ?? []).flatMap((one) => {
    let at = 0;
    return one.steps.map((step): Moment => ({ at: (at += step.seconds), text: words(step, one) }));
  });
  const copies = (cluster?.losses ?? []).flatMap(({ pod, rebuilt }): Moment[] =>
    rebuilt ? [{ at: rebuilt.after, text: `a copy of the volume of ${pod} is made on ${rebuilt.on.join(", ")}` }] : [],
  );
  // What is true of several pods at once, such as that their node has booted, is said once.
  const said = new Set<string>();
  return [...pods, ...copies]
    .sort((a, b) => a.at - b.at)
    .filter(({ at, text }) => !said.has(`${at} ${text}`) && said.add(`${at} ${text}`));
}

function words({ what }: PodStep, { pod, from, node }: Happening): string {
  return {
    boot: "the node has booted",
    eviction: `${pod} is evicted from ${from}`,
    budget: `the disruption budget of ${pod} lets it go`,
    end: `${pod} ends on ${from}`,
    detach: `the volume of ${pod} is released`,
    attach: `the volume of ${pod} is attached to ${node}`,
    start: `${pod} runs on ${node}`,
  }[what];
}
