import type { LabInput } from "../../lab";
import { testRules } from "../support/rules";

/** The shipped lab has an edge. */
function edge(lab: LabInput): NonNullable<LabInput["edge"]> {
  if (!lab.edge) throw new Error("the lab has no edge");
  return lab.edge;
}

testRules([
  {
    rule: "the zone itself and every other name can be published",
    passes: (lab) =>
      edge(lab).hostnames?.push(
        { hostname: "@", service: "http://site.web" },
        { hostname: "*", service: "http://gateway.web" },
      ),
    fails: (lab) => (edge(lab).hostnames = [{ hostname: "**", service: "http://site.web" }]),
    says: 'edge.hostnames[0].hostname (**) must be a host name. Write a label inside the zone, such as "argocd", "@" for the zone itself, "*" for every other name, or the whole name.',
  },
  {
    rule: "what is open to everyone is behind no wildcard's login",
    passes: (lab) =>
      edge(lab).hostnames?.push(
        { hostname: "*", service: "http://gateway.web", allow: "everyone" },
        { hostname: "blog", service: "http://blog.web", allow: "everyone" },
      ),
    fails: (lab) =>
      edge(lab).hostnames?.push(
        { hostname: "*", service: "http://gateway.web" },
        { hostname: "blog", service: "http://blog.web", allow: "everyone" },
      ),
    says: 'edge.hostnames[3].allow (everyone) must be "people", because edge.hostnames[2].hostname (*) asks for a login on every name that it covers. List the names that need a login one by one instead.',
  },
  {
    rule: "a hostname leads to a service with its namespace",
    passes: (lab) => (edge(lab).hostnames = [{ hostname: "git", service: "http://gitea.git.svc.cluster.local:3000" }]),
    fails: (lab) => (edge(lab).hostnames = [{ hostname: "git", service: "http://gitea:3000" }]),
    says: 'edge.hostnames[0].service (http://gitea:3000) must name the namespace as well: the tunnel\'s pods are in another one. Write it as "http://gitea.namespace:3000".',
  },
  {
    rule: "a service of the platform is named with its namespace",
    fails: (lab) => (edge(lab).hostnames = [{ hostname: "argocd", service: "http://argocd-server" }]),
    says: 'edge.hostnames[0].service (http://argocd-server) must name the namespace as well: the tunnel\'s pods are in another one. Did you mean "http://argocd-server.argocd"?',
  },
  {
    rule: "a service in a namespace of the platform is one that it has",
    passes: (lab) =>
      (edge(lab).hostnames = [{ hostname: "longhorn", service: "http://longhorn-frontend.longhorn-system" }]),
    fails: (lab) => (edge(lab).hostnames = [{ hostname: "argocd", service: "http://argocd-sever.argocd" }]),
    says: 'edge.hostnames[0].service (http://argocd-sever.argocd) names no service that the platform has in argocd. Did you mean "argocd-server"?',
  },
  {
    rule: "a service of the platform is asked for a port that it has",
    passes: (lab) => (edge(lab).hostnames = [{ hostname: "hubble", service: "http://hubble-ui.kube-system.svc:80" }]),
    fails: (lab) => (edge(lab).hostnames = [{ hostname: "hubble", service: "http://hubble-ui.kube-system:8081" }]),
    says: 'edge.hostnames[0].service (http://hubble-ui.kube-system:8081) must speak http to port 80, as hubble-ui does. Did you mean "http://hubble-ui.kube-system"?',
  },
  {
    rule: "what has no login of its own is not open to everyone",
    passes: (lab) =>
      (edge(lab).hostnames = [{ hostname: "argocd", service: "http://argocd-server.argocd", allow: "everyone" }]),
    fails: (lab) =>
      (edge(lab).hostnames = [{ hostname: "hubble", service: "http://hubble-ui.kube-system", allow: "everyone" }]),
    says: 'edge.hostnames[0].allow (everyone) must be "people", because http://hubble-ui.kube-system has no login of its own. Leave it out.',
  },
  {
    rule: "a service of the platform is asked in the way that it speaks",
    fails: (lab) => (edge(lab).hostnames = [{ hostname: "argocd", service: "https://argocd-server.argocd:80" }]),
    says: 'edge.hostnames[0].service (https://argocd-server.argocd:80) must speak http to port 80, as argocd-server does. Did you mean "http://argocd-server.argocd"?',
  },
  {
    rule: "a service is in the cluster or on the LAN",
    passes: (lab) => (edge(lab).hostnames = [{ hostname: "nas", service: "https://10.0.10.5:5001", verifyTls: false }]),
    fails: (lab) => (edge(lab).hostnames = [{ hostname: "nas", service: "http://nas.example.org" }]),
    says: 'edge.hostnames[0].service (http://nas.example.org) must be a service of the cluster, or an address. Write it as "http://name.namespace".',
  },
  {
    rule: "a service has no path",
    fails: (lab) => (edge(lab).hostnames = [{ hostname: "git", service: "http://gitea.git:3000/user" }]),
    says: 'edge.hostnames[0].service (http://gitea.git:3000/user) must be scheme, host and port, and nothing else. A tunnel keeps the path of each request. Write "http://gitea.git:3000".',
  },
  {
    rule: "a service's URL holds no password",
    fails: (lab) => (edge(lab).hostnames = [{ hostname: "git", service: "http://me:secret@gitea.git" }]),
    says: "edge.hostnames[0].service must hold no user name and no password: lab files are public. Revoke it if it has been pushed.",
  },
  {
    rule: "a service over plain TCP names its port",
    passes: (lab) => (edge(lab).hostnames = [{ hostname: "db", service: "tcp://postgres.db:5432" }]),
    fails: (lab) => (edge(lab).hostnames = [{ hostname: "db", service: "tcp://postgres.db" }]),
    says: 'edge.hostnames[0].service (tcp://postgres.db) must name a port. Write it as "tcp://postgres.db:5432".',
  },
  {
    rule: "only TLS can be left unverified",
    passes: (lab) => (edge(lab).hostnames = [{ hostname: "pve", service: "https://pve.vms:8006", verifyTls: false }]),
    fails: (lab) => (edge(lab).hostnames = [{ hostname: "git", service: "http://gitea.git", verifyTls: false }]),
    says: "edge.hostnames[0].verifyTls (false) has no meaning for a service without TLS. Leave it out.",
  },
  {
    rule: "the home's public address is public",
    passes: (lab) => (edge(lab).publicAddress = "203.0.113.7"),
    fails: (lab) => (edge(lab).publicAddress = "192.168.1.2"),
    says: "edge.publicAddress (192.168.1.2) is a private address, which Cloudflare never sees. `curl -4 https://icanhazip.com` prints the right one.",
  },
  {
    rule: "Cloudflare's IDs are whole",
    fails: (lab) => (edge(lab).zone = "example.com"),
    says: "edge.zone (example.com) must be an ID of Cloudflare: 32 digits and letters from a to f. The overview page of the zone shows the IDs of zone and account.",
  },
  {
    rule: "a session is counted in hours or minutes",
    passes: (lab) => (edge(lab).session = "30m"),
    fails: (lab) => (edge(lab).session = "1 day"),
    says: 'edge.session (1 day) must be a number of hours or minutes. Write it as "24h" or "30m".',
  },
]);
