import lt from "semver/functions/lt";
import valid from "semver/functions/valid";
import type { Machine } from "../schema/machine";
import { firstGpuOperator } from "../versions";

type Gpu = NonNullable<Machine["gpu"]>;

/** An NVIDIA card that containers use. A GTX 1070 is `pascal`, an RTX 4060 is `ada`. */
export function nvidia(generation: Gpu["generation"]): Gpu {
  return { maker: "nvidia", generation };
}

/** NVIDIA's open modules need a processor that cards have from Turing on (docs.nvidia.com, driver installation guide, "Kernel Modules"). */
const beforeTuring = new Set<Gpu["generation"]>(["maxwell", "pascal", "volta"]);

/**
 * The driver's system extensions. The branch of the modules and of the toolkit is the same: Talos' guide asks that their
 * driver versions match.
 */
export function nvidiaExtensions({ generation }: Gpu): readonly string[] {
  return beforeTuring.has(generation)
    ? ["siderolabs/nonfree-kmod-nvidia-lts", "siderolabs/nvidia-container-toolkit-lts"]
    : ["siderolabs/nvidia-open-gpu-kernel-modules-production", "siderolabs/nvidia-container-toolkit-production"];
}

/**
 * What the driver asks of the kernel:
 * https://docs.siderolabs.com/talos/v1.13/configure-your-talos-cluster/hardware-and-drivers/nvidia-gpu
 * The guides up to v1.12 loosen what Talos hardens by itself (pkg/kernel/kspp/kspp.go); those of v1.13 leave it alone.
 */
export const nvidiaMachine = (talos: string) =>
  ({
    kernel: { modules: ["nvidia", "nvidia_uvm", "nvidia_drm", "nvidia_modeset"].map((name) => ({ name })) },
    sysctls: valid(talos) && lt(talos, firstGpuOperator) ? { "net.core.bpf_jit_harden": "1" } : {},
  }) as const;
