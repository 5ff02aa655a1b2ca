import { withNextStep } from "../../commands/support/next-step";
import type { Diagnostic } from "../../terraform/run/json-events";
import { TerraformFailed } from "../../terraform/run/stack";
import { labWith } from "../support/labs";

const lab = labWith();
const gate = "data.talos_cluster_health.gate_health_A4005D49";
const diagnostic = (severity: "error" | "warning", summary: string, detail = "", address = gate): Diagnostic => ({
  kind: "diagnostic",
  severity,
  summary,
  detail,
  address,
});
const said = (...diagnostics: Diagnostic[]): string[] => {
  const error = withNextStep(lab, "prod", new TerraformFailed("prod: terraform plan failed.", diagnostics));
  return (error as Error).message.split("\n").slice(1);
};
/** As the provider ends a wait: the error is that of the clock, what it has waited for is a warning. */
const late = (checks: string): Diagnostic[] => [
  diagnostic("warning", "failed checks", checks),
  diagnostic("error", "cluster health check failed", "context deadline exceeded"),
];
const waits = "health gate of prod waits for every node. What to do: docs/runbooks/nodes.md#a-node-that-is-off";

test.each([
  "waiting for etcd to be healthy: 1 error occurred:\n\t* 10.0.10.12: rpc error: code = Unavailable desc = last connection error",
  "waiting for apid to be ready: 10.0.10.12: rpc error: code = DeadlineExceeded desc = context deadline exceeded",
  "waiting for etcd to be healthy: rpc error: code = Unavailable desc = dial tcp 10.0.10.12:50000: i/o timeout",
])("a node is named by its address in what the gate has waited for: %s", (checks) => {
  expect(said(...late(checks))).toEqual([
    `ms01-b (10.0.10.12) does not answer, and the ${waits}`,
    "To go on without: ./labctl deploy prod --without ms01-b",
  ]);
});

test("what answers is named nowhere", () => {
  for (const checks of [
    "waiting for etcd to be healthy: ms01-b: service is not healthy: etcd",
    'waiting for all k8s nodes to report: unexpected nodes with IPs ["10.0.10.12"]',
    "10.0.10.12: rpc error: code = PermissionDenied desc = not authorized",
  ])
    expect(said(...late(checks))).toEqual([`The cluster is not healthy, and the ${waits}`]);
});

test("nothing is offered that would be refused", () => {
  const [both, ...more] = said(
    ...late("dial tcp 10.0.10.11:50000: i/o timeout, dial tcp 10.0.10.13:50000: i/o timeout"),
  );
  expect(both).toBe(`ms01-a (10.0.10.11), ms01-c (10.0.10.13) do not answer, and the ${waits}`);
  expect(more).toEqual([]);
});

test("an error of anything else is left as it is", () => {
  expect(said(diagnostic("error", "dial tcp 10.0.10.12:50000: i/o timeout", "", "helm_release.cilium"))).toEqual([]);
  const other = new Error("x");
  expect(withNextStep(lab, "prod", other)).toBe(other);
});
