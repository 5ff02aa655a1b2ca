import { z } from "zod";
import { kubernetesVersion, talosContract, talosVersion } from "../versions";
import { acceptedHazardSchema } from "./accepted-hazard";
import { appSchema } from "./apps";
import { backupSchema } from "./backup";
import { edgeSchema } from "./edge";
import { networkSchema } from "./network";
import { nodeSchema } from "./node";
import { tariffSchema } from "./power";
import { ringSchema } from "./ring";
import { local, stateSchema } from "./state";
import { talosSchema } from "./talos";
import {
  acceptedFaultSchema,
  applianceSchema,
  domainSchema,
  feedSchema,
  lineSchema,
  routerSchema,
  switchSchema,
} from "./topology";
import { addressRange, dnsLabel, ipv4, positive, repositoryFolder, url, version } from "./values";

/** A whole lab. What is optional has a default that suits three mini PCs. */
export const labSchema = z.strictObject({
  /** Name of the lab, of its Talos cluster, and part of every path and workspace that holds its state. */
  name: dnsLabel(32),
  /** The LAN, and the networks inside of the cluster. */
  network: networkSchema,
  /** The cluster's addresses on the LAN. */
  cluster: z.strictObject({
    /** Virtual IP of the Kubernetes API. One control plane holds it at a time. */
    vip: ipv4,
    /** Addresses for services of type LoadBalancer. Never one that a node or the VIP has: that locks everybody out of the node. @default [] */
    loadBalancers: z.array(addressRange).default([]),
    /**
     * Whether control planes take pods of every kind. It is said here, not derived from the nodes: a first worker, added to a lab
     * of three, must not turn the pods of the other three away. @default true
     */
    allowSchedulingOnControlPlanes: z.boolean().default(true),
  }),
  /** Machines of the cluster. */
  nodes: z.array(nodeSchema).min(1, "must list at least one node"),
  /** Thunderbolt cables from node to node, as a second way for storage. @default - none */
  ring: ringSchema.optional(),
  /** What the machine configurations hold beside what the rest of this file leads to. @default {} */
  talos: talosSchema.prefault({}),
  /** What the world sees of the lab, through a Cloudflare tunnel. @default - nothing */
  edge: edgeSchema.optional(),
  /** The off-site bucket that backups go to. @default - nothing is backed up */
  backup: backupSchema.optional(),
  /** The repository that Argo CD follows. @default - none */
  gitops: z
    .strictObject({
      /** URL of the repository, by https or ssh. */
      repository: url(["https", "ssh"], 'Write "git@github.com:me/lab.git" as "ssh://git@github.com/me/lab.git".'),
      /** Branch, tag or commit. @default "main" */
      revision: z.string().min(1, "must not be empty").default("main"),
      /** Folder of the root application. @default "gitops" */
      path: repositoryFolder.default("gitops"),
      /** Two of each of Argo CD's servers, and a Redis of three copies: eight more pods. Takes three nodes without taints. @default false */
      highlyAvailable: z.boolean().default(false),
    })
    .optional(),
  /** Where Terraform's state lives. @default local() */
  state: stateSchema.default(local()),
  /** Other versions than those that this project pins. @default - the project's pins */
  versions: z
    .strictObject({
      /** Talos release of the nodes' image. @default - the project's pin */
      talos: version("v1.13.9").default(talosVersion),
      /** Contract that the cluster was created with. Never changed afterwards. @default - the project's pin */
      talosContract: z
        .string()
        .regex(/^v1\.(0|[1-9]\d*)$/, 'must be a minor version\nWrite it as "v1.13".')
        .default(talosContract),
      /** Release of Kubernetes. @default - the project's pin */
      kubernetes: version("1.35.4").default(kubernetesVersion),
    })
    .prefault({}),
  /** Switches that cables end in. @default - not described, so not proven */
  switches: z.array(switchSchema).default([]),
  /** Routers of the LAN. @default - not described, so not proven */
  routers: z.array(routerSchema).default([]),
  /** Machines beside the cluster that it or the household needs. @default - not described, so not proven */
  appliances: z.array(applianceSchema).default([]),
  /** Applications that are always on. @default - not described, so not proven */
  apps: z.array(appSchema).default([]),
  /** Lines to the internet. @default - not described, so not proven */
  uplinks: z.array(lineSchema).default([]),
  /** Hosts of virtual machines, racks, rooms, sites. @default - not described, so not proven */
  domains: z.array(domainSchema).default([]),
  /** Power feeds. @default - not described, so not proven */
  feeds: z.array(feedSchema).default([]),
  /** What electricity costs, for `labctl power`. @default - not said, so that it counts watts and no money */
  tariff: tariffSchema.optional(),
  /** Watts that all machines together may draw under load, for example the supply's rating. @default - not checked */
  powerBudget: positive("watts").optional(),
  /** Faults that the household lives with. @default [] */
  accept: z.array(acceptedFaultSchema).default([]),
  /** Known hazards that the household lives with; `./labctl hazards` lists them. @default [] */
  acceptHazards: z.array(acceptedHazardSchema).default([]),
});

/** What a lab file says. */
export type LabInput = z.input<typeof labSchema>;

/** A lab that has passed every check, defaults filled in. */
export type Lab = z.output<typeof labSchema>;
