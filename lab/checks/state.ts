import { isAddress, overlap, range } from "../addresses";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** The state outlives the cluster that it describes, and whoever may write backups can't read its keys there. */
export function stateStandsAlone({ state, backup, cluster, nodes }: Lab): Problem[] {
  if (state.kind !== "s3") return [];
  const { bucket, endpoint } = state;
  const problems: Problem[] = [];
  if (bucket !== undefined && endpoint === undefined && bucket === backup?.bucket) {
    problems.push({
      path: "state.bucket",
      value: bucket,
      rule: "must not be the bucket of the backups (backup.bucket)",
      hint: "Backups expire, and the key that writes them must not read the cluster's secrets. Make another bucket.",
    });
  }
  if (endpoint === undefined) return problems;
  const { hostname, protocol } = new URL(endpoint);
  const own = [cluster.vip, ...cluster.loadBalancers, ...nodes.map(({ address }) => address)].filter(
    (address) => address !== undefined,
  );
  if (isAddress(hostname) && own.some((address) => overlap(range(address), range(hostname)))) {
    problems.push({
      path: "state.endpoint",
      value: endpoint,
      rule: "must not lie in the cluster that the state describes",
      hint: "When the cluster is down, nothing could mend it. Use a store outside of it.",
    });
  }
  if (protocol === "http:") {
    problems.push({
      path: "state.endpoint",
      value: endpoint,
      rule: "sends the cluster's keys over the network in clear",
      hint: "Give the store a certificate and use https.",
      severity: "warning",
    });
  }
  return problems;
}
