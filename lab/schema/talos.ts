import { z } from "zod";
import { rule } from "./rule";
import { transformSchema } from "./transform";
import { count, dnsLabel, url } from "./values";

/** A registry as images name it, with a port where it has one, or `*` for every other one. */
const registry = z
  .string()
  .regex(
    /^(\*|[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:\d{1,5})?)$/,
    rule("must be a registry's host", 'Write "docker.io", "registry.example.com:5000", or "*" for every other one.'),
  );

/** Merging these is denied (siderolabs/talos, kubelet_spec.go); the node's address is held on the LAN by the project. */
const ownArguments = new Set([
  "bootstrap-kubeconfig",
  "cert-dir",
  "config",
  "container-runtime-endpoint",
  "hostname-override",
  "kubeconfig",
  "node-ip",
]);

const kubeletArgument = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, rule("must be a flag of the kubelet without its dashes", 'Write "v" or "feature-gates".'))
  .refine((name) => !ownArguments.has(name), "must not be one that Talos or this project sets");

/** A flag that may be given more than once takes a list. */
const texts = z.custom<string | string[]>(
  (value) => [value].flat().every((one) => typeof one === "string"),
  "must be a text, or a list of texts",
);

/** Source: siderolabs/talos, pkg/machinery/kubelet/kubelet.go. */
const protectedFields = new Set([
  "apiVersion",
  "authentication",
  "authorization",
  "cgroupRoot",
  "kind",
  "kubeletCgroups",
  "port",
  "protectKernelDefaults",
  "resolvConf",
  "rotateCertificates",
  "seccompDefault",
  "staticPodPath",
  "systemCgroups",
]);

/** What all machine configurations of a lab have in common. */
export const talosSchema = z.strictObject({
  /** Resets a machine that hangs, by the hardware's own timer. @default - a machine that hangs stays so */
  watchdog: z
    .strictObject({
      /** Device of the timer. @default "/dev/watchdog0" */
      device: z
        .string()
        .regex(/^\/dev\/watchdog\d+$/, rule("must be a watchdog device", 'Write "/dev/watchdog0".'))
        .default("/dev/watchdog0"),
      /** Seconds without a sign of life. Talos takes 10 and more. @default 300 */
      timeout: count("seconds").min(10, "must be at least 10 seconds").default(300),
    })
    .optional(),
  /** Mirrors of image registries, by the registry. @default - every image from its own registry */
  mirrors: z
    .record(
      registry,
      z.strictObject({
        /** URLs, tried in this order. */
        endpoints: z.array(url(["https", "http"])).min(1, "must name at least one mirror"),
        /** Whether to ask the registry itself where no mirror has an image. @default true */
        fallback: z.boolean().default(true),
      }),
    )
    .default({}),
  /** What the kubelet is told beside what Talos tells it. @default {} */
  kubelet: z
    .strictObject({
      /** Flags without their dashes, such as `{ v: "2" }`. @default {} */
      extraArgs: z.record(kubeletArgument, texts).default({}),
      /** Fields of KubeletConfiguration, such as `{ maxPods: 200 }`. @default {} */
      extraConfig: z
        .record(
          z
            .string()
            .refine((field) => !protectedFields.has(field), "must not be one that Talos sets itself")
            .refine((field) => field !== "registerWithTaints", "must be said as `taints` of a node"),
          z.unknown(),
        )
        .default({}),
    })
    .prefault({}),
  /**
   * Who in the cluster may talk to Talos: backups of etcd need `os:etcd:backup`, controllers that upgrade nodes `os:admin`.
   * Whoever may make pods in such a namespace has the role. @default - nobody
   */
  apiAccess: z
    .strictObject({
      /** Roles that pods may have. */
      roles: z
        .array(
          z.enum(["os:admin", "os:operator", "os:reader", "os:etcd:backup", "os:image:verifier", "os:meta:writer"]),
        )
        .min(1, "must name at least one role"),
      /** Namespaces whose pods may have the roles. */
      namespaces: z.array(dnsLabel(63)).min(1, "must name at least one namespace"),
    })
    .optional(),
  /** Changes every node's machine configuration, before the node's own transform. @default - as the project makes it */
  transform: transformSchema.optional(),
});
