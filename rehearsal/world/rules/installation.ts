import { at } from "../at";
import type { RenderedObject } from "../chart-facts";
import { knownCharts } from "../charts";
import type { KubernetesApi, Member } from "../kubernetes-api";
import type { Release, World } from "../world";
import type { Rule } from "./rule";

/** A release as Helm is told to make it. */
export type Wanted = Pick<Release, "name" | "chart" | "version" | "namespace" | "values" | "objects"> & {
  /** Where the chart comes from; nothing for one of this repository. */
  readonly repository?: string;
  /** Seconds that Helm waits for what it installs. */
  readonly timeout?: number;
};

/** What Helm is about to install, and the cluster that it meets. Rules read the values that the release really gets. */
export class Installation {
  constructor(
    readonly world: World,
    readonly api: KubernetesApi,
    readonly wanted: Wanted,
  ) {}

  /** A value of the chart. @param otherwise the chart's own default */
  value(path: string, otherwise?: unknown): unknown {
    return at(this.wanted.values, path) ?? otherwise;
  }

  is(path: string, otherwise = false): boolean {
    return this.value(path, otherwise) === true;
  }

  text(path: string, otherwise = ""): string {
    return String(this.value(path, otherwise));
  }

  list<T>(path: string): readonly T[] {
    return (this.value(path, []) ?? []) as readonly T[];
  }

  /** The release that this one takes the place of. */
  get before(): Release | undefined {
    return this.api.releases[`${this.wanted.namespace}/${this.wanted.name}`];
  }

  /** Nodes that run. */
  get nodes(): readonly Member[] {
    return this.api.machines.filter(({ stage }) => stage === "running");
  }

  /** Nodes that take pods without a toleration for control planes. */
  get schedulable(): readonly Member[] {
    return this.nodes.filter(({ configuration: { type, schedulable } }) => type !== "controlplane" || schedulable);
  }

  /** Another release of the cluster, once it is deployed. */
  deployed(chart: string): Release | undefined {
    return this.releases.find((one) => one.chart === chart);
  }

  /** What this release renders, as far as that is known. */
  get objects(): readonly RenderedObject[] {
    return objectsOf(this.wanted);
  }

  /** Every release that is deployed. */
  get releases(): readonly Release[] {
    return Object.values(this.api.releases).filter(({ status }) => status === "deployed");
  }

  /** What they have rendered, as far as that is known. */
  get existing(): readonly RenderedObject[] {
    return this.releases.flatMap(objectsOf);
  }

  /** Custom resources that exist, and those that this release brings. */
  get kinds(): ReadonlySet<string> {
    const manifests = this.api.machines.flatMap(({ configuration }) => configuration.extraManifests);
    const gateway = manifests.some((url) => url.includes("/gateway-api/")) ? gatewayKinds : [];
    return new Set([
      ...gateway,
      ...this.releases.flatMap(({ chart, values }) => knownCharts[chart]?.brings?.(values) ?? []),
    ]);
  }

  /** What a Secret of the release's namespace holds, in clear; nothing if there is none. */
  secret(name: string): Readonly<Record<string, string>> | undefined {
    const data = this.api.secrets[`${this.wanted.namespace}/${name}`]?.data;
    return (
      data &&
      Object.fromEntries(Object.entries(data).map(([key, text]) => [key, Buffer.from(text, "base64").toString()]))
    );
  }
}

const objectsOf = ({ chart, values, objects }: Pick<Release, "chart" | "values" | "objects">) =>
  objects ?? knownCharts[chart]?.renders?.(values) ?? [];

export const gatewayKinds = ["gateway.networking.k8s.io/v1 Gateway", "gateway.networking.k8s.io/v1 GatewayClass"];

/**
 * A rule about a release, and what becomes of one that breaks it: `refused` before Helm makes anything; it `waits` for what never
 * becomes ready; or Helm is content and what it has installed does not work `later`, which the rehearsal does not let pass.
 */
export interface InstallationRule extends Rule<Installation> {
  readonly effect: "refused" | "waits" | "later";
}

/** For `when`: rules of one chart. */
export const ofChart =
  (chart: string, more: (installation: Installation) => boolean = () => true) =>
  (installation: Installation): boolean =>
    installation.wanted.chart === chart && more(installation);
