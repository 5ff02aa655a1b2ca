import { parse } from "yaml";
import { protectedAddresses } from "../../lab/protected";
import { platformNamespaces } from "../../lab/platform/namespaces";
import { type ChartPin, charts, type OwnChart, ownCharts } from "../../lab/versions";
import { at, labWith, worker } from "../support/labs";
import { oldestVersion } from "../../terraform/release";
import { synthesize } from "../support/template";

const { infra, prod, dependencies } = synthesize(labWith());

type Yaml = Readonly<Record<string, unknown>>;

/** The v1alpha1 patch of every node. */
const machines = Object.values(infra.dataSources("talos_machine_configuration")).map(
  (source) => parse(at(source["config_patches"] as string[], 0)) as Yaml,
);
const releases = Object.values(prod.resources("helm_release"));
const values = (release: string): Yaml => {
  const found = releases.find(({ name }) => name === release);
  return parse(at(found?.["values"] as string[] | undefined, 0)) as Yaml;
};

test("there are nodes and releases to look at", () => {
  expect(machines).toHaveLength(3);
  expect(releases.map(({ name }) => name)).toContain("cilium");
});

test.each([infra, prod])(
  "a Terraform that is too old says so itself, in the bare command as well: stack %#",
  ({ json }) => {
    expect(json["terraform"]).toMatchObject({ required_version: `>= ${oldestVersion}` });
  },
);

describe("Talos and Cilium agree", () => {
  test("Talos brings no CNI and no kube-proxy of its own", () => {
    for (const machine of machines)
      expect(machine).toMatchObject({ cluster: { network: { cni: { name: "none" } }, proxy: { disabled: true } } });
    expect(values("cilium")).toMatchObject({ kubeProxyReplacement: true });
  });

  test("Cilium connects to the port on which KubePrism listens", () => {
    const cilium = values("cilium");
    expect(cilium).toMatchObject({ k8sServiceHost: "localhost" });
    for (const machine of machines) {
      expect(machine).toMatchObject({
        machine: { features: { kubePrism: { enabled: true, port: cilium["k8sServicePort"] } } },
      });
    }
  });

  test("Cilium leaves cgroups and kernel modules to Talos", () => {
    const cilium = values("cilium") as { securityContext: { capabilities: { ciliumAgent: string[] } } };
    expect(cilium).toMatchObject({ cgroup: { autoMount: { enabled: false }, hostRoot: "/sys/fs/cgroup" } });
    expect(cilium.securityContext.capabilities.ciliumAgent).not.toContain("SYS_MODULE");
  });

  test("eBPF does not cut the way to the node's DNS", () => {
    expect(values("cilium")).toMatchObject({ bpf: { masquerade: false, hostLegacyRouting: true } });
  });

  test("Gateway API's kinds come with the bootstrap, and their class with the chart", () => {
    for (const machine of machines)
      expect(machine).toMatchObject({
        cluster: { extraManifests: [expect.stringContaining("/gateway-api/releases/download/v1.6.1/")] },
      });
    expect(values("cilium")).toMatchObject({ gatewayAPI: { enabled: true, gatewayClass: { create: "true" } } });
  });
});

describe("a node gets what the lab file says", () => {
  test("its image is that of the schematic, which is registered first, with the extensions that Longhorn needs", () => {
    const schematics = infra.resources("talos_image_factory_schematic");
    expect(Object.keys(schematics)).toHaveLength(1);
    const [name, schematic] = at(Object.entries(schematics), 0);
    // The factory's id for these four extensions, as many labs publish it.
    const id = "249d9135de54962744e917cfe654117000cba369f9152fbab9d055a00aa3664f";
    for (const machine of machines)
      expect(machine).toMatchObject({
        machine: { install: { image: `factory.talos.dev/metal-installer/${id}:v1.13.9` } },
      });
    for (const apply of Object.values(infra.resources("talos_machine_configuration_apply")))
      expect(apply["depends_on"]).toContain(`talos_image_factory_schematic.${name}`);
    expect(parse(schematic["schematic"] as string)).toEqual({
      customization: {
        systemExtensions: {
          officialExtensions: [
            "siderolabs/i915",
            "siderolabs/intel-ucode",
            "siderolabs/iscsi-tools",
            "siderolabs/util-linux-tools",
          ],
        },
      },
    });
  });

  test("it is installed on the disk with the serial number of the lab file", () => {
    const serials = machines.map(
      (machine) =>
        (machine["machine"] as { install: { diskSelector: { serial: string } } }).install.diskSelector.serial,
    );
    expect(serials).toEqual(["OSDISK-MS01-A", "OSDISK-MS01-B", "OSDISK-MS01-C"]);
  });

  test("a patch touches one document only", () => {
    for (const source of Object.values(infra.dataSources("talos_machine_configuration"))) {
      for (const patch of source["config_patches"] as string[]) expect(patch).not.toMatch(/^---/m);
    }
  });

  test("configurations are patched in one place only", () => {
    for (const apply of Object.values(infra.resources("talos_machine_configuration_apply")))
      expect(apply).not.toHaveProperty("config_patches");
  });

  test("unlike machines get images of their own", () => {
    const mixed = synthesize(
      labWith(({ nodes }) => {
        nodes.push({ ...worker(), machine: { ...worker().machine, extensions: [] } });
      }),
    ).infra;
    expect(Object.keys(mixed.resources("talos_image_factory_schematic"))).toHaveLength(2);
  });
});

describe("order", () => {
  test("the CLI deploys infra before prod", () => {
    expect(dependencies).toEqual({ infra: [], prod: ["infra"] });
  });

  const waitsFor = (address: string): string[] =>
    (infra.everything[address]?.["depends_on"] ?? prod.everything[address]?.["depends_on"] ?? []) as string[];
  const addresses = (template: typeof infra, type: string): string[] =>
    Object.keys(template.everything).filter((address) => address.startsWith(`${type}.`));

  test("control planes are applied one after another, then workers", () => {
    const withWorker = synthesize(
      labWith(({ nodes }) => {
        nodes.unshift(worker());
      }),
    ).infra;
    const applies = Object.entries(withWorker.resources("talos_machine_configuration_apply"));
    const before = (apply: Record<string, unknown>): string | undefined =>
      (apply["depends_on"] as string[])
        .find((one) => one.startsWith("talos_machine_configuration_apply."))
        ?.split(".")[1];
    const chain: string[] = [];
    let next = applies.find(([, apply]) => before(apply) === undefined)?.[0];
    while (next !== undefined) {
      const name = next;
      chain.push(name);
      next = applies.find(([, apply]) => before(apply) === name)?.[0];
    }
    expect(chain.map((name) => /apply-([\w-]+)_/.exec(name)?.[1])).toEqual(["ms01-a", "ms01-b", "ms01-c", "ms01-d"]);
  });

  test("etcd is bootstrapped once, after every configuration, and the kubeconfig comes after it", () => {
    const [bootstrap, ...others] = addresses(infra, "talos_machine_bootstrap");
    expect(others).toEqual([]);
    expect(waitsFor(bootstrap ?? "").sort()).toEqual(addresses(infra, "talos_machine_configuration_apply").sort());
    expect(waitsFor(at(addresses(infra, "talos_cluster_kubeconfig"), 0))).toEqual([bootstrap]);
  });

  test("namespaces wait for the health gate, Cilium for the namespaces", () => {
    const gate = at(addresses(prod, "data.talos_cluster_health"), 0);
    const namespaces = addresses(prod, "kubernetes_namespace_v1");
    for (const namespace of namespaces) expect(waitsFor(namespace)).toEqual([gate]);
    const cilium = Object.entries(prod.resources("helm_release")).find(([, { name }]) => name === "cilium")?.[0];
    expect(waitsFor(`helm_release.${cilium}`).sort()).toEqual(namespaces.sort());
  });
});

describe("what cannot be recreated", () => {
  test.each(["infra", "prod"] as const)("of %s has a fixed address and can't be destroyed by a plan", (stack) => {
    const template = { infra, prod }[stack];
    const guarded = Object.entries(template.everything).filter(
      ([, attributes]) => (attributes["lifecycle"] as { prevent_destroy?: boolean } | undefined)?.prevent_destroy,
    );
    expect(guarded.map(([address]) => address).sort()).toEqual([...protectedAddresses[stack]].sort());
  });

  test("includes the cluster's secrets, which a lower contract does not replace either", () => {
    expect(protectedAddresses.infra).toContain("talos_machine_secrets.machine_secrets");
    expect(infra.resources("talos_machine_secrets")["machine_secrets"]).toMatchObject({
      lifecycle: { ignore_changes: ["talos_version"] },
    });
  });
});

describe("every release", () => {
  test.each(releases.map((release) => [release["name"] as string, release]))(
    "%s is pinned, repeatable and patient",
    (name, release) => {
      const pins: (ChartPin | OwnChart)[] = [...Object.values(charts), ...Object.values(ownCharts)];
      const pin = pins.find((chart) => chart.release === name);
      const source =
        pin && "repository" in pin
          ? { chart: pin.name, repository: pin.repository }
          : { chart: expect.stringMatching(new RegExp(`^assets/${pin?.name}_`)) as string };
      expect(release).toMatchObject({
        ...source,
        version: pin?.version,
        namespace: pin?.namespace,
        upgrade_install: true,
        create_namespace: false,
      });
      expect(release["timeout"]).toBeGreaterThanOrEqual(600);
    },
  );

  test("lives in a namespace that exists before it", () => {
    const made = Object.values(prod.resources("kubernetes_namespace_v1")).map(
      ({ metadata }) => (metadata as { name: string }).name,
    );
    for (const { namespace } of releases) expect(["kube-system", ...made]).toContain(namespace);
  });
});

test("namespaces carry their pod security level", () => {
  const labels = Object.values(prod.resources("kubernetes_namespace_v1")).map(
    ({ metadata }) => metadata as { name: string; labels: Record<string, string> },
  );
  expect(
    Object.fromEntries(labels.map(({ name, labels: own }) => [name, own["pod-security.kubernetes.io/enforce"]])),
  ).toEqual(Object.fromEntries(platformNamespaces(labWith()).map(({ name, podSecurity }) => [name, podSecurity])));
});

describe("what an upgrade by hand goes by", () => {
  test("the talosconfig names no nodes: without --nodes, talosctl upgrades or resets none, and not all", () => {
    const [talosconfig] = Object.values(infra.dataSources("talos_client_configuration"));
    expect(talosconfig).toMatchObject({ endpoints: ["10.0.10.11", "10.0.10.12", "10.0.10.13"] });
    expect(talosconfig).not.toHaveProperty("nodes");
  });

  test.each([false, true])(
    "the installer given out for a node is its configuration's: Secure Boot %s",
    (secureBoot) => {
      const lab = labWith(({ nodes }) => nodes.forEach((node, index) => (node.secureBoot = secureBoot && index > 0)));
      const stack = synthesize(lab).infra;
      const configured = Object.values(stack.dataSources("talos_machine_configuration")).map(
        ({ config_patches }) => /image: (\S+)/.exec(at(config_patches as string[], 0))?.[1],
      );
      const { value } = stack.json["output"]?.["installers"] as { value: Readonly<Record<string, string>> };
      expect(Object.keys(value)).toEqual(lab.nodes.map(({ name }) => name));
      expect(Object.values(value)).toEqual(configured);
      expect(Object.values(value).filter((image) => image.includes("-secureboot/"))).toHaveLength(secureBoot ? 2 : 0);
    },
  );
});

describe("the seam between the stacks", () => {
  test("infra reads no node while it is planned", () => {
    const asksNodes = /talos_cluster_health|talos_machine_disks|talos_cluster_kubeconfig/;
    expect(Object.keys(infra.json["data"] ?? {}).filter((type) => asksNodes.test(type))).toEqual([]);
  });

  const contract = ["cluster_access", "tunnel_credentials", "backup_credentials", "velero_repository"];

  test("prod reads the contract, and nothing else of infra's state", () => {
    const reads = prod.text.match(/terraform_remote_state\.infra\.outputs\.(\w+)/g) ?? [];
    expect(new Set(reads)).toEqual(new Set(contract.map((name) => `terraform_remote_state.infra.outputs.${name}`)));
    for (const name of contract) expect(infra.json["output"]?.[name]).toMatchObject({ sensitive: true });
  });

  test("every output that holds a key is sensitive", () => {
    const { installers, ...others } = infra.json["output"] ?? {};
    expect(installers).not.toHaveProperty("sensitive");
    for (const output of Object.values(others)) expect(output).toMatchObject({ sensitive: true });
  });

  test("the state's place holds the lab's name, so that no lab plans another's destruction", () => {
    const attic = synthesize(labWith((lab) => (lab.name = "attic")));
    expect(infra.json["terraform"]).toMatchObject({
      backend: { local: { path: "../../../state/home/infra.tfstate" } },
    });
    expect(attic.prod.json["terraform"]).toMatchObject({
      backend: { local: { path: "../../../state/attic/prod.tfstate" } },
    });
    expect(attic.prod.dataSources("terraform_remote_state")["infra"]).toMatchObject({
      config: { path: "../../../state/attic/infra.tfstate" },
    });
  });
});

test("no secret stands in what synthesis writes", () => {
  const secret = /-----BEGIN|AKIA[0-9A-Z]{16}|\b(password|secret_key|token|client_key)"?\s*[:=]\s*"(?!\$\{)[^"]+"/;
  for (const { text } of [infra, prod]) expect(text).not.toMatch(secret);
});
