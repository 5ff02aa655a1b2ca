import { schedulableNodes } from "../nodes";
import type { Problem } from "../problem";
import { redisCopies } from "../platform/sizes";
import type { Lab } from "../schema/lab";

/** Each copy of a highly available Argo CD's Redis finds a node: one without would stay pending, and the deploy wait for it in vain. */
export function redisFindsItsNodes(lab: Lab): Problem[] {
  const nodes = schedulableNodes(lab).length;
  if (lab.gitops?.highlyAvailable !== true || nodes >= redisCopies) return [];
  return [
    {
      path: "gitops.highlyAvailable",
      value: true,
      rule: `must be left out where fewer than ${redisCopies} nodes take every pod, and ${nodes} do: each copy of Argo CD's Redis has a node of its own`,
      hint: "Leave it out, or add nodes without taints.",
      searched: ["nodes", "cluster"],
    },
  ];
}
