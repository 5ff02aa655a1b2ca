/** Port of KubePrism, the API's load balancer on every node. Talos listens there; Cilium connects to it. */
export const kubePrismPort = 7445;
