import { surelyRunning } from "../running";
import { broken, type Case, countdown, type Promised } from "./promise";

/** The household resolves names. */
export const dns: Promised = {
  name: "dns",
  reason:
    "A resolver of the household answers: a router, an appliance or an application of the lab, in the part of the network where the router is, since that is where the household's devices are.",
  missing: ({ routers, appliances, apps }) =>
    [...routers, ...appliances, ...apps].some(({ resolver }) => resolver)
      ? undefined
      : "the lab file does not say who resolves names for the household",
  judge: (situation) => {
    const { lab, left, total } = situation;
    if (lab.routers.length > 0 && left.routers === 0) return broken("no router is reached");
    const apps = lab.apps.filter(({ resolver }) => resolver).length;
    return countdown(total.resolvers + apps, left.resolvers + running(situation), "resolvers", "no resolver answers");
  },
};

/** Applications that resolve names and are sure to run. */
function running({ lab, left, total }: Case): number {
  return lab.apps.filter(({ resolver, replicas, uses }, index) => {
    const nodes = { left: left.rooms[index]?.nodes ?? 0, total: total.rooms[index]?.nodes ?? 0 };
    const reached = lab.appliances.every(({ name }, at) => !uses.includes(name) || left.appliances[at] === 1);
    return resolver && reached && surelyRunning(replicas, nodes, left, total) > 0;
  }).length;
}
