import type { Mutant } from "./mutant";
import type { Json } from "./stack";

/** Mistakes in the other documents of machine configurations. */
export const documentMutants: readonly Mutant[] = [
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
    mistake: "a file system that Talos does not make",
    infra: (stack) =>
      stack.documents("UserVolumeConfig", (document: Json) => (document["filesystem"] = { type: "ntfs" })),
    names: /ntfs/,
  },
  {
    mistake: "the user volume has another name",
    infra: (stack) => stack.documents("UserVolumeConfig", (document: Json) => (document["name"] = "data")),
    names: /no user volume is mounted at \/var\/mnt\/longhorn/,
  },
];
