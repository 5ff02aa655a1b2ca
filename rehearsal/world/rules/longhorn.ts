import semver from "semver";
import { expiring, otherRegion, type BackupPlace, refusedThere } from "./backup-place";
import { type Installation, type InstallationRule, ofChart } from "./installation";
import { unless } from "./rule";
import { minorStep } from "./upgrade-path";

const when = ofChart("longhorn");
const guide = "https://docs.siderolabs.com/kubernetes-guides/csi/longhorn";
const diskLabel = "node.longhorn.io/create-default-disk";

/** Nodes that Longhorn makes a disk on by itself. */
const storing = (one: Installation) =>
  one.is("defaultSettings.createDefaultDiskLabeledNodes")
    ? one.nodes.filter(({ configuration }) => configuration.nodeLabels[diskLabel] === "true")
    : one.nodes;

const target = (one: Installation): string => one.text("defaultBackupStore.backupTarget");
const parsed = (text: string): BackupPlace | undefined => {
  const [, bucket = "", region = "", prefix = ""] = /^s3:\/\/([^@/]+)@([^/]+)\/(.*)$/.exec(text) ?? [];
  return bucket === "" ? undefined : { bucket, region, prefix };
};
const place = (one: Installation): BackupPlace => parsed(target(one)) ?? { bucket: "", region: "", prefix: "" };
const backingUp = ofChart("longhorn", (one) => parsed(target(one)) !== undefined);
const unavailable = (found: string): string => `BackupTarget default is unavailable: ${found}`;
const targetSource = "https://longhorn.io/docs/1.12.1/snapshots-and-backups/backup-and-restore/set-backup-target/";

/** Longhorn on Talos. */
export const longhornRules: readonly InstallationRule[] = [
  {
    id: "longhorn/data-path",
    rule: "defaultDataPath is a user volume of every node that stores",
    effect: "later",
    when,
    check: (one) => {
      const path = one.text("defaultSettings.defaultDataPath", "/var/lib/longhorn/").replace(/\/$/, "");
      const bare = storing(one).find(
        ({ configuration }) => !configuration.volumes.some((name) => path === `/var/mnt/${name}`),
      );
      return bare && `${path} on ${bare.configuration.hostname}`;
    },
    message: (found) => `no user volume is mounted at ${found}: volumes would fill the disk of Talos and etcd`,
    source: guide,
  },
  {
    id: "longhorn/data-disk",
    rule: "the disk of a node that stores was blank, or Talos' own, when Talos took it for the volume",
    effect: "later",
    when,
    check: (one) =>
      storing(one).find(({ used = "", configuration: { volumeSerials } }) => volumeSerials.includes(used))
        ?.configuration.hostname,
    message: (found) =>
      `the data disk of ${found} carries something, and its volume has failed: Longhorn makes its directory without it, on the disk of Talos and etcd. Wipe the disk first: docs/runbooks/reinstall.md#the-data-disk`,
    source: "siderolabs/talos v1.13.9, block/internal/volumes/format.go; longhorn-manager v1.12.1, CreateDefaultDisk",
  },
  {
    id: "longhorn/storage-nodes",
    rule: "there is a node that stores",
    effect: "later",
    when,
    check: (one) => unless(storing(one).length > 0, diskLabel),
    message: (found) => `no node carries the label ${found}: no volume can be scheduled`,
    source: "longhorn/website, default-disk-and-node-config",
  },
  {
    id: "longhorn/replicas",
    rule: "a volume has no more copies than there are nodes that store",
    effect: "later",
    when: ofChart("longhorn", (one) => !one.is("defaultSettings.replicaSoftAntiAffinity")),
    check: (one) => {
      const copies = Number(one.value("persistence.defaultClassReplicaCount", 3));
      return copies <= storing(one).length ? undefined : `${copies} copies on ${storing(one).length} nodes`;
    },
    message: (found) =>
      `every volume stays degraded: precheck new replica failed, ${found} (persistence.defaultClassReplicaCount)`,
    source: "longhorn 1.12, settings: Replica Node Level Soft Anti-Affinity",
  },
  {
    id: "longhorn/network-policies",
    rule: "Longhorn's own network policies of 1.12.1 are off",
    effect: "waits",
    when: ofChart("longhorn", ({ wanted }) => wanted.version === "1.12.1"),
    check: (one) => unless(!one.is("networkPolicies.restrictInternalTraffic", true)),
    message: () =>
      "csi-provisioner: context deadline exceeded, iscsiadm: connection refused on 3260 (networkPolicies.restrictInternalTraffic)",
    source: "longhorn/longhorn#13802",
  },
  {
    id: "longhorn/backup-target",
    rule: "the backup target has Longhorn's form",
    effect: "later",
    when: ofChart("longhorn", (one) => target(one) !== ""),
    check: (one) => (/^(nfs|cifs|azblob):\/\//.test(target(one)) || parsed(target(one)) ? undefined : target(one)),
    message: (found) => unavailable(`${found} is not s3://<bucket>@<region>/<folder>/`),
    source: targetSource,
  },
  {
    id: "longhorn/backup-access",
    rule: "Longhorn's key may write to its folder of a bucket that exists",
    effect: "later",
    when: ofChart("longhorn", (one) => parsed(target(one)) !== undefined && keys(one) !== undefined),
    // Its uploads carry no checksum: longhorn/backupstore, RequestChecksumCalculationWhenRequired.
    check: (one) => refusedThere(one.world, place(one), keys(one) ?? noKeys, { checksum: false }),
    message: unavailable,
    source: "longhorn/backupstore, s3/s3_service.go",
  },
  {
    id: "longhorn/backup-region",
    rule: "the backup target names the bucket's region",
    effect: "later",
    when: backingUp,
    check: (one) => otherRegion(one.world, place(one)),
    message: (found) => unavailable(`PermanentRedirect: the bucket lies in ${found}`),
    source: targetSource,
  },
  {
    id: "longhorn/backup-lifecycle",
    rule: "no lifecycle rule of the bucket takes Longhorn's blocks away",
    effect: "later",
    when: backingUp,
    check: (one) => expiring(one.world, place(one)),
    message: (found) => `the bucket's lifecycle rule ${found} removes blocks that newer backups still need`,
    source: "longhorn/website, backups are incremental: blocks are shared between them",
  },
  {
    id: "longhorn/upgrade",
    rule: "Longhorn goes up by one minor at a time, and never down",
    effect: "refused",
    when: ofChart("longhorn", ({ before }) => before !== undefined),
    check: ({ before, wanted }) => {
      const from = before?.version ?? "";
      if (semver.valid(from) && semver.lt(wanted.version, from))
        return `downgrading from v${from} to v${wanted.version}`;
      return minorStep(from, wanted.version) && `upgrading from v${from} to v${wanted.version} for minor version`;
    },
    message: (found) => `pre-upgrade hooks failed: failed to upgrade since ${found} is not supported`,
    source: "longhorn/longhorn-manager, upgrade/util/util.go; https://longhorn.io/docs/1.12.1/deploy/upgrade/",
  },
];

const noKeys = { accessKeyId: "", secretAccessKey: "" };

function keys(one: Installation): typeof noKeys | undefined {
  const secret = one.secret(one.text("defaultBackupStore.backupTargetCredentialSecret"));
  return (
    secret && { accessKeyId: secret["AWS_ACCESS_KEY_ID"] ?? "", secretAccessKey: secret["AWS_SECRET_ACCESS_KEY"] ?? "" }
  );
}
