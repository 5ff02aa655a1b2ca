import { longestGap } from "../cron";
import { neverBackedUp } from "../platform/never-backed-up";
import { storingWriters } from "../policies/writers";
import type { Problem } from "../problem";
import type { Backup } from "../schema/backup";
import type { Lab } from "../schema/lab";

/** A backup is always there, and what shall be gone is not locked. */
export function backupsFitTheBucket({ backup }: Lab): Problem[] {
  if (!backup) return [];
  return [...schedulesKeepABackup(backup), ...schedulesCoverWhatIsBackedUp(backup), ...lockIsShort(backup)];
}

/** Velero fails every backup that both includes and excludes a namespace (vmware-tanzu/velero, ValidateIncludesExcludes). */
function schedulesCoverWhatIsBackedUp({ schedules }: Backup): Problem[] {
  return schedules.flatMap(({ namespaces = [] }, index) =>
    namespaces.flatMap((namespace, at): Problem[] => {
      const reason = neverBackedUp.get(namespace);
      if (reason === undefined) return [];
      return [
        {
          path: `backup.schedules[${index}].namespaces[${at}]`,
          value: namespace,
          rule: `must not be one that is in no backup: ${reason}`,
          hint: "Leave it out.",
        },
      ];
    }),
  );
}

function schedulesKeepABackup({ schedules }: Backup): Problem[] {
  return schedules.flatMap(({ cron, keep }, index): Problem[] => {
    const path = `backup.schedules[${index}]`;
    if (cron === undefined || keep === undefined) return [];
    const gap = longestGap(cron);
    if (gap === undefined) return [{ path: `${path}.cron`, value: cron, rule: "must name a day that exists" }];
    if (keep > gap) return [];
    return [
      {
        path: `${path}.keep`,
        value: keep,
        rule: `must be more than ${gap}, because up to ${gap} days pass between two runs`,
        hint: "The last backup would be gone before the next one is there.",
      },
    ];
  });
}

function lockIsShort({ lockDays, writers: chosen, oldVersions, schedules }: Backup): Problem[] {
  const kept = [
    ...storingWriters
      .filter((writer) => chosen.includes(writer))
      .map((writer) => ({ path: `backup.oldVersions.${writer}`, days: oldVersions[writer] })),
    ...schedules.map(({ keep }, index) => ({ path: `backup.schedules[${index}].keep`, days: keep })),
  ];
  const shortest = kept.filter(({ days }) => days !== undefined).sort((a, b) => a.days - b.days)[0];
  if (!shortest || shortest.days >= lockDays) return [];
  return [
    {
      path: "backup.lockDays",
      value: lockDays,
      rule: `must be at most ${shortest.days}, as ${shortest.path} is`,
      hint: "S3 would go on keeping, and charging for, what shall be gone by then.",
    },
  ];
}
