import type { Segment } from "../segment";
import type { Placed } from "../workload";
import { broken, degraded, fewer, kept, type Promised, type Verdict, worse } from "./promise";

/** What has to run fits on what is left. */
export const capacity: Promised = {
  name: "capacity",
  reason:
    "The pods that have to run fit on the nodes that are left: for every set of nodes that some application is bound to, what all that are bound to it request is compared with what these nodes have for pods.",
  caveat: ({ apps }) =>
    apps.length === 0
      ? "the lab file does not say how much memory the pods need: only that a node is left is judged"
      : "sums are compared; whether pods can be packed so that each fits on one node is not tried",
  judge: ({ left, total, workload }) => {
    if (left.workers === 0) return broken("no node is left that runs pods");
    const less =
      left.memory < total.memory ? degraded(fewer(round(total.memory), round(left.memory), "GiB of memory")) : kept;
    return workload.map((one, index) => fits(one, left.rooms[index])).reduce(worse, less);
  },
};

function fits({ app, demand }: Placed, room: Segment["rooms"][number] | undefined): Verdict {
  const where = `on nodes that can run ${app.name}`;
  if (!room) return kept;
  if (room.nodes === 0) return broken(`no node is left that can run ${app.name}`);
  if (demand.memory > room.memory)
    return broken(`pods need ${round(demand.memory / 1024)} of ${round(room.memory / 1024)} GiB ${where}`);
  if (demand.cores > room.cores)
    return broken(`pods need ${round(demand.cores / 1000)} of ${round(room.cores / 1000)} cores ${where}`);
  return kept;
}

const round = (number: number): number => Math.round(number * 10) / 10;
