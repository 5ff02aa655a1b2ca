import type { Mutant } from "./mutant";
import type { Json } from "./stack";

interface Machine {
  machine: { install: Json; nodeLabels: Json; kubelet: { nodeIP: Json }; features: { kubePrism: Json } };
  cluster: {
    network: { cni: Json; podSubnets: string[]; serviceSubnets: string[] };
    proxy: Json;
    etcd: Json;
    extraManifests: string[];
    allowSchedulingOnControlPlanes: boolean;
  };
}
const main =
  (change: (document: Machine) => void): Mutant["infra"] =>
  (stack) =>
    stack.documents(undefined, change);

/** Mistakes in the machine configurations' main document and in the order of their steps. */
export const talosMutants: readonly Mutant[] = [
  {
    mistake: "flannel is left on",
    infra: main(({ cluster }) => (cluster.network.cni = { name: "flannel" })),
    names: /Talos' CNI \(flannel\)/,
  },
  {
    mistake: "kube-proxy is left on",
    infra: main(({ cluster }) => (cluster.proxy = {})),
    names: /cluster\.proxy\.disabled/,
  },
  {
    mistake: "KubePrism on another port",
    infra: main(({ machine }) => (machine.features.kubePrism["port"] = 7446)),
    names: /KubePrism listens on 7446/,
  },
  {
    mistake: "KubePrism is off",
    infra: main(({ machine }) => (machine.features.kubePrism["enabled"] = false)),
    names: /KubePrism is off/,
  },
  {
    mistake: "Gateway API's kinds are forgotten",
    infra: main(({ cluster }) => (cluster.extraManifests = [])),
    names: /GatewayClass/,
  },
  {
    mistake: "Gateway API of another release",
    infra: main(
      ({ cluster }) => (cluster.extraManifests = cluster.extraManifests.map((url) => url.replace("v1.6.1", "v1.4.0"))),
    ),
    names: /v1\.4\.0/,
  },
  {
    mistake: "pods are kept off the control planes",
    infra: main(({ cluster }) => (cluster.allowSchedulingOnControlPlanes = false)),
    names: /untolerated taint/,
  },
  {
    mistake: "the label of nodes that store is forgotten",
    infra: main(({ machine }) => (machine.nodeLabels = {})),
    names: /no node carries the label/,
  },
  {
    mistake: "the stock installer, without extensions",
    infra: main(({ machine }) => (machine.install["image"] = "ghcr.io/siderolabs/installer:v1.13.9")),
    names: /image factory has no image ghcr\.io/,
  },
  {
    mistake: "the disk by its name",
    infra: main(({ machine }) => (machine.install = { image: machine.install["image"], disk: "/dev/sda" })),
    names: /there is no \/dev\/sda/,
  },
  {
    mistake: "kernel arguments in the configuration",
    infra: main(({ machine }) => (machine.install["extraKernelArgs"] = ["quiet"])),
    names: /extraKernelArgs/,
  },
  {
    mistake: "the kubelet in another subnet",
    infra: main(({ machine }) => (machine.kubelet.nodeIP = { validSubnets: ["192.168.1.0/24"] })),
    names: /kubelet\.nodeIP\.validSubnets/,
  },
  {
    mistake: "etcd in another subnet",
    infra: main(({ cluster }) => (cluster.etcd = { advertisedSubnets: ["192.168.1.0/24"] })),
    names: /advertisedSubnets/,
  },
  {
    mistake: "pods and services in one range",
    infra: main(({ cluster }) => (cluster.network.serviceSubnets = cluster.network.podSubnets)),
    names: /10\.244\.0\.0\/16 and 10\.244\.0\.0\/16 overlap/,
  },
  {
    mistake: "a JSON patch",
    infra: (stack) =>
      stack
        .all("talos_machine_configuration")
        .forEach((one) => (one["config_patches"] = ['[{"op":"add","path":"/machine","value":{}}]'])),
    names: /JSON patches are not supported/,
  },
  {
    mistake: "the endpoint without a scheme",
    infra: (stack) =>
      stack.all("talos_machine_configuration").forEach((one) => (one["cluster_endpoint"] = "10.0.10.10:6443")),
    names: /no scheme specified/,
  },
  {
    mistake: "the endpoint is nobody's address",
    infra: (stack) =>
      stack.all("talos_machine_configuration").forEach((one) => (one["cluster_endpoint"] = "https://10.0.10.99:6443")),
    names: /10\.0\.10\.99/,
  },
  {
    mistake: "control-plane for controlplane",
    infra: (stack) =>
      stack.all("talos_machine_configuration").forEach((one) => (one["machine_type"] = "control-plane")),
    names: /machine_type.*controlplane/,
  },
  {
    mistake: "bootstrap does not wait for the configurations",
    infra: (stack) => stack.all("talos_machine_bootstrap").forEach((one) => delete one["depends_on"]),
    names: /maintenance mode/,
  },
  {
    mistake: "the kubeconfig does not wait for the bootstrap",
    infra: (stack) => stack.all("talos_cluster_kubeconfig").forEach((one) => delete one["depends_on"]),
    names: /has not been bootstrapped|maintenance mode/,
  },
  {
    mistake: "a node that is nowhere",
    infra: (stack) => stack.all("talos_machine_bootstrap").forEach((one) => (one["node"] = "10.0.10.77")),
    names: /dial tcp 10\.0\.10\.77/,
  },
  {
    mistake: "an apply mode that there is not",
    infra: (stack) => stack.all("talos_machine_configuration_apply").forEach((one) => (one["apply_mode"] = "stage")),
    names: /apply_mode/,
  },
];
