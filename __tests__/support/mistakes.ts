import type { TalosDocument } from "../../.gen/talos/documents";
import { fallback, type LabInput, lacp, tpm } from "../../lab";
import { at, firstNode } from "./labs";
import { ringed } from "./ring";

/** A slip in a lab file whose shape is right, or in a transform. */
export type Mistake = (lab: LabInput) => void;

/** The document of a kind, with other fields. What a transform gives is not bound by types. */
const change =
  (kind: string | undefined, more: object): Mistake =>
  (lab) => {
    firstNode(lab).transform = (documents) =>
      documents.map((one) => (one.kind === kind ? ({ ...one, ...more } as TalosDocument) : one));
  };
const inMachine =
  (more: object): Mistake =>
  (lab) => {
    firstNode(lab).transform = (documents) =>
      documents.map((one) =>
        one.kind === undefined ? ({ ...one, machine: { ...one.machine, ...more } } as TalosDocument) : one,
      );
  };
const add =
  (kind: string | undefined, more: object): Mistake =>
  (lab) => {
    const document = kind === undefined ? more : { apiVersion: "v1alpha1", kind, ...more };
    firstNode(lab).transform = (documents) => [...documents, document as TalosDocument];
  };
const alias = (match: string): Mistake => add("LinkAliasConfig", { name: "card0", selector: { match } });
const volume = (provisioning: object): Mistake => add("RawVolumeConfig", { name: "scratch", provisioning });
const onWorker =
  (mistake: Mistake): Mistake =>
  (lab) => {
    // One control plane is left, and one worker.
    lab.nodes = lab.nodes.slice(0, 2);
    firstNode(lab).role = "worker";
    mistake(lab);
  };

export const mistakes: Readonly<Record<string, Mistake>> = {
  "a misspelt field": change("BondConfig", { lacpRtae: "slow" }),
  "a number as a text": change("BondConfig", { mtu: "9000" }),
  "a bond mode that there is not": change("BondConfig", { bondMode: "802.3da" }),
  "a kind that there is not": add("WatchdogConfig", { device: "/dev/watchdog0" }),
  "a document twice": add("BondConfig", { name: "bond0", links: ["rj0"], bondMode: "active-backup" }),
  "the v1alpha1 document twice": add(undefined, { machine: { sysctls: { "vm.nr_hugepages": "1024" } } }),
  "the host name in the v1alpha1 document": inMachine({ network: { hostname: "a" } }),
  "the time servers in the v1alpha1 document": inMachine({ time: { servers: ["10.0.10.1"] } }),
  "both ways to a host name": change("HostnameConfig", { auto: "stable" }),
  "kernel arguments in the machine configuration": inMachine({
    install: { disk: "/dev/sda", extraKernelArgs: ["quiet"], grubUseUKICmdline: true },
  }),
  "a selector without quotes": alias("link.driver == igc"),
  "a selector with quotes inside of quotes": alias('link.driver == "\\"igc\\""'),
  "a selector that is a text": alias('"link.driver == igc"'),
  "a selector with an open quote": alias('link.driver == "igc'),
  "a selector that assigns": alias('link.driver = "igc"'),
  "a selector with a field that there is not": alias('link.drvier == "igc"'),
  "a selector that compares bytes with a text": alias('link.permanent_addr == "58:47:ca:70:00:01"'),
  "a selector with a MAC address in upper case": alias('mac(link.permanent_addr) == "58:47:CA:70:00:01"'),
  "a selector with a space too many": alias('link.driver == "igc "'),
  "a selector of disks that asks for links": volume({
    diskSelector: { match: 'link.driver == "igc"' },
    minSize: "1GiB",
  }),
  "a selector that compares a size with a signed number": volume({
    diskSelector: { match: "disk.size > 500" },
    minSize: "1GiB",
  }),
  "a volume without a size": volume({ diskSelector: { match: "!system_disk" } }),
  "a size that is none": volume({ diskSelector: { match: "!system_disk" }, minSize: "plenty" }),
  "encryption without a key": add("VolumeConfig", { name: "EPHEMERAL", encryption: { provider: "luks2" } }),
  "a watchdog without a device": add("WatchdogTimerConfig", { timeout: "5m" }),
  "a watchdog that waits five seconds": add("WatchdogTimerConfig", { device: "/dev/watchdog0", timeout: "5s" }),
  "a tag of 5000": add("VLANConfig", { name: "bond0.5000", vlanID: 5000, parent: "bond0" }),
  "an LACP bond that does not look at its links": change("BondConfig", { miimon: undefined }),
  "an address without a prefix": change("BondConfig", { addresses: [{ address: "10.0.10.11" }] }),
  "a mirror by FTP": add("RegistryMirrorConfig", { name: "docker.io", endpoints: [{ url: "ftp://10.0.10.5" }] }),
  "a static host without a name": add("StaticHostConfig", { name: "10.0.10.5" }),
  "a card without a driver": add("PCIDriverRebindConfig", { name: "0000:04:00.0" }),
  "a label that Kubernetes refuses": inMachine({ nodeLabels: { "a label": "x" } }),
  "a field of the kubelet that Talos sets": inMachine({ kubelet: { extraConfig: { resolvConf: "/etc/resolv.conf" } } }),
  "name resolution through a service that is off": inMachine({
    features: { hostDNS: { enabled: false, forwardKubeDNSToHost: true } },
  }),
  "a CNI by its name": change(undefined, { cluster: { network: { cni: { name: "cilium" } } } }),
  "etcd on a worker": onWorker(
    change(undefined, {
      cluster: {
        etcd: { advertisedSubnets: ["10.0.10.0/24"] },
        network: { cni: { name: "none" } },
        proxy: { disabled: true },
      },
    }),
  ),
  "access to Talos through a worker": onWorker(
    inMachine({ features: { kubernetesTalosAPIAccess: { enabled: true, allowedRoles: ["os:reader"] } } }),
  ),
  "LACP into two switches": (lab) => {
    lab.switches = [
      { name: "left", ports: 8 },
      { name: "right", ports: 8 },
    ];
    firstNode(lab).cables = { sfp0: "left:1", sfp1: "right:1" };
  },
  "LACP over ports of two speeds": (lab) => {
    const { ports } = firstNode(lab).machine;
    ports["sfp0"] = { driver: "i40e", speed: 10, mac: "58:47:ca:70:00:01" };
    firstNode(lab).uplink = lacp(["sfp0", "rj0"]);
  },
  "a load balancer on a node's address": (lab) => (lab.cluster.loadBalancers = ["10.0.10.13-10.0.10.20"]),
  "a tagged network inside the LAN": (lab) =>
    (firstNode(lab).uplink = lacp(["sfp0", "sfp1"], { vlans: [{ id: 20, address: "10.0.10.50/24" }] })),
  "data on the system disk": (lab) => (firstNode(lab).disks.data = { ...firstNode(lab).disks.os }),
  "two nodes with one address": (lab) => (at(lab.nodes, 1).address = "10.0.10.11"),
  "a mirror without fallback in the cluster": (lab) =>
    (lab.talos = { mirrors: { "docker.io": { endpoints: ["https://10.0.10.201"], fallback: false } } }),
  "two ring cables in one port": (lab) => {
    lab.ring = ringed("lan").ring;
    lab.ring?.cables.splice(2, 1, ["ms01-b/tb0", "ms01-c/tb1"]);
  },
  "a routing rule in the main table's place": add("RoutingRuleConfig", { name: "32766", table: "171" }),
  "a fallback over ports of one speed": (lab) => (firstNode(lab).uplink = fallback(["sfp0", "sfp1"])),
  "two disks in one slot": ({ nodes }) => {
    const { disks } = at(nodes, 0);
    disks.os.slot = "m2-1";
    disks.data = { serial: "DATADISK-MS01-A", slot: "m2-1" };
  },
  "a power profile for a processor that is not described": (lab) => {
    firstNode(lab).power = "quiet";
    delete firstNode(lab).machine.processor;
  },
  "Secure Boot with a BIOS": (lab) => {
    firstNode(lab).machine.firmware = "bios";
    firstNode(lab).secureBoot = true;
  },
  "a TPM's key without Secure Boot": (lab) => (firstNode(lab).encryption = tpm()),
  "NVIDIA's driver without its card": (lab) =>
    (firstNode(lab).machine.extensions = ["siderolabs/nonfree-kmod-nvidia-production"]),
};
