import type { MachineConfig } from "../../.gen/talos/documents";
import type { LabNode } from "../schema/node";
import type { PowerProfile } from "../schema/power";

interface Settings {
  /** Of intel_pstate and amd_pstate, where `powersave` follows the load: docs.kernel.org/admin-guide/pm/intel_pstate.html */
  readonly governor: "powersave" | "performance";
  /** What the processor prefers where it chooses itself (EPP). */
  readonly preference: "balance_performance" | "power" | "performance";
  /** Of the PCIe links. @default - as the firmware has them */
  readonly aspm?: "powersave" | "performance";
}

const profiles: Readonly<Record<PowerProfile, Settings>> = {
  balanced: { governor: "powersave", preference: "balance_performance" },
  quiet: { governor: "powersave", preference: "power", aspm: "powersave" },
  performance: { governor: "performance", preference: "performance", aspm: "performance" },
};

/** Kernel arguments of a node's power profile: `pcie_aspm=off` would leave the links as they are, a policy sets them. */
export function powerArguments({ power }: Pick<LabNode, "power">): readonly string[] {
  const aspm = power && profiles[power].aspm;
  return aspm ? [`pcie_aspm.policy=${aspm}`] : [];
}

/**
 * What a node's power profile writes to `/sys`, in Talos' way of naming its files: dots for slashes. Talos tries again what
 * the kernel refuses, so that the order does not matter: under the governor `performance` no other preference is taken
 * (siderolabs/talos, kernel_param_spec.go; linux, intel_pstate.c).
 */
export function powerSettings({ power, machine: { processor } }: LabNode): Pick<MachineConfig, "sysfs"> {
  if (!power || !processor) return {};
  const { governor, preference } = profiles[power];
  const limit = processor.sustained[power];
  const sysfs: Record<string, string> = {};
  for (let thread = 0; thread < processor.threads; thread += 1) {
    const folder = `devices.system.cpu.cpufreq.policy${thread}`;
    sysfs[`${folder}.scaling_governor`] = governor;
    sysfs[`${folder}.energy_performance_preference`] = preference;
  }
  // Constraint 0 of package 0 is the long-term limit, in microwatts: docs.kernel.org/power/powercap/powercap.html
  if (limit !== undefined) sysfs["class.powercap.intel-rapl:0.constraint_0_power_limit_uw"] = String(limit * 1e6);
  return { sysfs };
}

/** The driver of the power limit. Talos has it as a module since v1.12 (siderolabs/pkgs#1409). */
export function powerModules({ power, machine: { processor } }: LabNode): readonly { readonly name: string }[] {
  return power && processor?.sustained[power] !== undefined ? [{ name: "intel_rapl_msr" }] : [];
}
