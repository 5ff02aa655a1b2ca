import { type LabInput, local, ms01 } from "../lab";
import { toAddress, toNumber } from "../lab/addresses";
import shipped from "../examples/ms01/lab.config";

/**
 * The shipped lab with another number of nodes, on a LAN that holds them: nothing else of it differs.
 *
 * @param count of nodes, 1 to 4000. Up to five are control planes, an odd number of them
 */
export function labOf(count: number): LabInput {
  const controlPlanes = count >= 5 ? 5 : count >= 3 ? 3 : 1;
  return {
    ...structuredClone(shipped),
    name: "bench",
    network: {
      lan: { cidr: "10.20.0.0/16", gateway: "10.20.0.1" },
      // A /24 for each node.
      pods: "10.240.0.0/12",
    },
    cluster: { vip: "10.20.0.10", loadBalancers: ["10.20.255.0-10.20.255.200"] },
    nodes: Array.from({ length: count }, (_, index) =>
      ms01(`node-${index}`, {
        role: index < controlPlanes ? "control-plane" : "worker",
        address: toAddress(toNumber("10.20.1.0") + index),
        memory: 64,
        disks: { os: { serial: `OSDISK-${index}`, size: 476 }, data: { serial: `DATADISK-${index}`, size: 1863 } },
      }),
    ),
    state: local(),
  };
}
