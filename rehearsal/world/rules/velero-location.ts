import { at } from "../at";
import { expiring, otherRegion, type BackupPlace, refusedThere } from "./backup-place";
import { type Installation, type InstallationRule, ofChart } from "./installation";

interface Location {
  readonly name: string;
  readonly provider: string;
  readonly bucket: string;
  readonly prefix?: string;
  readonly accessMode?: string;
  readonly credential?: { readonly name: string; readonly key: string };
  readonly config?: { readonly region?: string; readonly s3Url?: string };
}

export const locations = (one: Installation): readonly Location[] => one.list("configuration.backupStorageLocation");

/** Locations in the account that the world knows: those without an endpoint of their own. */
const inAws = (one: Installation): readonly Location[] =>
  locations(one).filter(({ provider, config }) => provider === "aws" && config?.s3Url === undefined);
const place = ({ bucket, prefix = "", config }: Location): BackupPlace => ({
  bucket,
  region: config?.region ?? "",
  prefix: prefix === "" ? "" : `${prefix}/`,
});
const unavailable = (found: string): string => `BackupStorageLocation is unavailable: ${found}`;
const when = ofChart("velero", (one) => inAws(one).length > 0);
const source =
  "velero-plugin-for-aws v1.14, object_store.go; vmware-tanzu/velero, backup_storage_location_controller.go";

/** Where Velero keeps backups: the server asks the bucket as soon as it runs. */
export const veleroLocationRules: readonly InstallationRule[] = [
  {
    id: "velero/location-secret",
    rule: "the Secret that a location names has the key that it names",
    effect: "later",
    when,
    check: (one) => {
      const missing = inAws(one).find(
        ({ credential }) => credential && one.secret(credential.name)?.[credential.key] === undefined,
      );
      return missing?.credential && `${missing.credential.name}, key ${missing.credential.key}`;
    },
    message: (found) => unavailable(`unable to get credentials: Secret ${found} not found`),
    source,
  },
  {
    id: "velero/credentials-file",
    rule: "the credentials are a file of the AWS SDK with a default profile",
    effect: "later",
    when,
    check: (one) => {
      const files = inAws(one).flatMap(({ credential }) =>
        credential ? (one.secret(credential.name)?.[credential.key] ?? []) : [],
      );
      return files.some((file) => !keysOf(file)) ? "failed to get shared config profile, default" : undefined;
    },
    message: unavailable,
    source: "aws-sdk-go-v2, config/shared_config.go",
  },
  {
    id: "velero/location-access",
    rule: "Velero's key may write to its folder of a bucket that exists",
    effect: "later",
    when,
    check: (one) => {
      for (const location of inAws(one)) {
        const { name = "", key = "" } = location.credential ?? {};
        const keys = keysOf(one.secret(name)?.[key] ?? "");
        const refused = keys && refusedThere(one.world, place(location), keys, { checksum: true });
        if (refused !== undefined) return refused;
      }
      return undefined;
    },
    message: unavailable,
    source,
  },
  {
    id: "velero/location-writable",
    rule: "Velero may write to its location",
    effect: "later",
    when: ofChart("velero", (one) => locations(one).length > 0),
    check: (one) => locations(one).find(({ accessMode = "ReadWrite" }) => accessMode !== "ReadWrite")?.name,
    message: (found) =>
      `backup can't be created because BackupStorageLocation ${found} is currently in read-only mode (accessMode)`,
    source: "vmware-tanzu/velero, pkg/controller/backup_controller.go",
  },
  {
    id: "velero/location-region",
    rule: "a location names its bucket's region",
    effect: "later",
    when,
    check: (one) => inAws(one).flatMap((location) => otherRegion(one.world, place(location)) ?? [])[0],
    message: (found) => unavailable(`PermanentRedirect: the bucket lies in ${found}`),
    source,
  },
  {
    id: "velero/location-lifecycle",
    rule: "no lifecycle rule of the bucket takes backups away that Velero still lists",
    effect: "later",
    when,
    check: (one) => inAws(one).flatMap((location) => expiring(one.world, place(location)) ?? [])[0],
    message: (found) =>
      `the bucket's lifecycle rule ${found} removes backups behind Velero's back, and kopia's packs with them`,
    source: "kopia.io/docs, repositories: no lifecycle rules on the bucket",
  },
  {
    id: "velero/location-folder",
    rule: "Velero and Longhorn keep their backups in different folders",
    effect: "later",
    when: ofChart("velero", (one) => inAws(one).length > 0 && longhornTarget(one) !== ""),
    check: (one) =>
      inAws(one)
        .map(place)
        .find((own) => longhornTarget(one).replace(/@[^/]*/, "") === `s3://${own.bucket}/${own.prefix}`)?.prefix,
    message: (found) =>
      unavailable(`Backup store contains invalid top-level directories: [backupstore] (Longhorn's, in ${found})`),
    source: "vmware-tanzu/velero, pkg/persistence/object_store.go: IsValid",
  },
];

const longhornTarget = (one: Installation): string =>
  String(at(one.deployed("longhorn")?.values, "defaultBackupStore.backupTarget") ?? "");

/** The default profile of a credentials file. */
function keysOf(file: string): { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined {
  const [, profile = ""] = /\[default\]([^[]*)/.exec(file) ?? [];
  const entry = (name: string): string | undefined =>
    new RegExp(`^\\s*${name}\\s*=\\s*(\\S+)\\s*$`, "m").exec(profile)?.[1];
  const [accessKeyId, secretAccessKey] = [entry("aws_access_key_id"), entry("aws_secret_access_key")];
  return accessKeyId === undefined || secretAccessKey === undefined ? undefined : { accessKeyId, secretAccessKey };
}
