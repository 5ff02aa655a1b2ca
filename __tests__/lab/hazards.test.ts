import type { TalosDocument } from "../../.gen/talos/documents";
import { activeBackup, type LabInput, lacp, link, nvidia } from "../../lab";
import { allHazards } from "../../lab/hazards";
import type { HazardId } from "../../lab/hazards/ids";
import { complaints, firstNode, undescribedLab, worker } from "../support/labs";

type Change = (lab: LabInput) => void;

/** A lab that meets a hazard, one that is near and does not, and the place that is named. */
interface Case {
  readonly meets: Change;
  readonly near: Change;
  readonly place: string;
}

const machine = (lab: LabInput) => firstNode(lab).machine;
const backup =
  (more: object): Change =>
  (lab) => {
    lab.backup = { bucket: "home-lab-backup", region: "eu-central-1", ...more };
  };
const extensions =
  (...names: string[]): Change =>
  (lab) =>
    (machine(lab).extensions = names);
const versions =
  (own: LabInput["versions"]): Change =>
  (lab) =>
    (lab.versions = own);
const data =
  (type: "hdd" | "ssd"): Change =>
  (lab) =>
    (firstNode(lab).disks.data = { serial: "DATA-0001", type });
const repository =
  (url: string): Change =>
  (lab) =>
    (lab.gitops = { repository: url });
/** Argo CD's, on the lab's three nodes and on further ones, some of which turn its pods away. */
const highlyAvailable =
  ({ workers, tainted }: { workers: number; tainted: number }): Change =>
  (lab) => {
    for (let at = 0; at < workers; at += 1) {
      const one = {
        ...worker(),
        name: `w${at}`,
        address: `10.0.10.${20 + at}`,
        disks: { os: { serial: `OS-000${at}` } },
      };
      lab.nodes.push({ ...one, taints: at < tainted ? { "nvidia.com/gpu": "NoSchedule" } : {} });
    }
    if (lab.gitops) lab.gitops.highlyAvailable = true;
  };
const resolvers =
  (...addresses: string[]): Change =>
  (lab) => {
    lab.appliances = [{ name: "pihole", address: "10.0.10.5", resolver: true }];
    lab.network.resolvers = addresses;
  };
const hostname =
  (name: string): Change =>
  (lab) => {
    if (lab.edge) lab.edge.hostnames = [{ hostname: name, service: "http://gitea.git" }];
  };
const all =
  (...changes: Change[]): Change =>
  (lab) => {
    for (const change of changes) change(lab);
  };

/** The first node's port of another driver. */
const attachedBy = (driver: string, ...more: Change[]): Change =>
  all(
    (lab) => {
      machine(lab).ports["lan0"] = { driver, speed: 2.5 };
      for (const name of ["rj0", "rj1"]) Reflect.deleteProperty(machine(lab).ports, name);
      firstNode(lab).uplink = link("lan0");
    },
    ...more,
  );
const kernel =
  (...args: string[]): Change =>
  (lab) =>
    (machine(lab).kernelArguments = args);

/** A transform of the first node's v1alpha1 document. */
const cluster =
  (more: object): Change =>
  (lab) => {
    firstNode(lab).transform = (documents) =>
      documents.map((one) => (one.kind === undefined ? { ...one, cluster: { ...one.cluster, ...more } } : one));
  };
const kubePrism =
  (port: number): Change =>
  (lab) => {
    firstNode(lab).transform = (documents) =>
      documents.map((one) =>
        one.kind === undefined
          ? { ...one, machine: { ...one.machine, features: { kubePrism: { enabled: true, port } } } }
          : one,
      );
  };
const added =
  (...more: TalosDocument[]): Change =>
  (lab) => {
    firstNode(lab).transform = (documents) => [...documents, ...more];
  };
const hostnameConfig =
  (more: object): Change =>
  (lab) => {
    firstNode(lab).transform = (documents) =>
      documents.map((one) => (one.kind === "HostnameConfig" ? { ...one, ...more } : one));
  };
const environment: TalosDocument = { apiVersion: "v1alpha1", kind: "EnvironmentConfig", variables: { A: "b" } };
const v2Volume = {
  apiVersion: "v1alpha1",
  kind: "RawVolumeConfig",
  name: "longhorn",
  provisioning: { diskSelector: { match: "!system_disk" }, minSize: "100GiB" },
} as const;
const v2Machine = {
  sysctls: { "vm.nr_hugepages": "1024" },
  kernel: { modules: ["nvme_tcp", "vfio_pci", "uio_pci_generic"].map((name) => ({ name })) },
};

const vlan =
  (uplink: typeof lacp, address?: string): Change =>
  (lab) =>
    (firstNode(lab).uplink = uplink(["sfp0", "sfp1"], { vlans: [{ id: 30, ...(address && { address }) }] }));

/** The lab's ports need MAC addresses where two of them differ. */
const fallback =
  (speed: number): Change =>
  (lab) => {
    machine(lab).ports["sfp0"] = { driver: "i40e", speed: 10, mac: "58:47:ca:70:00:01" };
    machine(lab).ports["sfp1"] = { driver: "i40e", speed, mac: "58:47:ca:70:00:02" };
    firstNode(lab).uplink = activeBackup(["sfp0", "sfp1"]);
  };
const older = { talos: "v1.12.11", talosContract: "v1.12" };
const withMacs: Change = (lab) => {
  for (const [
    index,
    {
      machine: { ports },
    },
  ] of lab.nodes.entries())
    ["sfp0", "sfp1"].forEach((port, at) => {
      ports[port] = { driver: "i40e", speed: 10, mac: `58:47:ca:70:0${index}:0${at}` };
    });
};
const oldTalos = (own: LabInput["versions"]): Change => all(withMacs, versions(own));

const cases: Readonly<Record<HazardId, Case>> = {
  "talos/longhorn-attach": {
    meets: versions({ talos: "v1.13.8" }),
    near: versions({ talos: "v1.13.7" }),
    place: "versions.talos",
  },
  "talos/eager-oom": {
    meets: oldTalos({ ...older, talos: "v1.12.1" }),
    near: oldTalos({ ...older, talos: "v1.12.2" }),
    place: "versions.talos",
  },
  "talos/support-ended": {
    meets: oldTalos(older),
    near: versions({ talos: "v1.13.0" }),
    place: "versions.talos",
  },
  "talos/contract-1.14": {
    meets: versions({ talos: "v1.14.0", talosContract: "v1.14" }),
    near: versions({ talos: "v1.14.0", talosContract: "v1.13" }),
    place: "versions.talosContract",
  },
  "talos/unknown-kind": {
    meets: all(oldTalos(older), added(environment)),
    near: added(environment),
    place: "ms01-a: EnvironmentConfig",
  },
  "talos/two-hostnames": {
    meets: hostnameConfig({ auto: "stable", hostname: "ms01-a" }),
    near: hostnameConfig({ auto: "off", hostname: "ms01-a" }),
    place: "ms01-a: HostnameConfig: auto",
  },
  "talos/kubeconfig-lifetime": {
    meets: cluster({ adminKubeconfig: { certLifetime: "168h0m0s" } }),
    near: cluster({ adminKubeconfig: { certLifetime: "8760h0m0s" } }),
    place: "ms01-a: v1alpha1: cluster.adminKubeconfig.certLifetime",
  },
  "kubelet/removed-flag": {
    meets: (lab) => (lab.talos = { kubelet: { extraArgs: { "pod-infra-container-image": "pause" } } }),
    near: all(
      (lab) => (lab.talos = { kubelet: { extraArgs: { "pod-infra-container-image": "pause" } } }),
      versions({ kubernetes: "1.34.1" }),
    ),
    place: "talos.kubelet.extraArgs.pod-infra-container-image",
  },
  "network/bond-primary": { meets: fallback(2.5), near: fallback(10), place: "nodes[0].uplink.ports" },
  "network/arp-on-plain-vlan": {
    meets: vlan(lacp),
    near: vlan(lacp, "10.0.30.11/24"),
    place: "nodes[0].uplink.vlans[0]",
  },
  "network/igc-aspm": {
    meets: attachedBy("igc"),
    near: attachedBy("igc", kernel("pcie_aspm=off")),
    place: "nodes[0].uplink.port",
  },
  "network/ice-firmware": {
    meets: attachedBy("ice"),
    near: attachedBy("ice", extensions("siderolabs/intel-ice-firmware")),
    place: "nodes[0].uplink.port",
  },
  "network/one-resolver": {
    meets: resolvers("10.0.10.5"),
    near: resolvers("10.0.10.5", "10.0.10.1"),
    place: "network.resolvers[0]",
  },
  "machine/blacklisted-port": {
    meets: kernel("module_blacklist=igc,i40e"),
    near: kernel("module_blacklist=igc"),
    place: "nodes[0].kernelArguments[0]",
  },
  "machine/guest-agent": {
    meets: extensions("siderolabs/qemu-guest-agent"),
    near: all(extensions("siderolabs/qemu-guest-agent"), (lab) => {
      lab.domains = [{ name: "pve", kind: "host" }];
      firstNode(lab).in = "pve";
    }),
    place: "nodes[0].machine.extensions[0]",
  },
  "machine/nvidia-driver": {
    meets: extensions("siderolabs/nonfree-kmod-nvidia-lts", "siderolabs/nvidia-container-toolkit-production"),
    near: all(
      (lab) => (firstNode(lab).machine.gpu = nvidia("pascal")),
      extensions("siderolabs/nvidia-fabricmanager-lts"),
    ),
    place: "nodes[0].machine.extensions[0]",
  },
  "machine/thunderbolt-reset": {
    meets: extensions("siderolabs/thunderbolt"),
    near: all(extensions("siderolabs/thunderbolt"), kernel("thunderbolt.host_reset=0")),
    place: "nodes[0].machine.extensions[0]",
  },
  "cilium/second-cni": {
    meets: cluster({ network: {} }),
    near: cluster({ network: { cni: { name: "none" }, dnsDomain: "home.arpa" } }),
    place: "ms01-a: v1alpha1: cluster.network.cni",
  },
  "cilium/kube-proxy": {
    meets: cluster({ proxy: {} }),
    near: cluster({ proxy: { disabled: true, extraArgs: {} } }),
    place: "ms01-a: v1alpha1: cluster.proxy",
  },
  "cilium/kube-prism": {
    meets: kubePrism(7446),
    near: kubePrism(7445),
    place: "ms01-a: v1alpha1: machine.features.kubePrism",
  },
  "cilium/gateway-kinds": {
    meets: cluster({ extraManifests: [] }),
    near: cluster({ extraManifests: ["https://nas.example.com/gateway-api.yaml"] }),
    place: "ms01-a: v1alpha1: cluster.extraManifests",
  },
  "backup/no-volumes": {
    meets: backup({ writers: ["etcd", "external-secrets"] }),
    near: backup({ writers: ["longhorn"], lockDays: 0 }),
    place: "backup.writers",
  },
  "longhorn/object-lock": {
    meets: backup({ writers: ["longhorn"] }),
    near: backup({ writers: ["longhorn"], lockDays: 0 }),
    place: "backup.writers[0]",
  },
  "longhorn/slow-disk": { meets: data("hdd"), near: data("ssd"), place: "nodes[0].disks.data.type" },
  "longhorn/v2-engine": {
    meets: added(v2Volume),
    near: (lab) => {
      firstNode(lab).transform = (documents) => [
        ...documents.map((one) =>
          one.kind === undefined ? { ...one, machine: { ...one.machine, ...v2Machine } } : one,
        ),
        v2Volume,
      ];
    },
    place: "ms01-a: RawVolumeConfig longhorn",
  },
  "velero/kubernetes": {
    meets: versions({ kubernetes: "1.36.1" }),
    near: versions({ kubernetes: "1.35.9" }),
    place: "versions.kubernetes",
  },
  "argo-cd/ssh-host": {
    meets: repository("ssh://git@git.example.com/me/lab.git"),
    near: repository("ssh://git@gitlab.com/me/lab.git"),
    place: "gitops.repository",
  },
  "argo-cd/redis-drain": {
    meets: highlyAvailable({ workers: 2, tainted: 2 }),
    near: highlyAvailable({ workers: 2, tainted: 1 }),
    place: "gitops.highlyAvailable",
  },
  "cloudflare/deep-hostname": {
    meets: hostname("*.apps.example.com"),
    near: hostname("git.example.com"),
    place: "edge.hostnames[0].hostname",
  },
};

const said = (change: Change): { errors: string[]; warnings: string[] } => {
  const lab = undescribedLab();
  change(lab);
  return complaints(lab);
};

test("there are at least fifteen, each known from a page that can be read", () => {
  expect(allHazards.length).toBeGreaterThanOrEqual(15);
  for (const { source } of allHazards) expect(new URL(source).protocol).toBe("https:");
});

describe.each(allHazards)("$id", ({ id, happens, severity }) => {
  const { meets, near, place } = cases[id];
  const list = severity === "error" ? "errors" : "warnings";

  test("a lab that meets it is told where", () => {
    const found = said(meets)[list].filter((line) => line.includes(happens));
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toContain(`${place} `);
  });

  test("a lab that does not is fine", () => {
    const { errors, warnings } = said(near);
    expect(errors).toEqual([]);
    expect(warnings.filter((line) => line.includes(happens))).toEqual([]);
  });

  test("a lab that accepts it is fine", () => {
    const { errors, warnings } = said(all(meets, (lab) => (lab.acceptHazards = [{ hazard: id, because: "a test" }])));
    expect(errors).toEqual([]);
    expect(warnings.filter((line) => line.includes(happens) || line.includes("acceptHazards"))).toEqual([]);
  });
});

test("a hazard is accepted once", () => {
  const accepted = { hazard: "network/igc-aspm" as const, because: "a test" };
  const { errors } = said((lab) => (lab.acceptHazards = [accepted, accepted]));
  expect(errors).toEqual([
    "acceptHazards[1].hazard (network/igc-aspm) must be unique, but acceptHazards[0].hazard is the same.",
  ]);
});

test("what is accepted and not met is stale", () => {
  const change: Change = (lab) => (lab.acceptHazards = [{ hazard: "network/igc-aspm", because: "a test" }]);
  expect(said(change)).toEqual({
    errors: [],
    warnings: ["acceptHazards[0].hazard is accepted, but this lab does not meet it"],
  });
});

test("a name that there is not is told, with the one that was meant", () => {
  const change: Change = (lab) => (lab.acceptHazards = [{ hazard: "network/igc-apsm" as HazardId, because: "a test" }]);
  expect(said(change).errors[0]).toContain('Did you mean "network/igc-aspm"?');
});

test("a list that can't be read may be the one that accepts", () => {
  const broken: Change = (lab) => (lab.acceptHazards = [{ hazard: "talos/longhorn-attach" } as never]);
  const { errors } = said(all(versions({ talos: "v1.13.8" }), broken));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/^acceptHazards\[0\]\.because is missing/);
});
