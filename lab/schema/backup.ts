import { z } from "zod";
import { isCron } from "../cron";
import { writerNames } from "../policies/writers";
import { bucketName, dnsLabel } from "./values";

const days = (least: number) =>
  z
    .number()
    .refine(Number.isInteger, "must be a whole number of days")
    .min(least, `must be at least ${least}, counted in days`)
    .max(3650, "must be at most 3650, counted in days");

/** When Velero backs up, and for how long it keeps what it has backed up. */
const scheduleSchema = z.strictObject({
  /** Part of every backup's name. */
  name: dnsLabel(40),
  /** Five fields in numbers, UTC: `0 3 * * *` is every day at three. */
  cron: z
    .string()
    .refine(
      isCron,
      'must be a cron expression of five fields in numbers\nWrite "0 3 * * *" for every day at three, UTC.',
    ),
  /** Days until Velero removes a backup. */
  keep: days(1),
  /** Namespaces that it covers. @default - all but kube-system, longhorn-system and velero */
  namespaces: z.array(dnsLabel()).min(1, "must name a namespace, or be left out for all").optional(),
});

/** The off-site bucket, who writes to it, and what stays there for how long. */
export const backupSchema = z.strictObject({
  /** Globally unique. Not private: whoever knows it is still let in nowhere. */
  bucket: bucketName,
  /** AWS region, such as `eu-central-1`. */
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be an AWS region\nWrite it as "eu-central-1".')
    // They have accounts, and ARNs, of their own.
    .refine(
      (region) => !/^(cn|us-gov|us-iso[a-z]?)-/.test(region),
      "must not be one of AWS' regions for China or for governments",
    ),
  /** Who gets an identity. Longhorn can't upload to a locked bucket, and Velero copies its volumes as well. @default velero, etcd, external-secrets */
  writers: z
    .array(z.enum(writerNames))
    .min(1, "must name a writer\nLeave `backup` out where nothing is backed up.")
    .default(["velero", "etcd", "external-secrets"]),
  /** Days for which nothing that has been uploaded can be deleted for good, the administrator's override aside; 0 for no lock. @default 7 */
  lockDays: days(0).default(7),
  /** Days for which what a writer has deleted or overwritten can still be brought back. @default 14 each, 30 for etcd */
  oldVersions: z
    .strictObject({
      /** Days for what Velero has written. @default 14 */
      velero: days(1).default(14),
      /** Days for what Longhorn has written. @default 14 */
      longhorn: days(1).default(14),
      /** Days for snapshots of etcd. @default 30 */
      etcd: days(1).default(30),
    })
    .prefault({}),
  /** What Velero backs up by itself. @default everything, every day at three, kept for 30 days */
  schedules: z.array(scheduleSchema).default([{ name: "daily", cron: "0 3 * * *", keep: 30 }]),
});

export type Backup = z.output<typeof backupSchema>;

export type BackupSchedule = z.output<typeof scheduleSchema>;
