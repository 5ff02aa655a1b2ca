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

/** Mistakes in machine configurations and in the order of their steps. */
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
    mistake: "a document of the next Talos",
    infra: (stack) => stack.documents("TimeSyncConfig", (document: Json) => (document["kind"] = "KubeProxyConfig")),
    names: /KubeProxyConfig/,
  },
  {
    mistake: "the hostname without auto: off",
    infra: (stack) => stack.documents("HostnameConfig", (document: Json) => delete document["auto"]),
    names: /'auto' and 'hostname'/,
  },
  {
    mistake: "every node has one hostname",
    infra: (stack) => stack.documents("HostnameConfig", (document: Json) => (document["hostname"] = "ms01")),
    names: /another machine is the node "ms01" already/,
  },
  {
    mistake: "addresses one off",
    infra: (stack) =>
      stack.documents("BondConfig", (document: { addresses: { address: string }[] }) =>
        document.addresses.forEach((one) => (one.address = one.address.replace("10.0.10.1", "10.0.10.5"))),
      ),
    names: /it answers at 10\.0\.10\.5/,
  },
  {
    mistake: "the VIP on a link that no node has",
    infra: (stack) => stack.documents("Layer2VIPConfig", (document: Json) => (document["link"] = "eth9")),
    names: /eth9 is not brought up, so 10\.0\.10\.10/,
  },
  {
    mistake: "a bond over a port that nothing is called",
    infra: (stack) => stack.documents("BondConfig", (document: { links: string[] }) => (document.links[0] = "rj9")),
    names: /no port is called rj9 \(bond0\)/,
  },
  {
    mistake: "the ports' aliases are forgotten",
    infra: (stack) =>
      stack.documents("LinkAliasConfig", (document: Json) => (document["name"] = `x${String(document["name"])}`)),
    names: /no port is called \w+ \(bond0\)/,
  },
  {
    mistake: "the gateway of another network",
    infra: (stack) =>
      stack.documents("BondConfig", (document: { routes: Json[] }) =>
        document.routes.forEach((one) => (one["gateway"] = "10.0.11.1")),
      ),
    names: /network is unreachable \(gateway 10\.0\.11\.1/,
  },
  {
    mistake: "pods and services in one range",
    infra: main(({ cluster }) => (cluster.network.serviceSubnets = cluster.network.podSubnets)),
    names: /10\.244\.0\.0\/16 and 10\.244\.0\.0\/16 overlap/,
  },
  {
    mistake: "a file system that Talos does not make",
    infra: (stack) =>
      stack.documents("UserVolumeConfig", (document: Json) => (document["filesystem"] = { type: "ntfs" })),
    names: /ntfs/,
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
    mistake: "iscsi-tools is forgotten",
    infra: (stack) =>
      stack
        .all("talos_image_factory_schematic")
        .forEach((one) => (one["schematic"] = String(one["schematic"]).replace(/.*iscsi-tools\n/, ""))),
    names: /siderolabs\/iscsi-tools/,
  },
  {
    mistake: "an extension without its organisation",
    infra: (stack) =>
      stack
        .all("talos_image_factory_schematic")
        .forEach(
          (one) => (one["schematic"] = String(one["schematic"]).replace("siderolabs/iscsi-tools", "iscsi-tools")),
        ),
    names: /official extension "iscsi-tools"/,
  },
  {
    mistake: "extensions in the wrong place of the schematic",
    infra: (stack) =>
      stack
        .all("talos_image_factory_schematic")
        .forEach((one) => (one["schematic"] = "systemExtensions:\n  officialExtensions: [siderolabs/iscsi-tools]\n")),
    names: /field systemExtensions not found/,
  },
  {
    mistake: "an apply mode that there is not",
    infra: (stack) => stack.all("talos_machine_configuration_apply").forEach((one) => (one["apply_mode"] = "stage")),
    names: /apply_mode/,
  },
  {
    mistake: "the user volume has another name",
    infra: (stack) => stack.documents("UserVolumeConfig", (document: Json) => (document["name"] = "data")),
    names: /no user volume is mounted at \/var\/mnt\/longhorn/,
  },
  {
    mistake: "a dashboard without a login",
    infra: (stack) => stack.without("cloudflare_zero_trust_access_application", /hubble/),
    names: /anybody in the world opens hubble-ui at https:\/\/hubble\.example\.com/,
  },
  {
    mistake: "a login that lets everybody in",
    infra: (stack) =>
      stack.all("cloudflare_zero_trust_access_policy").forEach((one) => (one["include"] = [{ everyone: {} }])),
    names: /anybody in the world opens hubble-ui/,
  },
  {
    mistake: "an ingress rule to a service that there is not",
    infra: (stack) =>
      stack
        .all("cloudflare_zero_trust_tunnel_cloudflared_config")
        .flatMap((one) => (one["config"] as { ingress: Json[] }).ingress)
        .forEach((one) => (one["service"] = String(one["service"]).replace("argocd-server", "argo-server"))),
    names: /lookup argo-server\.argocd: no such host/,
  },
  {
    mistake: "the tunnel's configuration stays at home",
    infra: (stack) =>
      stack.all("cloudflare_zero_trust_tunnel_cloudflared").forEach((one) => (one["config_src"] = "local")),
    names: /config_src is local/,
  },
  {
    mistake: "no rule for the rest",
    infra: (stack) =>
      stack
        .all("cloudflare_zero_trust_tunnel_cloudflared_config")
        .forEach((one) => (one["config"] as { ingress: unknown[] }).ingress.pop()),
    names: /last ingress rule must match all URLs/,
  },
  {
    mistake: "a record that is not proxied",
    infra: (stack) => stack.all("cloudflare_dns_record").forEach((one) => (one["proxied"] = false)),
    names: /cfargotunnel\.com, which only answers/,
  },
  {
    mistake: "a hostname has no record",
    infra: (stack) => stack.without("cloudflare_dns_record", /argocd/),
    names: /argocd\.example\.com has an ingress rule and no DNS record/,
  },
  {
    mistake: "the writers' policy is forgotten",
    infra: (stack) => stack.without("aws_iam_user_policy", /velero/),
    names: /not authorized to perform: s3:/,
  },
];
