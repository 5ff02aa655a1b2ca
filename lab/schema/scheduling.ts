import { z } from "zod";
import { rule } from "./rule";

/* What steers pods to nodes and away from them, in Kubernetes' own words. */

const name = "[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?";
const prefix = String.raw`[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/`;

/** Key of a label or a taint. */
export const qualifiedName = z
  .string()
  .regex(
    new RegExp(`^(${prefix})?${name}$`),
    rule("must be a key as Kubernetes takes it", 'Write it as "nvidia.com/gpu".'),
  );

export const labelValue = z
  .string()
  .regex(
    new RegExp(`^(${name})?$`),
    rule("must be a label's value: letters, digits, dots, hyphens, at most 63 characters"),
  );

/**
 * Whether a node may give itself a label. The plugin NodeRestriction keeps most of Kubernetes' own from it:
 * https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#noderestriction
 */
function isFree(key: string): boolean {
  const [domain = "", own] = key.split("/");
  if (own === undefined || !/(^|\.)(kubernetes|k8s)\.io$/.test(domain)) return true;
  if (/(^|\.)(kubelet|node)\.kubernetes\.io$/.test(domain)) return true;
  return /^topology\.kubernetes\.io\/(region|zone)$/.test(key);
}

/** Labels of a node, for example `{ "topology.kubernetes.io/zone": "attic" }`. */
export const nodeLabels = z.record(
  qualifiedName.refine(isFree, rule("must not be one that Kubernetes keeps nodes from giving themselves")),
  labelValue,
);

/**
 * Taints of a node by their keys, for example `{ "nvidia.com/gpu": "NoSchedule" }`: only pods that tolerate the key run there. A node gets
 * them when it joins; of one that has joined `kubectl taint` changes them, since Kubernetes lets no node do that itself
 * (siderolabs/talos#10935).
 */
export const nodeTaints = z.record(qualifiedName, z.enum(["NoSchedule", "PreferNoSchedule", "NoExecute"]));
