import type { LabInput } from "../../lab";
import { at, firstNode } from "../support/labs";
import { testRules } from "../support/rules";

testRules([
  {
    rule: "addresses are addresses",
    fails: (lab) => (firstNode(lab).address = "10.0.10.300"),
    says: 'nodes[0].address (10.0.10.300) must be an IPv4 address. Write four numbers from 0 to 255, such as "10.0.10.11".',
  },
  {
    rule: "networks have no bits beyond their prefix",
    fails: (lab) => (lab.network.lan.cidr = "10.0.10.7/24"),
    says: 'network.lan.cidr (10.0.10.7/24) must be an IPv4 network in CIDR notation. Did you mean "10.0.10.0/24"?',
  },
  {
    rule: "nodes lie inside the LAN",
    passes: (lab) => (firstNode(lab).address = "10.0.10.254"),
    fails: (lab) => (firstNode(lab).address = "10.0.11.11"),
    says: "nodes[0].address (10.0.11.11) must lie inside the LAN (10.0.10.0/24). Did you mean 10.0.10.11?",
  },
  {
    rule: "the VIP lies inside the LAN",
    fails: (lab) => (lab.cluster.vip = "192.168.1.10"),
    says: "cluster.vip (192.168.1.10) must lie inside the LAN (10.0.10.0/24). Did you mean 10.0.10.10?",
  },
  {
    rule: "load-balancer ranges lie inside the LAN",
    fails: (lab) => (lab.cluster.loadBalancers = ["10.0.10.240-10.0.11.10"]),
    says: "cluster.loadBalancers[0] (10.0.10.240-10.0.11.10) must lie inside the LAN (10.0.10.0/24).",
  },
  {
    rule: "nothing has the LAN's own or its broadcast address",
    fails: (lab) => (firstNode(lab).address = "10.0.10.255"),
    says: "nodes[0].address (10.0.10.255) must leave out the first and the last address of the LAN (10.0.10.0, 10.0.10.255). They name the network and its broadcast.",
  },
  {
    rule: "node addresses are unique",
    fails: (lab) => (at(lab.nodes, 2).address = "10.0.10.11"),
    says: "nodes[2].address (10.0.10.11) must not meet node ms01-a (nodes[0].address: 10.0.10.11).",
  },
  {
    rule: "no node lies in the DHCP range",
    passes: (lab) => {
      delete lab.network.lan.dhcp;
      firstNode(lab).address = "10.0.10.150";
    },
    fails: (lab) => (firstNode(lab).address = "10.0.10.150"),
    says: "nodes[0].address (10.0.10.150) must not meet the DHCP range (network.lan.dhcp: 10.0.10.100-10.0.10.199).",
  },
  {
    rule: "the VIP is no node's address",
    fails: (lab) => (lab.cluster.vip = "10.0.10.12"),
    says: "cluster.vip (10.0.10.12) must not meet node ms01-b (nodes[1].address: 10.0.10.12).",
  },
  {
    rule: "no load-balancer range holds a node",
    fails: (lab) => (lab.cluster.loadBalancers = ["10.0.10.11-10.0.10.11"]),
    says: "cluster.loadBalancers[0] (10.0.10.11-10.0.10.11) must not meet node ms01-a (nodes[0].address: 10.0.10.11). A load balancer on that address would lock everybody out of the node.",
  },
  {
    rule: "no load-balancer range holds the VIP",
    fails: (lab) => (lab.cluster.loadBalancers = ["10.0.10.8/30"]),
    says: "cluster.loadBalancers[0] (10.0.10.8/30) must not meet the virtual IP (cluster.vip: 10.0.10.10). A load balancer on that address would lock everybody out of the node.",
  },
  {
    rule: "no load-balancer range meets the DHCP range",
    fails: (lab) => (lab.cluster.loadBalancers = ["10.0.10.190-10.0.10.210"]),
    says: "cluster.loadBalancers[0] (10.0.10.190-10.0.10.210) must not meet the DHCP range (network.lan.dhcp: 10.0.10.100-10.0.10.199).",
  },
  {
    rule: "the pods' network is not the LAN",
    fails: (lab) => (lab.network.pods = "10.0.0.0/16"),
    says: "network.pods (10.0.0.0/16) must not meet the LAN (network.lan.cidr: 10.0.10.0/24).",
  },
  {
    rule: "pods and services have networks of their own",
    passes: (lab) => (lab.network.services = "10.245.0.0/16"),
    fails: (lab) => (lab.network.services = "10.244.0.0/20"),
    says: "network.services (10.244.0.0/20) must not meet the pods' network (network.pods: 10.244.0.0/16).",
  },
  {
    rule: "networks are written in their plainest form",
    fails: (lab) => (lab.network.lan.cidr = " 10.0.10.0/24"),
    says: 'network.lan.cidr (" 10.0.10.0/24") must be an IPv4 network in CIDR notation. Did you mean "10.0.10.0/24"?',
  },
  ...["-1", "24.5", "024", "33", ""].map((prefix) => ({
    rule: `/${prefix} is no prefix, and no hint repeats it`,
    fails: (lab: LabInput) => (lab.network.lan.cidr = `10.0.10.0/${prefix}`),
    says: `network.lan.cidr (10.0.10.0/${prefix}) must be an IPv4 network in CIDR notation. Did you mean "10.0.10.0/24"?`,
  })),
  {
    rule: "pods have a network on every node",
    passes: (lab) => (lab.network.pods = "10.244.0.0/22"),
    fails: (lab) => (lab.network.pods = "10.244.0.0/23"),
    says: "network.pods (10.244.0.0/23) must hold a /24 for each of 3 nodes, but holds 2. Make it a /22 at least; more nodes need more.",
  },
  {
    rule: "pods have no larger network than Kubernetes can split",
    passes: (lab) => (lab.network.pods = "11.0.0.0/8"),
    fails: (lab) => (lab.network.pods = "12.0.0.0/7"),
    says: "network.pods (12.0.0.0/7) must be a /8 or smaller. Kubernetes numbers at most 65536 nodes.",
  },
  {
    rule: "services have no larger network than the API server takes",
    passes: (lab) => (lab.network.services = "10.96.0.0/12"),
    fails: (lab) => (lab.network.services = "11.0.0.0/11"),
    says: "network.services (11.0.0.0/11) must be a network between /12 and /28. The API server starts with no larger one.",
  },
  {
    rule: "services have a tenth address",
    passes: (lab) => (lab.network.services = "10.96.0.0/28"),
    fails: (lab) => (lab.network.services = "10.96.0.0/29"),
    says: "network.services (10.96.0.0/29) must be a network between /12 and /28. Talos gives its tenth address to the cluster's DNS.",
  },
  ...(
    [
      ["127.0.0.0/16", "127.0.0.0/8, which is every machine's own loopback"],
      ["169.254.0.0/16", "169.254.0.0/16, which is link-local; Talos' own name server lives there"],
      ["224.0.0.0/16", "224.0.0.0/4, which is multicast"],
      ["0.0.0.0/0", '0.0.0.0/8, which means "this host"'],
    ] as const
  ).flatMap(([network, what]) =>
    (["pods", "services"] as const).map((name) => ({
      rule: `${network} is no network for ${name}`,
      fails: (lab: LabInput) => (lab.network[name] = network),
      says: `network.${name} (${network}) must not lie in ${what}.`,
    })),
  ),
  {
    rule: "the LAN is not link-local",
    fails: (lab) => (lab.network.lan.cidr = "169.254.10.0/24"),
    says: "network.lan.cidr (169.254.10.0/24) must not lie in 169.254.0.0/16, which is link-local; Talos' own name server lives there.",
  },
  {
    rule: "a name server is no machine's own loopback",
    passes: (lab) => (lab.network.resolvers = ["10.0.10.1", "10.0.10.53"]),
    fails: (lab) => (lab.network.resolvers = ["127.0.0.1"]),
    says: "network.resolvers[0] (127.0.0.1) must not lie in 127.0.0.0/8, which is every machine's own loopback.",
  },
  ...(
    [
      ["10.0.10.12", "node ms01-b (nodes[1].address: 10.0.10.12)"],
      ["10.0.10.10", "the virtual IP (cluster.vip: 10.0.10.10)"],
      ["10.0.10.201", "a load-balancer range (cluster.loadBalancers[0]: 10.0.10.200-10.0.10.239)"],
      ["10.96.0.10", "the services' network (network.services: 10.96.0.0/12)"],
    ] as const
  ).map(([resolver, what]) => ({
    rule: `a name server of the nodes is not ${what.replace(/ \(.*/, "")}`,
    fails: (lab: LabInput) => (lab.network.resolvers = ["1.1.1.1", resolver]),
    says: `network.resolvers[1] (${resolver}) must not meet ${what}. Nodes need names before the cluster is up: name the router, or a server outside the cluster.`,
  })),
  {
    rule: "a name server of the nodes may stand beside the cluster, and not on an address of its services",
    passes: (lab) => {
      lab.appliances = [{ name: "pihole", address: "10.0.10.5", resolver: true }];
      lab.network.resolvers = ["10.0.10.5", "9.9.9.9"];
    },
    fails: (lab) => {
      lab.appliances = [{ name: "pihole", address: "10.0.10.205", resolver: true }];
      lab.network.resolvers = ["10.0.10.205", "9.9.9.9"];
    },
    says: "network.resolvers[0] (10.0.10.205) must not meet a load-balancer range (cluster.loadBalancers[0]: 10.0.10.200-10.0.10.239). Nodes need names before the cluster is up: name the router, or a server outside the cluster.",
  },
  {
    rule: "a time server is an address or a name",
    passes: (lab) => (lab.network.timeServers = ["10.0.10.1", "router", "time.cloudflare.com"]),
    fails: (lab) => (lab.network.timeServers = ["10.0.10.300"]),
    says: 'network.timeServers[0] (10.0.10.300) must be an IPv4 address or a host name. Write it as "10.0.10.1" or "time.cloudflare.com".',
  },
  {
    rule: "a hint names an address that is free",
    fails: (lab) => (firstNode(lab).address = "10.0.11.12"),
    says: "nodes[0].address (10.0.11.12) must lie inside the LAN (10.0.10.0/24). Did you mean 10.0.10.14?",
  },
]);
