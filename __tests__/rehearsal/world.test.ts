import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeDocuments } from "../../lab/talos/node-documents";
import { toYaml } from "../../lab/yaml";
import { ciliumValues } from "../../modules/platform/cilium";
import { World } from "../../rehearsal/world/world";
import { at, labWith } from "../support/labs";
import { scratchFolder } from "../support/scratch";
import type { TerraformRun } from "../support/terraform";
import { openWorld } from "../support/world-run";

const lab = labWith();
const node = at(lab.nodes, 0);
let run: TerraformRun;
let world: World;

beforeEach(async () => {
  ({ run, world } = await openWorld("talos", "kubernetes", "helm"));
});
afterEach(() => run.close());

const client = "${talos_machine_secrets.s.client_configuration}";
const secrets = { talos_machine_secrets: { s: { talos_version: "v1.13" } } };
const image = { talos_image_factory_schematic: { i: { schematic: "customization: {}\n" } } };
const installer = "factory.talos.dev/metal-installer/${talos_image_factory_schematic.i.id}:v1.13.9";

/** Configuration and apply of one control plane, as `modules/talos` writes them. */
const applied = (installImage = installer, serial = node.disks.os.serial) => ({
  data: {
    talos_machine_configuration: {
      c: {
        cluster_name: "home",
        cluster_endpoint: "https://10.0.10.10:6443",
        machine_type: "controlplane",
        machine_secrets: "${talos_machine_secrets.s.machine_secrets}",
        config_patches: nodeDocuments(lab, { ...node, disks: { os: { ...node.disks.os, serial } } }, installImage).map(
          toYaml,
        ),
      },
    },
  },
  resource: {
    ...secrets,
    ...image,
    talos_machine_configuration_apply: {
      a: {
        node: node.address,
        client_configuration: client,
        machine_configuration_input: "${data.talos_machine_configuration.c.machine_configuration}",
      },
    },
  },
});
const bootstrap = (more: object = {}) => ({
  talos_machine_bootstrap: { b: { node: node.address, client_configuration: client, ...more } },
});
const kubeconfig = (more: object = {}) => ({
  talos_cluster_kubeconfig: { k: { node: node.address, client_configuration: client, ...more } },
});

/** The whole way to a cluster, and providers that reach it. */
const cluster = () => {
  const { data, resource } = applied();
  const reach = "${talos_cluster_kubeconfig.k.kubernetes_client_configuration.";
  const connection = {
    host: `${reach}host}`,
    cluster_ca_certificate:
      "${base64decode(talos_cluster_kubeconfig.k.kubernetes_client_configuration.ca_certificate)}",
    client_certificate:
      "${base64decode(talos_cluster_kubeconfig.k.kubernetes_client_configuration.client_certificate)}",
    client_key: "${base64decode(talos_cluster_kubeconfig.k.kubernetes_client_configuration.client_key)}",
  };
  return {
    data,
    resource: {
      ...resource,
      ...bootstrap({ depends_on: ["talos_machine_configuration_apply.a"] }),
      ...kubeconfig({ depends_on: ["talos_machine_bootstrap.b"] }),
    },
    provider: { kubernetes: connection, helm: { kubernetes: connection } },
  };
};
/** The same, and what waits until it has come up. */
const settled = () => {
  const { data, ...rest } = cluster();
  const gate = {
    client_configuration: client,
    endpoints: [node.address],
    control_plane_nodes: [node.address],
    depends_on: ["talos_machine_bootstrap.b"],
  };
  return { ...rest, data: { ...data, talos_cluster_health: { g: gate } } };
};
const waits = { depends_on: ["data.talos_cluster_health.g"] };
const release = (more: object = {}) => ({
  helm_release: {
    r: {
      name: "cilium",
      chart: "cilium",
      version: "1.20.2",
      namespace: "kube-system",
      upgrade_install: true,
      values: [JSON.stringify(ciliumValues({ kubePrismPort: 7445, nodes: 1 }))],
      ...more,
    },
  },
});

async function failure(configuration: object): Promise<string> {
  run.configure(configuration);
  return run.fails("apply", "-auto-approve");
}

describe("the world refuses a wrong order", () => {
  test("bootstrap before a configuration is applied", async () => {
    expect(await failure({ resource: { ...secrets, ...bootstrap() } })).toContain(
      "API is not implemented in maintenance mode",
    );
  });

  test("kubeconfig before bootstrap", async () => {
    const { data, resource } = applied();
    const out = await failure({
      data,
      resource: { ...resource, ...kubeconfig({ depends_on: ["talos_machine_configuration_apply.a"] }) },
    });
    expect(out).toContain("failed to retrieve kubeconfig");
    expect(out).toContain("has not been bootstrapped");
  });

  test("the health gate before bootstrap", async () => {
    const { data, resource } = applied();
    const gate = {
      g: {
        client_configuration: client,
        endpoints: [node.address],
        control_plane_nodes: [node.address],
        depends_on: ["talos_machine_configuration_apply.a"],
      },
    };
    expect(await failure({ data: { ...data, talos_cluster_health: gate }, resource })).toContain(
      "timeout waiting for etcd to be healthy",
    );
  });

  test("a release before the API answers", async () => {
    const connection = { host: "https://10.0.10.10:6443" };
    expect(
      await failure({ provider: { helm: { kubernetes: connection }, kubernetes: connection }, resource: release() }),
    ).toContain("Kubernetes cluster unreachable");
  });

  test("a namespace before the API answers", async () => {
    const connection = { host: "https://10.0.10.10:6443" };
    const namespace = { kubernetes_namespace_v1: { n: { metadata: { name: "velero" } } } };
    expect(await failure({ provider: { kubernetes: connection }, resource: namespace })).toContain(
      "Kubernetes cluster unreachable",
    );
  });

  test("a release whose plan asks a cluster that is not known yet", async () => {
    const { resource, ...rest } = cluster();
    const out = await failure({ ...rest, resource: { ...resource, ...release({ version: undefined }) } });
    expect(out).toContain("dial tcp [::1]:80: connect: connection refused");
    expect(out).toContain("host is not known while planning");
  });

  test("a release before anybody has waited for the API, and before its namespace", async () => {
    const { resource, ...rest } = cluster();
    run.configure({ resource, ...rest });
    await run.apply();
    const velero = release({ namespace: "velero" });
    expect(await failure({ ...rest, resource: { ...resource, ...velero } })).toContain(
      "dial tcp 10.0.10.10:6443: connect: connection refused",
    );
    expect(await failure({ ...settled(), resource: { ...resource, ...velero } })).toContain(
      'namespaces "velero" not found',
    );
  });
});

describe("a machine", () => {
  test("that is nowhere on the LAN cannot be configured", async () => {
    const { data, resource } = applied();
    Object.assign(resource.talos_machine_configuration_apply.a, { node: "10.0.10.99" });
    expect(await failure({ data, resource })).toContain("dial tcp 10.0.10.99:50000: connect: no route to host");
  });

  test.each([
    [
      "an image that the factory does not have",
      () => applied("factory.talos.dev/metal-installer/abcdef:v1.13.9"),
      "the image factory has no image",
    ],
    ["a disk that it does not have", () => applied(installer, "SOME-OTHER"), "no disk matches the serial SOME-OTHER"],
  ])(
    "told to install %s stays in maintenance mode, and the next step says why",
    async (_what, configuration, message) => {
      const { data, resource } = configuration();
      const out = await failure({
        data,
        resource: { ...resource, ...bootstrap({ depends_on: ["talos_machine_configuration_apply.a"] }) },
      });
      expect(out).toContain("API is not implemented in maintenance mode");
      expect(out).toContain(message);
    },
  );

  test("lets nobody in whose certificate another cluster has issued", async () => {
    run.configure(applied());
    await run.apply();
    await run.ok("state", "rm", "talos_machine_secrets.s", "talos_machine_configuration_apply.a");
    expect(await failure(applied())).toContain("x509: certificate signed by unknown authority");
  });
});

describe("a cluster", () => {
  test("is bootstrapped once; what exists is imported", async () => {
    run.configure(cluster());
    await run.apply();
    await run.ok("state", "rm", "talos_machine_bootstrap.b");
    expect(await failure(cluster())).toContain("AlreadyExists");
    run.configure({ ...cluster(), import: [{ to: "talos_machine_bootstrap.b", id: node.address }] });
    expect(await run.apply()).toContain("1 imported");
    run.configure(cluster());
    expect(await run.plan()).toEqual({});
  });

  test("answers only while most of its control planes run", async () => {
    const { resource, ...rest } = settled();
    const namespace = (labels: object) => ({
      kubernetes_namespace_v1: { n: { metadata: { name: "velero", labels }, ...waits } },
    });
    run.configure({ ...rest, resource: { ...resource, ...namespace({}) } });
    await run.apply();
    // Two more members of the same cluster, both off.
    const [member] = Object.values(world.state.machines).filter(({ stage }) => stage === "running");
    if (!member) throw new Error("no machine runs");
    const off = (address: string) => [address, { ...member, address, stage: "maintenance" as const }] as const;
    world.change({
      machines: { ...world.state.machines, ...Object.fromEntries([off("10.0.10.12"), off("10.0.10.13")]) },
    });
    expect(await failure({ ...rest, resource: { ...resource, ...namespace({ a: "1" }) } })).toContain(
      "context deadline exceeded",
    );
  });

  test("has no name for two releases, unless the second is an upgrade", async () => {
    const { resource, ...rest } = settled();
    run.configure({ ...rest, resource: { ...resource, ...release(waits) } });
    await run.apply();
    await run.ok("state", "rm", "helm_release.r");
    expect(
      await failure({ ...rest, resource: { ...resource, ...release({ upgrade_install: false, ...waits }) } }),
    ).toContain("cannot re-use a name that is still in use");
    run.configure({ ...rest, resource: { ...resource, ...release(waits) } });
    await run.apply();
    expect(await run.state("helm_release.r")).toMatchObject({ status: "deployed", metadata: { revision: 2 } });
  });

  test("is seen as it is: a changed label and a lost release show in the next plan", async () => {
    const { resource, ...rest } = settled();
    const namespace = { kubernetes_namespace_v1: { n: { metadata: { name: "velero", labels: { a: "1" } } } } };
    const whole = { ...rest, resource: { ...resource, ...release(waits), ...namespace } };
    run.configure(whole);
    await run.apply();
    const [id, state] = at(Object.entries(world.state.clusters), 0);
    const velero = { ...state.namespaces["velero"], labels: { a: "2" } } as (typeof state.namespaces)[string];
    world.change({ clusters: { [id]: { ...state, namespaces: { ...state.namespaces, velero }, releases: {} } } });
    expect(await run.plan()).toEqual({ "helm_release.r": ["create"], "kubernetes_namespace_v1.n": ["update"] });
    await run.apply();
    expect(await run.plan()).toEqual({});
  });
});

test("the world is found as it was left, with new machines of the lab waiting", () => {
  const file = join(scratchFolder(), "world.json");
  const first = World.open(file, lab);
  first.change({ schematics: { abc: "customization: {}\n" } });
  const larger = labWith(({ nodes }) => {
    nodes.push({
      ...structuredClone(at(nodes, 0)),
      name: "w1",
      role: "worker",
      address: "10.0.10.14",
      cables: {},
      disks: { os: { serial: "OSDISK-W1" } },
    });
  });
  const second = World.open(file, larger);
  expect(second.state.schematics).toEqual({ abc: "customization: {}\n" });
  expect(Object.keys(second.state.machines)).toEqual(["10.0.10.11", "10.0.10.12", "10.0.10.13", "10.0.10.14"]);
  expect(second.state.machines["10.0.10.14"]).toMatchObject({ stage: "maintenance", disks: ["OSDISK-W1"] });
});

test.each([
  ["damaged", "{"],
  ["of another version", '{"machines": {}}'],
])("a world that is %s is refused with what to do", (_what, text) => {
  const file = join(scratchFolder(), "world.json");
  writeFileSync(file, text);
  expect(() => World.open(file, lab)).toThrow(/world\.json can't be read: .* Forget the simulated lab with --fresh\.$/);
});
