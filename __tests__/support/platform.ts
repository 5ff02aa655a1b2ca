import { type TerraformStack, TerraformVariable } from "cdktf";
import { platformNamespaces } from "../../lab/platform/namespaces";
import { labWith } from "./labs";
import { ArgoCd } from "../../modules/platform/argo-cd";
import type { BackupStore } from "../../modules/platform/backup-store";
import { Cilium } from "../../modules/platform/cilium";
import { Cloudflared } from "../../modules/platform/cloudflared";
import { Longhorn } from "../../modules/platform/longhorn";
import { PlatformExtras } from "../../modules/platform/platform-extras";
import { PlatformNamespace } from "../../modules/platform/platform-namespace";
import { RootApplication } from "../../modules/platform/root-application";
import { SnapshotController } from "../../modules/platform/snapshot-controller";
import { Velero } from "../../modules/platform/velero";

/** A secret that only Terraform knows. */
export function secret(stack: TerraformStack, name: string, value: string): string {
  return new TerraformVariable(stack, name, { type: "string", sensitive: true, default: value }).stringValue;
}

/** What the whole platform keeps its backups in, once somebody has made it. */
export const account = {
  bucket: "home-lab-backup",
  region: "eu-central-1",
  accessKeyId: "key-id",
  secretAccessKey: "secret-key",
};

/** A folder of a bucket, with the key that opens it. */
export function storeOf(stack: TerraformStack, prefix: string): BackupStore {
  const { accessKeyId, secretAccessKey, ...place } = account;
  return {
    ...place,
    prefix,
    accessKeyId: secret(stack, `${prefix}-id`, accessKeyId),
    secretAccessKey: secret(stack, `${prefix}-key`, secretAccessKey),
  };
}

/** Every part of the platform in the order in which prod makes them, with tunnel and backups. */
export function wholePlatform(stack: TerraformStack, { token = "tunnel token" }: { token?: string } = {}): void {
  const namespaces = platformNamespaces(labWith()).map(
    ({ name, podSecurity }) =>
      new PlatformNamespace(stack, `namespace-${name}`, {
        name,
        podSecurity,
        ...(name === "longhorn-system" && { protectedAs: "longhorn_system" }),
      }).resource,
  );
  const { resource: cilium } = new Cilium(stack, "cilium", { kubePrismPort: 7445, nodes: 3, dependsOn: namespaces });
  const dependsOn = [cilium];
  const { resource: snapshots } = new SnapshotController(stack, "snapshot-controller", { dependsOn });
  const { resource: longhorn } = new Longhorn(stack, "longhorn", {
    storageNodes: 3,
    dataPath: "/var/mnt/longhorn",
    backup: storeOf(stack, "longhorn"),
    dependsOn,
  });
  const { resource: argoCd } = new ArgoCd(stack, "argocd", { hostname: "argocd.example.com", nodes: 3, dependsOn });
  new Cloudflared(stack, "cloudflared", { token: secret(stack, "tunnel-token", token), nodes: 3, dependsOn });
  const { resource: extras } = new PlatformExtras(stack, "platform-extras", {
    loadBalancers: ["10.0.10.200-10.0.10.239"],
    gateway: {},
    longhorn: { backups: true },
    dependsOn: [cilium, snapshots, longhorn],
  });
  new Velero(stack, "velero", {
    store: storeOf(stack, "velero"),
    repositoryPassword: secret(stack, "repository-password", "repository password"),
    schedules: [{ name: "daily", cron: "0 3 * * *", keep: 30 }],
    dependsOn: [extras],
  });
  const source = { repository: "https://example.com/lab.git", revision: "main", path: "gitops" };
  new RootApplication(stack, "root-application", { ...source, dependsOn: [argoCd] });
}
