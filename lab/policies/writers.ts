import { etcd } from "./writers/etcd";
import { externalSecrets } from "./writers/external-secrets";
import { longhorn } from "./writers/longhorn";
import { velero } from "./writers/velero";
import type { Writer } from "./writers/writer";

export type { PolicyScope, Writer } from "./writers/writer";

/** Who may have an identity of its own. */
export const writerNames = ["velero", "longhorn", "etcd", "external-secrets"] as const;

export type WriterName = (typeof writerNames)[number];

export const writers: Readonly<Record<WriterName, Writer>> = {
  velero,
  longhorn,
  etcd,
  "external-secrets": externalSecrets,
};

/** Writers that keep objects in the bucket. */
export const storingWriters = ["velero", "longhorn", "etcd"] as const satisfies readonly WriterName[];

export type StoringWriter = (typeof storingWriters)[number];

/** A writer's folder in the bucket, as `velero`. */
export const folderOf = (writer: StoringWriter): string => writers[writer].prefix({ lab: "" }).replace(/\/$/, "");
