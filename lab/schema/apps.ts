import { z } from "zod";
import { labelValue, qualifiedName } from "./scheduling";
import { count, dnsLabel, positive } from "./values";

/**
 * An application that is always on: what it asks of nodes, and what the household asks of it. It is there for the proof and
 * for the simulated lab; what deploys it is the GitOps repository.
 */
export const appSchema = z.strictObject({
  /** What faults name it by. */
  name: dnsLabel(63),
  /** Pods that it runs, each on a node of its own. @default 1 */
  replicas: count("pods").default(1),
  /** GiB that a pod requests. */
  memory: positive("GiB"),
  /** Cores that a pod requests. @default 0 */
  cores: z.number().nonnegative("must be a number of cores").default(0),
  /** GiB of the Longhorn volume that a pod has. @default - none */
  volume: positive("GiB").optional(),
  /** Whether it takes a graphics card. @default false */
  gpu: z.boolean().default(false),
  /** Keys of the taints that it tolerates. @default [] */
  tolerates: z.array(qualifiedName).default([]),
  /** Labels that its node has to have. @default {} */
  nodeSelector: z.record(qualifiedName, labelValue).default({}),
  /**
   * What runs its pods. When a node is lost, a Deployment replaces its pod at once; a StatefulSet waits until the old one is surely
   * gone. @default - a StatefulSet if several pods have volumes, else a Deployment
   */
  controller: z.enum(["deployment", "statefulset"]).optional(),
  /** Node with a device that it does not run without, such as a USB stick. @default - it needs none */
  device: z.string().optional(),
  /** Node on whose own disk its data are, by a `hostPath` or a local volume. @default - they are on no node's own disk */
  hostPath: z.string().optional(),
  /** Pods that its disruption budget keeps running while a node is drained. @default - it has no budget */
  minAvailable: z.number().int("must be a whole number of pods").nonnegative("must be a number of pods").optional(),
  /** Appliances that it does not work without, such as an NFS server. @default [] */
  uses: z.array(z.string()).default([]),
  /** Whether it resolves names for the household. @default false */
  resolver: z.boolean().default(false),
});

export type App = z.output<typeof appSchema>;

/** Several pods of a Deployment would share one volume, which only one node at a time may write to. */
export function controllerOf({ controller, volume, replicas }: App): "deployment" | "statefulset" {
  return controller ?? (volume !== undefined && replicas > 1 ? "statefulset" : "deployment");
}
