/** An object that a chart renders. */
export interface RenderedObject {
  /** Version and kind, such as `cilium.io/v2 CiliumLoadBalancerIPPool`. */
  readonly kind: string;
  readonly name: string;
  /** What its template says; null where that comes from a value. Nothing where the template cannot be read. */
  readonly content?: Readonly<Record<string, unknown>>;
}

/** A service of a release that a lab may publish. */
export interface BroughtService {
  readonly name: string;
  readonly ports: readonly number[];
  /** Whether it asks who is there. */
  readonly hasLogin: boolean;
}

/** What a cluster gets from a chart, and what the chart cannot do without. */
export interface ChartFacts {
  /** Where that was read. */
  readonly source: string;
  /** The level that its pods need of their namespace. */
  readonly podSecurity: (values: unknown) => "privileged" | "baseline" | "restricted";
  /** Kinds that the API knows once it is installed. */
  readonly brings?: (values: unknown) => readonly string[];
  /** What it renders of kinds that Kubernetes itself does not know. A chart of this repository is read instead. */
  readonly renders?: (values: unknown) => readonly RenderedObject[];
  /** The CSI driver that its pods register on every node. */
  readonly csiDriver?: string;
  /** Secrets of its namespace without which its pods don't start, and the keys that they read. */
  readonly secrets?: (values: unknown) => readonly { readonly name: string; readonly key?: string }[];
  /** On how many different nodes its pods have to run before Helm is content. It lets a Deployment's `maxUnavailable` go. */
  readonly nodes?: (values: unknown) => number;
  /** Services that people open. */
  readonly services?: (values: unknown, release: string) => readonly BroughtService[];
  /** Paths of values that give a service its type. */
  readonly serviceTypes?: readonly string[];
  /** Image Factory extensions that every node needs. */
  readonly extensions?: readonly string[];
  /** Which Kubernetes minors the project lists, by the chart's `major.minor`: first and last. */
  readonly kubernetes?: Readonly<Record<string, readonly [number, number]>>;
}
