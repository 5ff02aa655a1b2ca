import type { OperationKind } from "../protocol/around";
import { like } from "../../terraform/address-pattern";

/** How long operations of one kind take on the real lab. */
export interface Duration {
  /** Type of the resource, after a slash the chart of a Helm release; `*` stands for any text. */
  readonly what: string;
  readonly kind: OperationKind;
  /** Until Terraform has its answer. */
  readonly seconds: number;
  /** What goes on behind Terraform's back when it has its answer, and for how many seconds. */
  readonly afterwards?: { readonly what: string; readonly seconds: number };
  /** Types of which nothing may go on any more before this one begins. */
  readonly awaits?: readonly string[];
  /** Where the figure was read. An unpublished one is an estimate, and says so. */
  readonly source: string;
}

const apply = "talos_machine_configuration_apply";
const bootstrap = "talos_machine_bootstrap";
const logs = "published logs of terraform apply";

/** Typical durations; the first row that fits holds. What has no row is done at once. */
export const durations: readonly Duration[] = [
  {
    what: apply,
    kind: "create",
    seconds: 3,
    afterwards: { what: "the machine installs Talos and reboots", seconds: 240 },
    source: "estimate: an installer image of 200 MB, and a reboot with DDR5 memory",
  },
  { what: apply, kind: "update", seconds: 3, source: "estimate: one call per node, no reboot" },
  {
    what: bootstrap,
    kind: "create",
    seconds: 5,
    afterwards: { what: "etcd gets its members, Kubernetes starts", seconds: 160 },
    awaits: [apply],
    source: `${logs}: 1m42s with a reboot in it; the health check after it 2m45s`,
  },
  {
    what: "data.talos_cluster_health",
    kind: "read",
    seconds: 5,
    awaits: [apply, bootstrap],
    source: `${logs}: 2m45s after a bootstrap`,
  },
  { what: "talos_cluster_kubeconfig", kind: "create", seconds: 3, source: `${logs}: 3s` },
  { what: "talos_image_factory_schematic", kind: "create", seconds: 2, source: `${logs}: 2s` },
  { what: "helm_release/cilium", kind: "create", seconds: 45, source: `${logs}: 30s, images at hand` },
  { what: "helm_release/argo-cd", kind: "create", seconds: 90, source: `${logs}: 50s to 1m57s, median 1m15s` },
  {
    what: "helm_release/longhorn",
    kind: "create",
    seconds: 180,
    source: "estimate: manager, engine images and four CSI sidecars start one after another on every node",
  },
  { what: "helm_release/argocd-apps", kind: "create", seconds: 3, source: `${logs}: 3s` },
  { what: "helm_release/*", kind: "create", seconds: 60, source: "estimate: a few images to pull" },
  { what: "helm_release/*", kind: "update", seconds: 60, source: "estimate: pods are replaced one after another" },
  { what: "helm_release/*", kind: "delete", seconds: 20, source: "estimate: helm does not wait for pods to end" },
  { what: "kubernetes_namespace_v1", kind: "create", seconds: 1, source: "estimate: one call" },
  {
    what: "kubernetes_namespace_v1",
    kind: "delete",
    seconds: 15,
    source: "estimate: the provider waits for its finalizer",
  },
  { what: "kubernetes_secret_v1", kind: "create", seconds: 1, source: "estimate: one call" },
  {
    what: "aws_s3_bucket_lifecycle_configuration",
    kind: "create",
    seconds: 58,
    source: `${logs}: 57s and 58s; the provider wants to see the rules ten times, five seconds apart`,
  },
  {
    what: "aws_s3_bucket_lifecycle_configuration",
    kind: "update",
    seconds: 58,
    source: "as its creation",
  },
  { what: "aws_s3_bucket", kind: "create", seconds: 2, source: `${logs}: 2s` },
  { what: "aws_s3_bucket_versioning", kind: "create", seconds: 2, source: `${logs}: 1s to 2s` },
  ...(["create", "update", "delete"] as const).flatMap((kind): readonly Duration[] => [
    { what: "aws_*", kind, seconds: 1, source: `${logs}: 0s to 1s` },
    { what: "cloudflare_*", kind, seconds: 1, source: "estimate: one call" },
  ]),
];

/** An operation, as Terraform tells of it afterwards or as a provider is asked for it. */
export interface Done {
  readonly kind: OperationKind;
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** @param bare whether a machine still waits for its first configuration: it installs itself, whatever Terraform calls that */
export function durationOf({ kind, type, values }: Done, bare: (address: string) => boolean): Duration | undefined {
  const name = type === "helm_release" ? `${type}/${String(values["chart"])}` : type;
  const installs = type === apply && kind === "update" && bare(String(values["node"]));
  return durations.find((one) => one.kind === (installs ? "create" : kind) && like(one.what, name));
}
