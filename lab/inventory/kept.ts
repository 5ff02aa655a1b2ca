import { neverBackedUp } from "../platform/never-backed-up";
import { folderOf, storingWriters } from "../policies/writers";
import type { Backup, BackupSchedule } from "../schema/backup";
import type { Lab } from "../schema/lab";
import { markdownTable } from "./markdown";

/** What is kept of a lab outside of it: its state, and its backups. */
export function kept(lab: Lab): string {
  return markdownTable(
    ["what", "where and when"],
    [["Terraform's state", placeOf(lab)], ...(lab.backup ? backups(lab.backup) : [])],
  );
}

function placeOf({ state, name }: Lab): string {
  switch (state.kind) {
    case "local":
      return `files of the machine that deploys, state/${name}/`;
    case "s3":
      return `bucket ${state.bucket}, ${state.prefix}/${name}/`;
    case "hcp":
      return `HCP Terraform, organization ${state.organization}`;
  }
}

function backups({ bucket, region, lockDays, writers, schedules }: Backup): string[][] {
  const folders = storingWriters.filter((one) => writers.includes(one)).map(folderOf);
  // The schedules are Velero's.
  const made = writers.includes("velero") ? schedules : [];
  const reasons = [...neverBackedUp].map(([namespace, reason]) => `${namespace}: ${reason}`);
  return [
    ["bucket", `${bucket}, ${region}; locked for ${lockDays} days`],
    ["folders", folders.map((folder) => `${folder}/`).join(", ")],
    ...made.map(backup),
    ...(made.length > 0 ? [["in no backup", reasons.join(". ")]] : []),
  ];
}

function backup({ name, cron, keep, namespaces }: BackupSchedule): string[] {
  const covered = namespaces?.join(", ") ?? `all namespaces but ${[...neverBackedUp.keys()].join(", ")}`;
  return [`backup ${name}`, `\`${cron}\` UTC, kept for ${keep} days: ${covered}`];
}
