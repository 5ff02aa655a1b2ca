import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { inventory } from "../../../lab/inventory/inventory";
import { charts, images, ownCharts } from "../../../lab/versions";
import { ArgoCd } from "../../../modules/platform/argo-cd";
import { Cloudflared } from "../../../modules/platform/cloudflared";
import { Longhorn } from "../../../modules/platform/longhorn";
import { PlatformExtras } from "../../../modules/platform/platform-extras";
import { RootApplication } from "../../../modules/platform/root-application";
import { SnapshotController } from "../../../modules/platform/snapshot-controller";
import { Velero } from "../../../modules/platform/velero";
import { labWith } from "../../support/labs";
import { chartValues, synthesizeModule } from "../../support/synth-module";
import { secret, storeOf } from "../../support/platform";

const root = join(__dirname, "..", "..", "..");
const dependsOn: never[] = [];

const longhorn = (more: Partial<ConstructorParameters<typeof Longhorn>[2]> = {}) =>
  synthesizeModule((stack) => {
    new Longhorn(stack, "longhorn", { storageNodes: 3, dataPath: "/var/mnt/longhorn", dependsOn, ...more });
  });
const longhornWithBackup = () =>
  synthesizeModule((stack) => {
    const backup = storeOf(stack, "longhorn");
    new Longhorn(stack, "longhorn", { storageNodes: 3, dataPath: "/var/mnt/longhorn", backup, dependsOn });
  });
const argoCd = (more: Partial<ConstructorParameters<typeof ArgoCd>[2]> = {}) =>
  synthesizeModule((stack) => {
    new ArgoCd(stack, "argocd", { hostname: "argocd.example.com", nodes: 3, dependsOn, ...more });
  });
const velero = (more: Partial<ConstructorParameters<typeof Velero>[2]> = {}) =>
  synthesizeModule((stack) => {
    const schedules = [{ name: "daily", cron: "0 3 * * *", keep: 30 }];
    const repositoryPassword = secret(stack, "password", "p");
    new Velero(stack, "velero", { store: storeOf(stack, "velero"), repositoryPassword, schedules, dependsOn, ...more });
  });
const cloudflared = (more: Partial<ConstructorParameters<typeof Cloudflared>[2]> = {}) =>
  synthesizeModule((stack) => {
    new Cloudflared(stack, "cloudflared", { token: secret(stack, "token", "t"), nodes: 3, dependsOn, ...more });
  });
const extras = (more: Partial<ConstructorParameters<typeof PlatformExtras>[2]> = {}) =>
  synthesizeModule((stack) => {
    new PlatformExtras(stack, "extras", { loadBalancers: ["10.0.10.200-10.0.10.239"], dependsOn, ...more });
  });
const rootApplication = () =>
  synthesizeModule((stack) => {
    const source = { repository: "https://example.com/lab.git", revision: "main", path: "gitops" };
    new RootApplication(stack, "root", { ...source, dependsOn });
  });
const snapshotController = () =>
  synthesizeModule((stack) => {
    new SnapshotController(stack, "snapshots", { dependsOn });
  });

/** The only release of a module, and its address. */
const only = (template: ReturnType<typeof longhorn>) => {
  const releases = Object.entries(template.resources("helm_release"));
  expect(releases).toHaveLength(1);
  const [name, release] = releases[0] ?? ["", {}];
  return { address: `helm_release.${name}`, release };
};

test.each([
  { pin: charts.snapshotController, build: snapshotController },
  { pin: charts.longhorn, build: longhorn },
  { pin: charts.argoCd, build: argoCd },
  { pin: charts.argoCdApps, build: rootApplication },
  { pin: charts.velero, build: velero },
])("$pin.name comes pinned from its repository, is repeatable and brings no namespace", ({ pin, build }) => {
  const { release } = only(build());
  expect(release).toMatchObject({
    name: pin.release,
    chart: pin.name,
    repository: pin.repository,
    version: pin.version,
    namespace: pin.namespace,
    upgrade_install: true,
    create_namespace: false,
  });
  expect(release["timeout"]).toBeGreaterThanOrEqual(600);
});

describe.each([
  { own: ownCharts.platformExtras, build: extras },
  { own: ownCharts.cloudflared, build: cloudflared },
])("$own.name, a chart of this repository,", ({ own, build }) => {
  test("is of the version that its Chart.yaml says", () => {
    const text = readFileSync(join(root, "charts", own.name, "Chart.yaml"), "utf8");
    expect(parse(text)).toMatchObject({ apiVersion: "v2", name: own.name, version: own.version });
    expect(only(build()).release).toMatchObject({ name: own.release, version: own.version, namespace: own.namespace });
  });

  test("lies beside the stack, under the same path in every checkout", () => {
    const [once, again] = [build(), build()];
    const { release } = only(once);
    expect(release["repository"]).toBeUndefined();
    expect(release["chart"]).toMatch(/^assets\/\w+\/[0-9A-F]{32}$/);
    expect(only(again).release["chart"]).toBe(release["chart"]);
    expect(existsSync(join(once.folder, release["chart"] as string, "templates"))).toBe(true);
    expect(JSON.stringify(release)).not.toContain(root);
  });
});

describe("Longhorn", () => {
  test("keeps two copies of a volume, on as many nodes", () => {
    for (const [storageNodes, copies] of [
      [1, 1],
      [2, 2],
      [3, 2],
      [5, 2],
    ] as const) {
      expect(chartValues(longhorn({ storageNodes }), "longhorn")).toMatchObject({
        persistence: { defaultClassReplicaCount: copies },
        defaultSettings: {
          defaultReplicaCount: JSON.stringify({ v1: String(copies), v2: String(copies) }),
          replicaSoftAntiAffinity: false,
        },
      });
    }
  });

  test("writes to the data disk only, on nodes that have one", () => {
    expect(chartValues(longhorn(), "longhorn")["defaultSettings"]).toMatchObject({
      defaultDataPath: "/var/mnt/longhorn",
      createDefaultDiskLabeledNodes: true,
    });
  });

  test("leaves iSCSI and the CSI sidecars alone", () => {
    expect(chartValues(longhorn(), "longhorn")).toMatchObject({ networkPolicies: { restrictInternalTraffic: false } });
  });

  test("refuses its own uninstallation, and a plan refuses it as well", () => {
    const template = longhorn();
    expect(chartValues(template, "longhorn")).toMatchObject({ defaultSettings: { deletingConfirmationFlag: false } });
    const { address, release } = only(template);
    expect(address).toBe("helm_release.longhorn");
    expect(release).toMatchObject({ lifecycle: { prevent_destroy: true } });
  });

  test("has a backup target where there is one, with its key in a Secret that exists before", () => {
    expect(chartValues(longhorn(), "longhorn")).not.toHaveProperty("defaultBackupStore");
    const template = longhornWithBackup();
    expect(chartValues(template, "longhorn")).toMatchObject({
      defaultBackupStore: {
        backupTarget: "s3://home-lab-backup@eu-central-1/longhorn/",
        backupTargetCredentialSecret: "longhorn-backup-credentials",
      },
    });
    const [name, secret] = Object.entries(template.resources("kubernetes_secret_v1"))[0] ?? [];
    expect(secret).toMatchObject({ metadata: { name: "longhorn-backup-credentials", namespace: "longhorn-system" } });
    expect(only(template).release["depends_on"]).toEqual([`kubernetes_secret_v1.${name}`]);
    expect(Object.values(template.json["locals"] ?? {})).toEqual([
      { AWS_ACCESS_KEY_ID: "${var.longhorn-id}", AWS_SECRET_ACCESS_KEY: "${var.longhorn-key}" },
    ]);
  });
});

describe("Argo CD", () => {
  test("is lean by default, and answers plain HTTP under its name", () => {
    expect(chartValues(argoCd(), "argocd")).toMatchObject({
      global: { domain: "argocd.example.com" },
      configs: { params: { "server.insecure": true } },
      crds: { install: true, keep: true },
      "redis-ha": { enabled: false },
      server: { replicas: 1 },
      repoServer: { replicas: 1 },
    });
  });

  test("can be highly available, on three nodes", () => {
    expect(chartValues(argoCd({ highlyAvailable: true }), "argocd")).toMatchObject({
      "redis-ha": { enabled: true },
      controller: { replicas: 1 },
      server: { replicas: 2 },
      repoServer: { replicas: 2 },
      applicationSet: { replicas: 2 },
    });
    expect(() => argoCd({ highlyAvailable: true, nodes: 2 })).toThrow(
      "highlyAvailable (true) needs 3 nodes, and there are 2",
    );
  });

  test("follows the repository, and removing the root application removes nothing else", () => {
    const { root: application } = chartValues(rootApplication(), "root")["applications"] as { root: object };
    expect(application).toMatchObject({
      namespace: "argocd",
      source: { repoURL: "https://example.com/lab.git", targetRevision: "main", path: "gitops" },
      syncPolicy: { automated: { prune: true, selfHeal: true } },
    });
    expect(application).not.toHaveProperty("finalizers");
  });
});

describe("Velero", () => {
  const values = chartValues(velero(), "velero");

  test("writes to its folder of the bucket with its own key", () => {
    expect(values).toMatchObject({
      credentials: { useSecret: true, existingSecret: "velero-credentials" },
      configuration: {
        backupStorageLocation: [
          {
            provider: "aws",
            bucket: "home-lab-backup",
            prefix: "velero",
            default: true,
            credential: { name: "velero-credentials", key: "cloud" },
            config: { region: "eu-central-1" },
          },
        ],
        volumeSnapshotLocation: [],
      },
      snapshotsEnabled: false,
    });
  });

  test("moves the data of snapshots, without the host's file system", () => {
    expect(values).toMatchObject({
      configuration: { features: "EnableCSI", defaultSnapshotMoveData: true, defaultVolumesToFsBackup: false },
      deployNodeAgent: true,
      nodeAgent: { disableHostPath: true, extraArgs: ["--node-agent-configmap=velero-node-agent-config"] },
    });
    const { data } =
      (values["configMaps"] as Record<string, { data: Record<string, string> }>)["node-agent-config"] ?? {};
    expect(JSON.parse(data?.["node-agent-config.json"] ?? "")).toMatchObject({
      backupPVC: { longhorn: { storageClass: "longhorn-backup-1" } },
    });
  });

  test("brings the AWS plugin, and not the CSI plugin a second time", () => {
    expect(values["initContainers"]).toEqual([expect.objectContaining({ image: images.veleroPluginForAws })]);
  });

  test("backs up by schedule, and keeps backups when a schedule goes", () => {
    expect(values["schedules"]).toMatchObject({
      daily: {
        schedule: "0 3 * * *",
        useOwnerReferencesInBackup: false,
        template: { ttl: "720h", snapshotMoveData: true },
      },
    });
  });

  test("leaves out of its backups what the lab's page says", () => {
    const left = (values["schedules"] as Record<string, { template: Record<string, string[]> }>)["daily"]?.template[
      "excludedNamespaces"
    ];
    const page = inventory(labWith()).find(({ title }) => title === "Backups and state")?.text ?? "";
    expect(left).toContain("kube-system");
    expect(/: all namespaces but (.*) \|$/m.exec(page)?.[1]?.split(", ")).toEqual(left);
    for (const namespace of left ?? []) expect(page).toMatch(new RegExp(`in no backup .*${namespace}: `));
  });

  test("finds its repository's password before it starts, where no plan can destroy it", () => {
    const template = velero();
    const secrets = template.resources("kubernetes_secret_v1");
    expect(secrets["velero_repository"]).toMatchObject({
      metadata: { name: "velero-repo-credentials", namespace: "velero" },
      lifecycle: { prevent_destroy: true },
    });
    expect(only(template).release["depends_on"]).toEqual(
      expect.arrayContaining(Object.keys(secrets).map((name) => `kubernetes_secret_v1.${name}`)),
    );
    expect(Object.keys(secrets)).toHaveLength(2);
  });
});

describe("cloudflared", () => {
  test.each([
    [1, "preferred"],
    [2, "required"],
    [3, "required"],
  ])("on %d nodes, keeping connectors apart is %s", (nodes, spread) => {
    expect(chartValues(cloudflared({ nodes }), "cloudflared")).toMatchObject({
      image: images.cloudflared,
      replicas: 2,
      spread,
      token: { secret: "tunnel-token", key: "token" },
    });
  });
});

describe("platform-extras", () => {
  test("turns every form of addresses into a block of the pool", () => {
    const loadBalancers = ["10.0.10.200-10.0.10.239", "10.0.10.64/30", "10.0.10.50"];
    expect(chartValues(extras({ loadBalancers }), "platform-extras")["loadBalancers"]).toEqual({
      ranges: [
        { start: "10.0.10.200", stop: "10.0.10.239" },
        { start: "10.0.10.64", stop: "10.0.10.67" },
        { start: "10.0.10.50", stop: "10.0.10.50" },
      ],
      interfaces: [],
    });
  });

  test("makes a gateway and classes only where they were asked for", () => {
    expect(chartValues(extras(), "platform-extras")).toMatchObject({
      gateway: { enabled: false },
      longhorn: { enabled: false, backups: false },
    });
    const more = { gateway: { address: "10.0.10.200" }, longhorn: { backups: true } };
    expect(chartValues(extras(more), "platform-extras")).toMatchObject({
      gateway: { enabled: true, address: "10.0.10.200" },
      longhorn: { enabled: true, backups: true },
    });
  });

  test.each([
    [
      ["10.0.10.200-10.0.10.239"],
      { address: "10.0.10.11" },
      "gateway.address (10.0.10.11) must be one of loadBalancers",
    ],
    [[], {}, "gateway.address (any) must be one of loadBalancers (none)"],
  ])("of %j, a gateway %j is refused", (loadBalancers, gateway, message) => {
    expect(() => extras({ loadBalancers, gateway })).toThrow(message);
  });
});
