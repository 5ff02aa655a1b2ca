import { z } from "zod";
import { labelValue, qualifiedName } from "./scheduling";
import { dnsLabel, positive } from "./values";

/**
 * An application that is always on: what it asks of nodes, and what the household asks of it. It is there for the proof; what
 * deploys it is the GitOps repository.
 */
export const appSchema = z.strictObject({
  name: dnsLabel(63),
  /** Pods that it runs, each on a node of its own. @default 1 */
  replicas: positive("pods").int().default(1),
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
  /** Appliances that it does not work without, as an NFS server. @default [] */
  uses: z.array(z.string()).default([]),
  /** Whether it resolves names for the household. @default false */
  resolver: z.boolean().default(false),
});

export type App = z.output<typeof appSchema>;
