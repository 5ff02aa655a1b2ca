import { surelyRunning } from "../running";
import { workloadOf } from "../workload";
import { broken, type Case, degraded, fewer, kept, type Promised, type Verdict, worse } from "./promise";

/** Applications go on. */
export const apps: Promised = {
  name: "apps",
  reason:
    "Every application that is always on runs, reaches the appliances that it uses, and has a second node that can run it, if it ever had one: taints, labels, graphics card, what it is tied to and size decide which can. While the API answers, a lost pod starts on another node.",
  missing: (lab) => (lab.apps.length === 0 ? "the lab file does not say which applications are always on" : undefined),
  caveat: (lab) => {
    const alone = workloadOf(lab).flatMap(({ app, on }) => (on.size === 1 ? [app.name] : []));
    if (alone.length === 0) return undefined;
    return `${alone.join(", ")} ${alone.length === 1 ? "has" : "have"} no second node, with or without a fault`;
  },
  judge: (situation) => situation.lab.apps.map((_, index) => judge(situation, index)).reduce(worse, kept),
};

function judge({ lab, left, total }: Case, index: number): Verdict {
  const app = lab.apps[index];
  const [now, all] = [left.rooms[index], total.rooms[index]];
  if (!app || !now || !all) return kept;
  const missed = lab.appliances.filter(({ name }, at) => app.uses.includes(name) && left.appliances[at] === 0);
  if (missed.length > 0) return broken(`${app.name} does not reach ${missed.map(({ name }) => name).join(", ")}`);
  const pods = Math.min(app.replicas, all.nodes);
  const running = surelyRunning(pods, { left: now.nodes, total: all.nodes }, left, total);
  if (now.nodes === 0) return broken(`no node is left that can run ${app.name}`);
  if (running === 0) return broken(`${app.name} is not sure to run: without the API nothing moves it`);
  if (running < pods) return degraded(fewer(pods, running, `pods of ${app.name}`));
  return now.nodes === 1 && all.nodes > 1 ? degraded(`${app.name} has no second node`) : kept;
}
