import { Progress } from "../../terraform/run/progress";
import { clock } from "../pace/clock";
import { sum } from "../world/pods/delays";
import type { StrikeOutcome } from "../world/pods/happen";
import type { Happening } from "../world/pods/happenings";
import type { Loss } from "../world/pods/losses";
import type { Situation } from "../world/pods/situation";

/** Writes the result of a strike. */
export class StrikeReport extends Progress {
  /** What was done, whether the API and etcd survive it, and what undoes it. @param left what strikes have left */
  headline({ done, cluster }: StrikeOutcome, left: readonly string[]): void {
    this.line(`${this.colors.bold(`${done}.`)}${cluster ? ` ${control(cluster.situation)}.` : ""}`);
    for (const line of left) this.line(line);
  }

  /** What became of every pod, and of the volumes. */
  outcome({ cluster }: StrikeOutcome): void {
    if (!cluster) return;
    const { happenings, losses, lastCopies, endless, everywhere } = cluster;
    this.line("");
    this.rows([...happenings].sort((a, b) => Number(a.platform) - Number(b.platform)));
    const notes = [
      ...losses.flatMap(lossWords),
      ...lastCopies.map(({ pod, to }) =>
        to === undefined
          ? `${pod}: the last copy of its volume is there, and Longhorn does not let it go`
          : `${pod}: Longhorn makes another copy of its volume on ${to} first, which takes as long as its data are large`,
      ),
      ...(endless ? ["The drain does not end before its timeout; what it has evicted has moved"] : []),
      ...(everywhere.length > 0 ? [`One pod a node, so none of them moves: ${everywhere.join(", ")}`] : []),
    ];
    if (notes.length > 0) this.line("");
    for (const text of notes) this.line(`  ${text}.`);
  }

  /** Something that happens at its time. */
  moment(seconds: number, text: string): void {
    this.line(`  ${clock(seconds).padStart(6)} ${text}`);
  }

  private rows(happenings: readonly Happening[]): void {
    if (happenings.length === 0) this.line("  Every pod stays where it is, and runs.");
    const cells = happenings.map((one) => [one.pod, verb(one), one.steps.length === 0 ? "" : clock(sum(one.steps))]);
    const width = (column: number): number => Math.max(0, ...cells.map((row) => row[column]?.length ?? 0));
    const [pods, verbs, times] = [width(0), width(1), width(2)];
    const { green, yellow, dim } = this.colors;
    for (const [index, one] of happenings.entries()) {
      const [pod = "", what = "", time = ""] = cells[index] ?? [];
      const color = one.why === undefined ? green : yellow;
      const end = one.why ?? dim(one.steps.map((step) => `${step.what} ${clock(step.seconds)}`).join(", "));
      this.line(`  ${pod.padEnd(pods)}  ${color(what.padEnd(verbs))}  ${time.padStart(times)}  ${end}${left(one)}`);
    }
  }
}

const verb = ({ what, node }: Happening): string =>
  ({
    moves: `moves to ${node}`,
    starts: `starts on ${node}`,
    stays: `stays on ${node}`,
    down: `is down with ${node}`,
    waits: node === undefined ? "waits" : `waits on ${node}`,
  })[what];

/** The node that a pod has left before, which is not the one that was struck. */
const left = ({ what, from, node }: Happening): string =>
  what === "starts" && from !== undefined && from !== node ? `  left ${from}` : "";

function control({ etcd: { running, members }, answers }: Situation): string {
  const count = `(${running} of ${members})`;
  if (answers) return `etcd has its quorum ${count}, the Kubernetes API answers`;
  if (running * 2 > members) return "Nothing is moved while the Kubernetes API does not answer";
  return `etcd has lost its quorum ${count}: the Kubernetes API does not answer, and nothing is moved`;
}

function lossWords({ pod, left, of, rebuilt, salvaged }: Loss): string[] {
  const count = `${pod}: ${left} of ${of} copies of its volume ${left === 1 ? "is" : "are"} within reach`;
  const mended = rebuilt ? `; rebuilt on ${rebuilt.on.join(", ")} from ${clock(rebuilt.after)} on` : "";
  const old =
    salvaged && `${pod}: Longhorn takes the old copy of its volume on ${salvaged.from}: ${lostWords(salvaged)}`;
  return [...(left < of ? [`${count}${mended}`] : []), ...(old === undefined ? [] : [old])];
}

const lostWords = ({ newer }: NonNullable<Loss["salvaged"]>): string =>
  newer.length === 0
    ? "what has been written since then is lost"
    : `what has been written since then is on ${newer.join(", ")} alone, and lost`;
