import { z } from "zod";
import type { TalosDocument } from "../../.gen/talos/documents";

/** What a transform is told about the node whose documents it gets. */
export interface TransformedNode {
  /** Its host name. */
  readonly name: string;
  /** What it is in the cluster. */
  readonly role: "control-plane" | "worker";
  /** Its address on the LAN. */
  readonly address: string;
}

/**
 * Changes the machine configuration of a node: gets the documents that the project makes, gives those that Talos is to have.
 * What it gives is checked as the project's own documents are.
 *
 * @example
 * transform: (documents) => [...documents, { apiVersion: "v1alpha1", kind: "KmsgLogConfig", name: "logs", url: "udp://10.0.10.5:514" }]
 */
export type Transform = (documents: readonly TalosDocument[], node: TransformedNode) => readonly TalosDocument[];

export const transformSchema = z.custom<Transform>(
  (value) => typeof value === "function",
  "must be a function from documents to documents",
);
