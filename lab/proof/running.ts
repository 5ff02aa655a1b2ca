import { hasQuorum } from "./quorum";
import type { Segment } from "./segment";

/**
 * Pods that are sure to run, of some that never share a node. While the API answers, a lost one starts on another node; without
 * it nothing is moved, and the nodes that are lost may be those that they ran on.
 *
 * @param pods how many there shall be
 * @param nodes how many nodes can run one of them: now, and when nothing is wrong
 */
export function surelyRunning(
  pods: number,
  nodes: { readonly left: number; readonly total: number },
  left: Segment,
  total: Segment,
): number {
  const all = Math.min(pods, nodes.total);
  if (hasQuorum(left, total)) return Math.min(all, nodes.left);
  return Math.max(0, Math.min(nodes.left, all - (nodes.total - nodes.left)));
}
