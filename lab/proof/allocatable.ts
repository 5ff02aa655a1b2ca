import type { LabNode } from "../schema/node";

/** What pods ask for and nodes have for them: whole numbers, since sums of them are compared. */
export interface Resources {
  /** MiB. */
  readonly memory: number;
  /** Thousandths of a core. */
  readonly cores: number;
}

/**
 * What a node has left for pods. Away go what Talos v1.13 keeps for itself (constants.go, `KubeletSystemReserved…`), the 100 MiB
 * below which the kubelet evicts, and on control planes what their static pods request (control_plane_static_pod.go).
 */
export function allocatable({ role, machine }: LabNode): Resources {
  const { memory, cores } = requested(machine);
  return role === "control-plane"
    ? { memory: memory - 512 - 100 - (512 + 256 + 64), cores: cores - 50 - (200 + 50 + 10) }
    : { memory: memory - 384 - 100, cores: cores - 50 };
}

/** GiB and cores, as the lab file counts them, in whole numbers. */
export function requested({ memory, cores }: { readonly memory: number; readonly cores: number }): Resources {
  return { memory: Math.round(memory * 1024), cores: Math.round(cores * 1000) };
}
