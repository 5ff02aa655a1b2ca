import type { LabInput } from "../../lab";
import { complaints, labWith, shippedLab } from "../support/labs";

type BackupInput = NonNullable<LabInput["backup"]>;

const complaintsAbout = (more: object) => {
  const lab = shippedLab();
  lab.backup = { bucket: "home-lab-backup", region: "eu-central-1", ...more } as BackupInput;
  return complaints(lab);
};
const schedule = (more: object) => ({ schedules: [{ name: "daily", cron: "0 3 * * *", keep: 30, ...more }] });

test("a bucket and its region are enough", () => {
  expect(labWith().backup).toEqual({
    bucket: "home-lab-backup",
    region: "eu-central-1",
    writers: ["velero", "etcd", "external-secrets"],
    lockDays: 7,
    oldVersions: { velero: 14, longhorn: 14, etcd: 30 },
    schedules: [{ name: "daily", cron: "0 3 * * *", keep: 30 }],
  });
});

test("no backup is a lab as well", () => {
  expect(labWith((lab) => delete lab.backup).backup).toBeUndefined();
});

/** What breaks a rule, what stays just within it, and what is said. */
const rules: readonly (readonly [string, object, object, string])[] = [
  [
    "the region is one of AWS",
    { region: "Frankfurt" },
    { region: "ap-southeast-2" },
    'backup.region (Frankfurt) must be an AWS region. Write it as "eu-central-1".',
  ],
  [
    "the region exists",
    { region: "eu-central-9" },
    { region: "eu-central-2" },
    'backup.region (eu-central-9) must be a region of AWS that is open to everybody. Did you mean "eu-central-1"?',
  ],
  [
    "the region is open to everybody",
    { region: "us-gov-west-1" },
    { region: "us-west-1" },
    "backup.region (us-gov-west-1) must not be one of AWS' regions for China or for governments.",
  ],
  [
    "a writer is known",
    { writers: ["valero"] },
    { writers: ["velero"] },
    'backup.writers[0] (valero) must be one of "velero", "longhorn", "etcd", "external-secrets". Did you mean "velero"?',
  ],
  [
    "there is a writer",
    { writers: [] },
    { writers: ["velero"] },
    "backup.writers ([]) must name a writer. Leave `backup` out where nothing is backed up.",
  ],
  [
    "a writer is named once",
    { writers: ["velero", "velero"] },
    { writers: ["velero"] },
    "backup.writers[1] (velero) must be unique, but backup.writers[0] is the same.",
  ],
  [
    "no writer fails under the lock",
    { writers: ["velero", "longhorn"] },
    { writers: ["velero", "longhorn"], lockDays: 0 },
    'backup.writers[1] (longhorn) can\'t upload to a locked bucket: it sends no checksum, and S3 refuses a locked object without one. Leave it out, as Velero copies its volumes too, or give up the lock: lockDays: 0. See https://github.com/longhorn/backupstore/blob/master/s3/s3_service.go; or accept it: acceptHazards: [{ hazard: "longhorn/object-lock", because: "…" }].',
  ],
  ["days are whole", { lockDays: 1.5 }, { lockDays: 1 }, "backup.lockDays (1.5) must be a whole number of days."],
  [
    "old versions stay for a day at least",
    { oldVersions: { etcd: 0 } },
    { oldVersions: { etcd: 1 }, lockDays: 1 },
    "backup.oldVersions.etcd (0) must be at least 1, counted in days.",
  ],
  [
    "the lock ends before old versions shall go",
    { lockDays: 15 },
    { lockDays: 14 },
    "backup.lockDays (15) must be at most 14, as backup.oldVersions.velero is. S3 would go on keeping, and charging for, what shall be gone by then.",
  ],
  [
    "the lock ends before a backup shall go",
    { lockDays: 7, ...schedule({ keep: 6 }) },
    { lockDays: 7, ...schedule({ keep: 7 }) },
    "backup.lockDays (7) must be at most 6, as backup.schedules[0].keep is. S3 would go on keeping, and charging for, what shall be gone by then.",
  ],
  [
    "a writer that is not there needs no fitting lock",
    { lockDays: 20, oldVersions: { velero: 20, etcd: 19 } },
    { lockDays: 20, oldVersions: { velero: 20, etcd: 19 }, writers: ["velero"] },
    "backup.lockDays (20) must be at most 19, as backup.oldVersions.etcd is. S3 would go on keeping, and charging for, what shall be gone by then.",
  ],
  [
    "a schedule is a cron expression",
    schedule({ cron: "daily" }),
    schedule({ cron: "30 2 * * 0,3" }),
    'backup.schedules[0].cron (daily) must be a cron expression of five fields in numbers. Write "0 3 * * *" for every day at three, UTC.',
  ],
  [
    "a schedule runs at some time",
    schedule({ cron: "0 3 30 2 *" }),
    schedule({ cron: "0 3 30 * *", keep: 62 }),
    "backup.schedules[0].cron (0 3 30 2 *) must name a day that exists.",
  ],
  [
    "the last backup outlives the next one's coming",
    { lockDays: 1, ...schedule({ cron: "0 3 * * 0", keep: 7 }) },
    { lockDays: 1, ...schedule({ cron: "0 3 * * 0", keep: 8 }) },
    "backup.schedules[0].keep (7) must be more than 7, because up to 7 days pass between two runs. The last backup would be gone before the next one is there.",
  ],
  [
    "schedules have names of their own",
    { schedules: [...schedule({}).schedules, ...schedule({}).schedules] },
    { schedules: [...schedule({}).schedules, ...schedule({ name: "weekly" }).schedules] },
    "backup.schedules[1].name (daily) must be unique, but backup.schedules[0].name is the same.",
  ],
  [
    "namespaces are left out rather than empty",
    schedule({ namespaces: [] }),
    schedule({ namespaces: ["media"] }),
    "backup.schedules[0].namespaces ([]) must name a namespace, or be left out for all.",
  ],
  [
    "a schedule names no namespace that is in no backup",
    schedule({ namespaces: ["media", "longhorn-system"] }),
    schedule({ namespaces: ["media", "argocd"] }),
    "backup.schedules[0].namespaces[1] (longhorn-system) must not be one that is in no backup: it describes the disks of this very cluster; what volumes hold is in the backups of the namespaces that they are in. Leave it out.",
  ],
];

describe.each(rules)("%s", (_rule, fails, passes, says) => {
  test("a lab within the rule passes", () => expect(complaintsAbout(passes)).toEqual({ errors: [], warnings: [] }));
  test("a lab that breaks it is told so", () => expect(complaintsAbout(fails).errors).toEqual([says]));
});

test("everything is said at once", () => {
  const { errors } = complaintsAbout({
    writers: ["velero", "longhorn"],
    lockDays: 40,
    ...schedule({ cron: "0 3 1 * *" }),
  });
  expect(errors.map((error) => error.split(" ")[0])).toEqual([
    "backup.schedules[0].keep",
    "backup.lockDays",
    "backup.writers[1]",
  ]);
});
