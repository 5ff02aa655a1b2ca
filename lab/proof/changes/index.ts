import type { Lab } from "../../schema/lab";
import type { Element } from "../elements";
import { secondResolver } from "./appliances";
import type { Change } from "./change";
import { dataDisks, moreNodes, podsEverywhere, promotions, twin } from "./nodes";
import { spread } from "./places";
import { routerCables, secondLine, secondRouter } from "./routers";
import { switchPair } from "./switches";

/** Changes that are worth trying against a fault. */
export function changesFor(lab: Lab, { id, kind, node }: Element): Change[] {
  const name = id.slice(id.indexOf(":") + 1);
  return [
    ...podsEverywhere(lab),
    ...promotions(lab),
    ...dataDisks(lab),
    ...[1, 2].map((count) => moreNodes(lab, count)),
    ...twin(lab, node),
    ...secondResolver(lab),
    ...(kind === "switch" ? switchPair(lab, name) : []),
    ...(kind === "feed" ? [0, 1, 2].flatMap((extra) => spread(lab, name, extra, "feed")) : []),
    ...(kind === "host" || kind === "rack" || kind === "room" || kind === "site"
      ? [0, 1, 2].flatMap((extra) => spread(lab, name, extra, kind))
      : []),
    ...(lab.routers.length > 0 ? [secondRouter()] : []),
    ...(lab.uplinks.length > 0 ? [secondLine()] : []),
    ...routerCables(lab),
  ];
}
