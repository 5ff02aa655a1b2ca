import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { charts, ownCharts } from "../../lab/versions";
import { ciliumValues } from "../../modules/platform/cilium";
import { knownCharts } from "../../rehearsal/world/charts";
import { ClusterRun, type ClusterOptions } from "../support/cluster";

let run: ClusterRun;
let opened: ClusterRun | undefined;
afterEach(() => {
  opened?.terraform.close();
  opened = undefined;
});

interface Wanted {
  readonly chart: string;
  readonly namespace?: string;
  readonly values?: object;
  readonly [attribute: string]: unknown;
}

const ours = join(__dirname, "..", "..", "charts");
const ownNames: readonly string[] = Object.values(ownCharts).map(({ name }) => name);

/** A release of a chart, waiting for those before it. */
const releases = (...wanted: Wanted[]) => ({
  helm_release: Object.fromEntries(
    wanted.map(({ values = {}, ...more }, index) => [
      more.chart,
      {
        name: more.chart,
        namespace: "kube-system",
        version: "1.0.0",
        repository: "https://example.com",
        values: [JSON.stringify(values)],
        upgrade_install: true,
        depends_on: wanted.slice(0, index).map(({ chart }) => `helm_release.${chart}`),
        ...more,
        ...(ownNames.includes(more.chart) && { chart: join(ours, more.chart), repository: undefined }),
      },
    ]),
  ),
});
const cilium: Wanted = { chart: "cilium", values: ciliumValues({ kubePrismPort: 7445, nodes: 1 }) };

async function open(options: ClusterOptions = {}, namespaces: Readonly<Record<string, string>> = {}): Promise<void> {
  opened = run = await ClusterRun.open(options);
  const made = Object.entries(namespaces).map(([name, level]) => [
    name,
    { uid: name, labels: level === "" ? {} : { "pod-security.kubernetes.io/enforce": level }, annotations: {} },
  ]);
  const all = { ...run.cluster.namespaces, ...(Object.fromEntries(made) as object) };
  run.world.change({ clusters: { home: { ...run.cluster, namespaces: all } } });
}

test("every chart of the platform is known to the world", () => {
  const names = [...Object.values(charts), ...Object.values(ownCharts)].map(({ name }) => name);
  expect(Object.keys(knownCharts).sort()).toEqual(names.sort());
});

describe("a kind that no chart has brought yet", () => {
  const extras = (values: object): Wanted => ({ chart: "platform-extras", values });
  test.each([
    [
      "the pool, before Cilium",
      [extras({ loadBalancers: { ranges: [{ start: "10.0.10.200", stop: "10.0.10.239" }] } })],
      "CiliumLoadBalancerIPPool",
      "cilium.io/v2",
    ],
    [
      "a snapshot class, before the controller",
      [cilium, extras({ longhorn: { enabled: true } })],
      "VolumeSnapshotClass",
      "snapshot.storage.k8s.io/v1",
    ],
    [
      "the root application, before Argo CD",
      [cilium, { chart: "argocd-apps", values: { applications: { root: {} } } }],
      "Application",
      "argoproj.io/v1alpha1",
    ],
  ])("%s: Helm begins nothing", async (_what, wanted, kind, version) => {
    await open();
    const out = await run.failure({ resource: releases(...wanted) });
    expect(out).toContain("installation failed");
    expect(out).toContain(`no matches for kind "${kind}" in version "${version}" ensure CRDs are installed first`);
    expect(Object.keys(run.cluster.releases)).not.toContain(`kube-system/${wanted.at(-1)?.chart}`);
  });

  test("a Gateway needs the kinds that come with the bootstrap, and finds them", async () => {
    await open();
    const values = {
      gateway: { enabled: true },
      loadBalancers: { ranges: [{ start: "10.0.10.200", stop: "10.0.10.239" }] },
    };
    run.configure({ resource: releases(cilium, extras(values)) });
    await run.terraform.apply();
    const [machine] = Object.values(run.world.state.machines);
    if (!machine?.configuration) throw new Error("no machine runs");
    const without = machine.configuration.replace("/gateway-api/", "/something-else/");
    run.world.change({
      machines: Object.fromEntries(
        Object.entries(run.world.state.machines).map(([address, one]) => [address, { ...one, configuration: without }]),
      ),
    });
    const changed = { ...values, gateway: { enabled: true, address: "10.0.10.201" } };
    expect(await run.failure({ resource: releases(cilium, extras(changed)) })).toContain(
      'no matches for kind "Gateway"',
    );
  });
});

describe("what never becomes ready", () => {
  const velero: Wanted = {
    chart: "velero",
    namespace: "velero",
    values: {
      credentials: { existingSecret: "keys" },
      configuration: { backupStorageLocation: [{ name: "default", provider: "nas" }] },
      snapshotsEnabled: false,
    },
  };
  test.each<[string, ClusterOptions, Record<string, string>, Wanted[], string]>([
    ["anything before a CNI", {}, {}, [{ chart: "snapshot-controller" }], "no CNI is installed"],
    [
      "Longhorn in a namespace without a level",
      {},
      { "longhorn-system": "" },
      [cilium, { chart: "longhorn", namespace: "longhorn-system" }],
      'violates PodSecurity "baseline:latest"',
    ],
    [
      "Longhorn on nodes without iscsi-tools",
      { extensions: [] },
      { "longhorn-system": "privileged" },
      [cilium, { chart: "longhorn", namespace: "longhorn-system" }],
      "a node has no siderolabs/iscsi-tools",
    ],
    ["Velero in a restricted namespace", {}, { velero: "restricted" }, [cilium, velero], 'they need "baseline"'],
    ["Velero without its credentials", {}, { velero: "baseline" }, [cilium, velero], 'secret "keys" not found'],
    [
      "Argo CD's Redis on two nodes",
      { nodes: 2 },
      { argocd: "restricted" },
      [cilium, { chart: "argo-cd", namespace: "argocd", values: { "redis-ha": { enabled: true } } }],
      "need 3 of them",
    ],
  ])("%s", async (_what, options, namespaces, wanted, why) => {
    await open(options, namespaces);
    const out = await run.failure({ resource: releases(...wanted) });
    expect(out).toContain("context deadline exceeded");
    expect(out).toContain(why);
  });

  test("is left behind as a failed release, which the next deploy upgrades once the cause is gone", async () => {
    await open({}, { velero: "baseline" });
    await run.failure({ resource: releases(cilium, velero) });
    expect(run.cluster.releases["velero/velero"]).toMatchObject({ status: "failed", revision: 1 });
    await expect(run.terraform.state("helm_release.velero")).rejects.toThrow("not in the state");
    const keys = { uid: "3", labels: {}, annotations: {}, type: "Opaque", immutable: false, data: { cloud: "" } };
    run.world.change({ clusters: { home: { ...run.cluster, secrets: { "velero/keys": keys } } } });
    await run.terraform.apply();
    expect(run.cluster.releases["velero/velero"]).toMatchObject({ status: "deployed", revision: 2 });
    expect(await run.terraform.plan()).toEqual({});
  });

  test("after an upgrade, shows in the next plan", async () => {
    await open();
    run.configure({ resource: releases(cilium) });
    await run.terraform.apply();
    const failed = { ...run.cluster.releases["kube-system/cilium"], status: "failed" } as never;
    run.world.change({ clusters: { home: { ...run.cluster, releases: { "kube-system/cilium": failed } } } });
    expect(await run.terraform.plan()).toEqual({ "helm_release.cilium": ["update"] });
    await run.terraform.apply();
    expect(await run.terraform.plan()).toEqual({});
  });

  test("is not waited for if nobody wants to wait", async () => {
    await open();
    run.configure({ resource: releases({ chart: "snapshot-controller", wait: false }) });
    await run.terraform.apply();
  });
});

describe("a chart on disk", () => {
  const local = (version: string): Wanted => ({ chart: "assets/lab/ABC", name: "lab", repository: null, version });
  const configuration = (version: string) => {
    const { helm_release } = releases(cilium, local(version));
    const { cilium: first, "assets/lab/ABC": lab } = helm_release;
    return { resource: { helm_release: { cilium: first, lab } } };
  };
  const write = (text: string): void => {
    const folder = join(run.terraform.folder, "assets", "lab", "ABC");
    mkdirSync(folder, { recursive: true });
    if (text !== "") writeFileSync(join(folder, "Chart.yaml"), text);
  };

  test("is read from where Terraform runs", async () => {
    await open();
    write("apiVersion: v2\nname: lab\nversion: 1.2.3\nappVersion: v7\n");
    run.configure(configuration("1.2.3"));
    await run.terraform.apply();
    expect(await run.terraform.state("helm_release.lab")).toMatchObject({
      version: "1.2.3",
      metadata: { chart: "lab", version: "1.2.3", app_version: "v7" },
    });
    expect(await run.terraform.plan()).toEqual({});
  });

  test.each([
    ["of another version", "name: lab\nversion: 2.0.0\n", "Planned version is different from configured version"],
    ["without a Chart.yaml", "", "Chart.yaml file is missing"],
  ])("%s fails the plan", async (_what, text, message) => {
    await open();
    write(text);
    expect(await run.failure(configuration("1.2.3"))).toContain(message);
  });

  test("that is not there fails the plan", async () => {
    await open();
    expect(await run.failure(configuration("1.2.3"))).toContain("Unable to locate chart assets/lab/ABC");
  });
});
