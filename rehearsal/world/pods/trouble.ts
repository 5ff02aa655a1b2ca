import { type Pods, type Workload } from "./pod";
import { placeFor } from "./schedule";
import type { Member, Situation } from "./situation";
import { reachedCopies } from "./volumes";

/** Why a pod does not run. Nothing while it does. @param id one of the workload's pods */
export function trouble(situation: Situation, pods: Pods, workload: Workload, id: string): string | undefined {
  const pod = pods[id] ?? {};
  const { node, heldBy, copies = [] } = pod;
  const { answers, longhorn, members } = situation;
  if (heldBy !== undefined) {
    return workload.controller === "statefulset"
      ? `a StatefulSet replaces it only once ${heldBy} is back, deleted, or tainted out-of-service`
      : `its volume stays attached to ${heldBy}: nodeDownPodDeletionPolicy is ${longhorn?.nodeDownPodDeletionPolicy ?? "not set"}`;
  }
  if (!answers && node === undefined) return "the Kubernetes API does not answer";
  if (!answers && node !== undefined && !isUp(members, node))
    return `the Kubernetes API does not answer: nobody moves it, and it waits until ${node} is back`;
  if (node === undefined) {
    const place = placeFor(situation, pods, workload);
    return "why" in place ? place.why : "it is not placed yet";
  }
  if (!isUp(members, node)) return "so many nodes are lost that Kubernetes stops evicting";
  if (members.some((one) => !one.told && one.node.name === node))
    return "its node has booted, but only the Kubernetes API can tell it what to run";
  if (workload.volume === undefined) return undefined;
  if (copies.length === 0) return longhorn ? "no node has a place for its volume" : "no Longhorn makes its volume";
  return reachedCopies(situation, pod).length === 0
    ? `no copy of its volume is within reach: ${copies.join(", ")}`
    : undefined;
}

export const isUp = (members: readonly Member[], name: string): boolean =>
  members.some(({ node, up }) => up && node.name === name);

/**
 * Nodes whose pods are not evicted although they are lost: in a zone of at most 50 nodes, three of them and 55 percent not ready
 * stop all evictions, lest a broken network empties it.
 * Source: kubernetes/kubernetes, pkg/controller/nodelifecycle, ComputeZoneState and ReducedQPSFunc, which setLimiterInZone gives
 * the size of the zone.
 */
export function spared(members: readonly Member[]): ReadonlySet<string> {
  const zoneOf = ({ node: { labels } }: Member): string =>
    ["region", "zone"].map((part) => labels[`topology.kubernetes.io/${part}`] ?? "").join("/");
  const stopped = members.filter((one) => {
    const zone = members.filter((other) => zoneOf(other) === zoneOf(one));
    const lost = zone.filter(({ up }) => !up).length;
    return zone.length <= 50 && lost < zone.length && lost > 2 && lost / zone.length >= 0.55;
  });
  return new Set(stopped.map(({ node }) => node.name));
}
