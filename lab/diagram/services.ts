import { isAddress } from "../addresses";
import { publishedHosts } from "../edge/published-hosts";
import { schedulableNodes } from "../nodes";
import { platformNamespaces } from "../platform/namespaces";
import { platformReleases } from "../platform/releases";
import { folderOf, storingWriters, writers } from "../policies/writers";
import type { Lab } from "../schema/lab";
import { apiUrl } from "../talos/generator";
import { charts } from "../versions";
import { attributes, box, quoted } from "./dot";

/** Who stands before the tunnel. */
const visitors = { everyone: "everyone", people: "people who have logged in" } as const;

/**
 * The lab's layers in Graphviz' language: who gets in, what is exposed to them, what runs in which namespace, and the machines
 * below; beside them what leaves the house. Classes as in `hardware.ts`.
 */
export function services(lab: Lab): string {
  return [
    "digraph services {",
    "  graph [rankdir=TB, bgcolor=transparent, fontname=Helvetica, fontsize=15, nodesep=0.3, ranksep=0.6, style=rounded, labeljust=l, compound=true]",
    "  node [shape=plain, fontname=Helvetica, fontsize=14]",
    "  edge [fontname=Helvetica, fontsize=12, arrowsize=0.6]",
    ...exposed(lab),
    ...layer("cluster", `Kubernetes ${lab.versions.kubernetes} · API ${new URL(apiUrl(lab)).host}`, namespaces(lab)),
    ...layer("machines", `Talos ${lab.versions.talos}`, machines(lab)),
    ...below(lab),
    ...backups(lab),
    "}",
  ].join("\n");
}

const layer = (id: string, label: string, inner: readonly string[]): string[] => [
  `  subgraph ${quoted(`cluster_${id}`)} { label=${quoted(label)};`,
  ...inner,
  "  }",
];

const item = (id: string, lines: readonly string[], kind: string): string =>
  `  ${quoted(id)} ${attributes({ class: kind, label: box(lines.map((line) => [line])) })}`;

const arrow = (from: string, to: string, more: Readonly<Record<string, string>> = {}): string =>
  `  ${quoted(from)} -> ${quoted(to)} ${attributes({ class: "up", ...more })}`;

/** Hostnames, who may see them, and the namespace or address that they lead to. */
function exposed({ edge }: Lab): string[] {
  if (!edge) return [];
  const hosts = publishedHosts(edge);
  const seen = [...new Set(hosts.map(({ isPrivate }) => (isPrivate ? visitors.people : visitors.everyone)))];
  const outside = hosts.map(({ service }) => homeOf(service)).filter((home) => home.startsWith("lan:"));
  return [
    ...seen.map((who) => item(who, [who], "outside")),
    ...layer(
      "tunnel",
      `Cloudflare tunnel · ${edge.domain}`,
      hosts.map(({ name, hostname }) => item(`host:${name}`, [hostname], "up")),
    ),
    ...[...new Set(outside)].map((home) => item(home, [home.slice("lan:".length), "beside the cluster"], "outside")),
    ...hosts.flatMap(({ name, service, isPrivate }) => [
      arrow(isPrivate ? visitors.people : visitors.everyone, `host:${name}`),
      arrow(`host:${name}`, homeOf(service), { label: quoted(`  ${new URL(service).hostname.split(".")[0] ?? ""}`) }),
    ]),
  ];
}

/** The box that a service is in: its namespace, or an address outside of the cluster. */
function homeOf(service: string): string {
  const { hostname, host } = new URL(service);
  const [, namespace] = hostname.split(".");
  return isAddress(hostname) || namespace === undefined ? `lan:${host}` : `namespace:${namespace}`;
}

/** Namespaces of the platform with their releases, and those that GitOps brings and a hostname leads to. */
function namespaces(lab: Lab): string[] {
  const platform = ["kube-system", ...platformNamespaces(lab).map(({ name }) => name)];
  const releases = platformReleases(lab);
  const about = (namespace: string): string[] => [
    namespace,
    ...releases.filter((one) => one.namespace === namespace).map(({ name, version }) => `${name} ${version}`),
    ...(namespace === charts.argoCd.namespace && lab.gitops
      ? [`follows ${lab.gitops.path}/ of ${lab.gitops.revision}`]
      : []),
  ];
  const led = (lab.edge ? publishedHosts(lab.edge) : []).map(({ service }) => homeOf(service));
  const brought = led
    .filter((home) => home.startsWith("namespace:"))
    .map((home) => home.slice("namespace:".length))
    .filter((name) => !platform.includes(name));
  return [
    ...platform.map((name) => item(`namespace:${name}`, about(name), "up")),
    ...[...new Set(brought)].map((name) => item(`namespace:${name}`, [name, "from GitOps"], "up")),
  ];
}

function machines(lab: Lab): string[] {
  const schedulable = new Set(schedulableNodes(lab));
  return lab.nodes.map((node) => {
    const what = [
      node.role.replace("-", " "),
      schedulable.has(node) ? "pods" : "no pods",
      ...(node.disks.data ? ["volumes"] : []),
    ];
    const place = node.in === undefined ? [] : [`in ${node.in}`];
    return item(`node:${node.name}`, [node.name, node.machine.model, what.join(", "), ...place], "up");
  });
}

/** One line between the cluster and its machines: every node may run every pod. */
function below({ nodes }: Lab): string[] {
  const middle = nodes[Math.floor(nodes.length / 2)];
  if (!middle) return [];
  return [
    arrow("namespace:kube-system", `node:${middle.name}`, {
      ltail: "cluster_cluster",
      lhead: "cluster_machines",
      dir: "none",
      minlen: "2",
    }),
  ];
}

/** What leaves the house, and from which namespace. */
function backups({ backup }: Lab): string[] {
  if (!backup) return [];
  const stored = storingWriters.filter((writer) => backup.writers.includes(writer));
  return [
    item("bucket", [`bucket ${backup.bucket}`, backup.region, `locked for ${backup.lockDays} days`], "outside"),
    ...stored.map((writer) =>
      arrow(`namespace:${writers[writer].namespace}`, "bucket", { label: quoted(`  ${folderOf(writer)}/`) }),
    ),
  ];
}
