import { didYouMean } from "./did-you-mean";
import { controlPlanes } from "./nodes";
import type { Problem } from "./problem";
import { quorum } from "./proof/quorum";
import type { Lab } from "./schema/lab";

/**
 * Why `prod` can't go on without these nodes: one is no node, or etcd would have no quorum.
 *
 * @param said where they were named, such as `--without`
 */
export function withoutProblems(lab: Lab, names: readonly string[], said: string): Problem[] {
  const known = lab.nodes.map(({ name }) => name);
  const problems: Problem[] = names
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: said, value: name, rule: "must be a node", hint: didYouMean(name, known) }));
  const all = controlPlanes(lab);
  const left = all.filter(({ name }) => !names.includes(name)).length;
  if (left < quorum(all.length))
    problems.push({
      path: said,
      value: names.join(", "),
      rule: `must leave etcd its quorum, ${quorum(all.length)} of ${all.length} control planes; it leaves ${left}`,
      hint: "docs/runbooks/lost-quorum.md",
    });
  return problems;
}

/** What a deploy without nodes does not look at, for a warning. */
export const withoutGate = (names: readonly string[]): string =>
  `prod goes on without ${names.join(", ")}: its health gate is left out, for the other nodes as well. A plan shows by itself ` +
  "that the Kubernetes API answers; Helm may wait in vain for a pod on every node";
