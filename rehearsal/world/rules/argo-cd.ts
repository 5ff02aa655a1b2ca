import { normalize } from "node:path/posix";
import { type Installation, type InstallationRule, ofChart } from "./installation";
import { unless } from "./rule";

interface Application {
  readonly namespace?: string;
  readonly project?: string;
  readonly source?: { readonly repoURL?: string; readonly path?: string };
  readonly destination?: { readonly server?: string; readonly name?: string };
  readonly syncPolicy?: { readonly syncOptions?: readonly string[] };
}
const applications = (one: Installation): [string, Application][] =>
  Object.entries((one.value("applications") ?? {}) as Readonly<Record<string, Application>>);
const roots = ofChart("argocd-apps", (one) => applications(one).length > 0);

/** Services of ingress rules, such as `http://argocd-server.argocd`. */
const publishedAs = (one: Installation): string | undefined =>
  Object.values(one.world.state.cloudflare.tunnels)
    .flatMap(({ configuration }) => configuration?.ingress ?? [])
    .map(({ service }) => service)
    .find((service) => /^https?:\/\/argocd-server\.argocd(\.svc[^:/]*)?(:80)?$/.test(service));

/** Argo CD, and the application that brings all others. */
export const argoCdRules: readonly InstallationRule[] = [
  {
    id: "argo-cd/insecure",
    rule: "a server that is published over plain HTTP does not redirect to HTTPS",
    effect: "later",
    when: ofChart("argo-cd", (one) => publishedAs(one)?.startsWith("http://") === true),
    check: (one) => unless(serverInsecure(one)),
    message: () =>
      "ERR_TOO_MANY_REDIRECTS: TLS ends at the tunnel, and the server redirects to it (configs.params: server.insecure)",
    source: "argo-cd.readthedocs.io, operator-manual/ingress: disable internal TLS",
  },
  {
    id: "argo-cd/keeps-kinds",
    rule: "Argo CD's kinds stay when its release goes",
    effect: "later",
    when: ofChart("argo-cd", (one) => one.is("crds.install", true)),
    check: (one) => unless(one.is("crds.keep", true)),
    message: () =>
      "the kinds go with the release, and with them every Application and what it has deployed (crds.keep)",
    source: "argoproj/argo-helm argo-cd-10, templates/crds: helm.sh/resource-policy",
  },
  {
    id: "argo-cd/application-namespace",
    rule: "an Application lies in Argo CD's own namespace",
    effect: "later",
    when: roots,
    check: (one) => {
      const home = one.deployed("argo-cd")?.namespace;
      return applications(one)
        .map(([, { namespace = one.wanted.namespace }]) => namespace)
        .find((namespace) => home !== undefined && namespace !== home);
    },
    message: (found) => `Argo CD ignores Applications in ${found}: application.namespaces does not name it`,
    source: "argo-cd.readthedocs.io, operator-manual/app-any-namespace",
  },
  {
    id: "argo-cd/project",
    rule: "an Application's project exists",
    effect: "later",
    when: roots,
    check: (one) =>
      applications(one)
        .map(([, { project }]) => project ?? "")
        .find((project) => project !== "default"),
    message: (found) => `InvalidSpecError: Application referencing project ${found} which does not exist`,
    source: "argoproj/argo-cd, controller/appcontroller.go; default is the only one that Argo CD makes",
  },
  {
    id: "argo-cd/repository",
    rule: "an Application names a repository by a URL that Git takes",
    effect: "later",
    when: roots,
    check: (one) =>
      applications(one)
        .map(([, { source }]) => source?.repoURL ?? "")
        .find((url) => !/^(https:\/\/|ssh:\/\/|oci:\/\/|git@[^:]+:)[^\s/]/.test(url)),
    message: (found) => `ComparisonError: failed to get git client for repo ${found}`,
    source: "argoproj/argo-cd, util/git/git.go; reposerver/repository/repository.go",
  },
  {
    id: "argo-cd/path",
    rule: "an Application's path lies inside its repository",
    effect: "later",
    when: roots,
    check: (one) =>
      applications(one)
        .map(([, { source }]) => source?.path ?? ".")
        .find((path) => path.startsWith("/") || /^\.\.(\/|$)/.test(normalize(path))),
    message: (found) => `ComparisonError: ${found}: app path ${found.startsWith("/") ? "is absolute" : "outside root"}`,
    source: "argoproj/argo-cd, util/app/path/path.go",
  },
  {
    id: "argo-cd/destination",
    rule: "an Application is for the cluster that Argo CD runs in",
    effect: "later",
    when: roots,
    check: (one) =>
      applications(one)
        .map(([, { destination }]) => destination?.server ?? (destination?.name === "in-cluster" ? inCluster : ""))
        .find((server) => server !== inCluster),
    message: (found) =>
      `InvalidSpecError: error getting cluster by server "${found}": rpc error: code = NotFound desc = cluster "${found}" not found`,
    source: "argoproj/argo-cd, util/argo/argo.go: GetDestinationCluster; no other cluster is registered",
  },
  {
    id: "argo-cd/server-side-apply",
    rule: "kinds larger than an annotation are applied by the server",
    effect: "later",
    when: roots,
    check: (one) =>
      applications(one).find(
        ([, { syncPolicy }]) => !(syncPolicy?.syncOptions ?? []).includes("ServerSideApply=true"),
      )?.[0],
    message: (found) =>
      `metadata.annotations: Too long: may not be more than 262144 bytes (${found} lacks syncOptions: ServerSideApply=true)`,
    source: "argo-cd.readthedocs.io, user-guide/sync-options: Server-Side Apply",
  },
];

const inCluster = "https://kubernetes.default.svc";

/** The key holds a dot, which a path can't. */
function serverInsecure(one: Installation): boolean {
  const params = one.value("configs.params", {}) as Readonly<Record<string, unknown>>;
  return [true, "true"].includes(params["server.insecure"] as boolean | string);
}
