import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import { liesInCluster } from "./lies-in-cluster";

/** The state outlives the cluster that it describes, and whoever may write backups can't read its keys there. */
export function stateStandsAlone(lab: Lab): Problem[] {
  const { state, backup } = lab;
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
  if (liesInCluster(lab, hostname)) {
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
