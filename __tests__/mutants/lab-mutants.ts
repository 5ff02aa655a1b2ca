import { link, type LabInput, proxmoxVm } from "../../lab";
import { at, firstNode } from "../support/labs";
import type { Mutant } from "./mutant";

const edge = ({ edge: own }: LabInput) => own ?? at([], 0);
const node = ({ nodes }: LabInput, index: number) => at(nodes, index);

/** Mistakes in the lab file. */
export const labMutants: readonly Mutant[] = [
  {
    mistake: "the VIP is a node's address",
    lab: (lab) => (lab.cluster.vip = "10.0.10.11"),
    names: /cluster\.vip \(10\.0\.10\.11\)/,
  },
  {
    mistake: "the VIP lies outside of the LAN",
    lab: (lab) => (lab.cluster.vip = "10.0.20.10"),
    names: /cluster\.vip \(10\.0\.20\.10\)/,
  },
  {
    mistake: "two nodes have one address",
    lab: (lab) => (node(lab, 1).address = "10.0.10.11"),
    names: /nodes\[1\]\.address \(10\.0\.10\.11\)/,
  },
  {
    mistake: "two nodes have one name",
    lab: (lab) => (node(lab, 1).name = "ms01-a"),
    names: /nodes\[1\]\.name \(ms01-a\)/,
  },
  { mistake: "two control planes", lab: (lab) => lab.nodes.pop(), names: /control plane/ },
  {
    mistake: "the load balancers' pool holds a node",
    lab: (lab) => (lab.cluster.loadBalancers = ["10.0.10.11-10.0.10.20"]),
    names: /cluster\.loadBalancers\[0\]/,
  },
  {
    mistake: "the pool meets DHCP's range",
    lab: (lab) => (lab.cluster.loadBalancers = ["10.0.10.150-10.0.10.210"]),
    names: /cluster\.loadBalancers\[0\].*DHCP|dhcp/,
  },
  {
    mistake: "a node's address is one of DHCP's",
    lab: (lab) => (firstNode(lab).address = "10.0.10.150"),
    names: /nodes\[0\]\.address \(10\.0\.10\.150\)/,
  },
  {
    mistake: "the pods' range meets the LAN",
    lab: (lab) => (lab.network.pods = "10.0.0.0/16"),
    names: /network\.pods \(10\.0\.0\.0\/16\)/,
  },
  {
    mistake: "services and pods share a range",
    lab: (lab) => (lab.network.services = "10.244.0.0/16"),
    names: /10\.244\.0\.0\/16/,
  },
  {
    mistake: "a network with bits beyond its prefix",
    lab: (lab) => (lab.network.lan.cidr = "10.0.10.7/24"),
    names: /network\.lan\.cidr.*10\.0\.10\.0\/24/,
  },
  {
    mistake: "the gateway is elsewhere",
    lab: (lab) => (lab.network.lan.gateway = "10.0.11.1"),
    names: /network\.lan\.gateway \(10\.0\.11\.1\)/,
  },
  {
    mistake: "data on the system disk",
    lab: (lab) => (firstNode(lab).disks.data = { serial: "OSDISK-MS01-A" }),
    names: /nodes\[0\]\.disks\.data\.serial/,
  },
  {
    mistake: "one disk in two machines",
    lab: (lab) => (node(lab, 1).disks.os.serial = "OSDISK-MS01-A"),
    names: /OSDISK-MS01-A/,
  },
  {
    mistake: "a port that the board does not have",
    lab: (lab) => (firstNode(lab).uplink = link("eth0")),
    names: /nodes\[0\]\.uplink.*eth0/,
  },
  {
    mistake: "a hostname outside of the zone",
    lab: (lab) => (edge(lab).hostnames = [{ hostname: "git.example.org", service: "http://a.b" }]),
    names: /git\.example\.org/,
  },
  {
    mistake: "a hostname without its service's scheme",
    lab: (lab) => (edge(lab).hostnames = [{ hostname: "git", service: "gitea.git:3000" }]),
    names: /gitea\.git:3000/,
  },
  {
    mistake: "a service that the platform does not have",
    lab: (lab) => (edge(lab).hostnames = [{ hostname: "argo", service: "http://argo-server.argocd" }]),
    names: /argo-server/,
  },
  { mistake: "a login for nobody", lab: (lab) => (edge(lab).people = []), names: /edge\.people/ },
  {
    mistake: "the Talos that breaks Longhorn",
    lab: (lab) => (lab.versions = { talos: "v1.13.8" }),
    names: /talos\/issues\/14000/,
  },
  {
    mistake: "a Kubernetes that Talos does not support",
    lab: (lab) => (lab.versions = { kubernetes: "1.37.0" }),
    names: /1\.37/,
  },
  {
    mistake: "a Kubernetes that Cilium does not support",
    lab: (lab) => (lab.versions = { kubernetes: "1.32.0" }),
    names: /1\.32/,
  },
  {
    mistake: "a contract newer than Talos",
    lab: (lab) => (lab.versions = { talosContract: "v1.14" }),
    names: /v1\.14/,
  },
  {
    mistake: "a bucket's name that S3 refuses",
    lab: (lab) => (lab.backup = { bucket: "My_Bucket", region: "eu-central-1" }),
    names: /backup\.bucket \(My_Bucket\)/,
  },
  {
    mistake: "a schedule with four fields",
    lab: (lab) => Object.assign(lab.backup ?? {}, { schedules: [{ name: "daily", cron: "0 3 * *", keep: 7 }] }),
    names: /0 3 \* \*/,
  },
  {
    mistake: "Longhorn's backups in a locked bucket",
    lab: (lab) => Object.assign(lab.backup ?? {}, { writers: ["longhorn"] }),
    names: /locked bucket/,
  },
  {
    mistake: "a misspelt property",
    lab: (lab) => Object.assign(lab.network, { resolver: "1.1.1.1" }),
    names: /network\.resolver.*resolvers/,
  },
  {
    mistake: "a repository by its SSH short form",
    lab: (lab) => (lab.gitops = { repository: "git@github.com:me/lab.git" }),
    names: /gitops\.repository/,
  },
  {
    mistake: "memory in MiB",
    lab: (lab) => (firstNode(lab).machine.memory = 65536),
    names: /nodes\[0\]\.memory/,
  },
  {
    mistake: "a virtual machine with the CPU that `qm` takes by itself",
    lab: (lab) => {
      lab.domains = [{ name: "debra", kind: "host" }];
      const vm = { host: "debra", role: "worker", address: "10.0.10.21", cores: 4, memory: 16, disk: 64 } as const;
      lab.nodes.push(
        Object.assign(proxmoxVm("w1", vm), { machine: { ...proxmoxVm("w1", vm).machine, vm: { cpu: "kvm64" } } }),
      );
    },
    names: /nodes\[3\]\.cpu \(kvm64\).*host/,
  },
  {
    mistake: "more memory than a host has",
    lab: (lab) => {
      lab.domains = [{ name: "debra", kind: "host", memory: 32 }];
      const vm = { host: "debra", role: "worker", address: "10.0.10.21", cores: 4, memory: 32, disk: 64 } as const;
      lab.nodes.push(proxmoxVm("w1", vm));
    },
    names: /domains\[0\]\.memory \(32\) must hold 32 GiB/,
  },
  {
    mistake: "a misspelt toleration",
    lab: (lab) => {
      node(lab, 0).taints = { "nvidia.com/gpu": "PreferNoSchedule" };
      lab.apps = [{ name: "whisper", memory: 1, tolerates: ["nvidia.com/gpus"] }];
    },
    names: /apps\[0\]\.tolerates\[0\] \(nvidia\.com\/gpus\).*Did you mean "nvidia\.com\/gpu"/,
  },
  {
    mistake: "a bucket that somebody else has",
    lab: (lab) => (lab.backup = { bucket: "backup", region: "eu-central-1" }),
    names: /BucketAlreadyExists/,
  },
];
