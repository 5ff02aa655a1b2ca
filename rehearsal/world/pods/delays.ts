/** How long one thing takes that happens to a pod. */
export interface Delay {
  readonly what: string;
  readonly seconds: number;
  /** Where the figure was read. An unpublished one is an estimate, and says so. */
  readonly source: string;
}

/** What a pod waits for, and for how long at the most. */
export const delays = {
  unreachable: {
    what: "a silent node counts as lost",
    seconds: 50,
    source:
      "kube-controller-manager, --node-monitor-grace-period: 50 s since Kubernetes 1.32 (kubernetes/kubernetes#126287)",
  },
  toleration: {
    what: "its pods are evicted",
    seconds: 300,
    source: "kubernetes/kubernetes, plugin/pkg/admission/defaulttolerationseconds: node.kubernetes.io/unreachable",
  },
  detach: {
    what: "the volume of a lost node is released",
    seconds: 60,
    source:
      "Longhorn takes the attachment away, and the pod after its 30 s of grace (longhorn-manager, kubernetes_pod_controller.go); the attach-detach controller looks once a minute (--attach-detach-reconcile-sync-period)",
  },
  end: {
    what: "a pod that is to end has ended",
    seconds: 30,
    source: "Kubernetes, terminationGracePeriodSeconds: the default, which a pod need not use up",
  },
  attach: {
    what: "a volume is attached and mounted",
    seconds: 10,
    source: "a log of longhorn/longhorn#10689: attached after 10 s",
  },
  start: {
    what: "a pod starts",
    seconds: 20,
    source: "estimate: its image has to be pulled; longhorn/longhorn#2947 wants all of it in less than 8 minutes",
  },
  boot: {
    what: "a node boots",
    seconds: 120,
    source: "estimate: DDR5 memory, Talos, the kubelet and Cilium's agent",
  },
  rebuild: {
    what: "a lost copy of a volume is rebuilt elsewhere, from then on",
    seconds: 600,
    source: "longhorn 1.12, settings: replica-replenishment-wait-interval",
  },
} as const satisfies Record<string, Delay>;

/** Something that a pod goes through, and the seconds that it takes. */
export interface PodStep {
  readonly what: "boot" | "eviction" | "budget" | "end" | "detach" | "attach" | "start";
  readonly seconds: number;
}

export const step = (what: Exclude<PodStep["what"], "eviction" | "budget">): PodStep => ({
  what,
  seconds: delays[what].seconds,
});

/** Until a lost node's pods are evicted. */
export const eviction: PodStep = { what: "eviction", seconds: delays.unreachable.seconds + delays.toleration.seconds };

export const sum = (steps: readonly PodStep[]): number => steps.reduce((all, { seconds }) => all + seconds, 0);
