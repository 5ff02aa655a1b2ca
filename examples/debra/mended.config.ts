import { defineLab } from "../../lab";
import debra from "./lab.config";

/** Two small hosts take a control plane and a worker each. */
const hosts: Readonly<Record<string, string>> = {
  "control-2": "nuc-1",
  "worker-1": "nuc-1",
  "control-3": "nuc-2",
  "worker-2": "nuc-2",
};
/** One worker on each host stores volumes, in the place of the server's NFS. */
const storing = ["worker-1", "worker-2", "worker-3"];

/* The same nine nodes on three hosts: only the one graphics card has to be accepted. */
export default defineLab({
  ...debra,
  name: "debra-mended",
  nodes: debra.nodes.map((node) => ({
    ...node,
    in: hosts[node.name] ?? node.in,
    disks: {
      ...node.disks,
      ...(storing.includes(node.name) && { data: { serial: `${node.name}-data`, size: 500, type: "ssd" } }),
    },
  })),
  domains: [
    ...(debra.domains ?? []),
    { name: "nuc-1", kind: "host", cores: 16, memory: 96 },
    { name: "nuc-2", kind: "host", cores: 16, memory: 64 },
  ],
  // Both Raspberry Pis resolve names.
  appliances: debra.appliances?.filter(({ name }) => name !== "nfs").map((one) => ({ ...one, resolver: true })),
  apps: debra.apps?.map((app) => (app.name === "jellyfin" ? { ...app, uses: [], volume: 300 } : app)),
  accept: debra.accept?.filter(({ fault }) => fault === "node:martha"),
});
