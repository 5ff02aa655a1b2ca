/** Names of the known hazards, by what they are about. A lab file accepts them by these, so they stay. */
export const hazardIds = [
  "talos/longhorn-attach",
  "talos/eager-oom",
  "talos/support-ended",
  "talos/contract-1.14",
  "talos/unknown-kind",
  "kubelet/removed-flag",
  "network/bond-primary",
  "network/arp-on-plain-vlan",
  "network/igc-aspm",
  "network/ice-firmware",
  "machine/blacklisted-port",
  "machine/guest-agent",
  "machine/nvidia-branches",
  "machine/thunderbolt-reset",
  "cilium/second-cni",
  "cilium/kube-proxy",
  "cilium/kube-prism",
  "longhorn/object-lock",
  "longhorn/slow-disk",
  "longhorn/v2-engine",
  "velero/kubernetes",
  "argo-cd/ssh-host",
  "argo-cd/redis-drain",
  "cloudflare/deep-hostname",
] as const;

export type HazardId = (typeof hazardIds)[number];
