import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { portOf, uplinkPorts } from "../wiring/uplink-ports";
import { type LabHazard, nodesThat, type Place } from "./hazard";

/** The extensions of a node that match, by their place. */
const extensions = ({ machine }: LabNode, path: string, pattern: RegExp): (Place & { readonly value: string })[] =>
  machine.extensions.flatMap((value, at) =>
    value !== undefined && pattern.test(value) ? [{ path: `${path}.machine.extensions[${at}]`, value }] : [],
  );

/** Whether a node runs on a described host of virtual machines. A name that leads in a circle ends as well. */
function isVirtual({ domains }: Lab, node: LabNode): boolean {
  const seen = new Set<string>();
  for (let name = node.in; name !== undefined && !seen.has(name);) {
    seen.add(name);
    const domain = domains.find((one) => one.name === name);
    if (domain?.kind === "host") return true;
    name = domain?.in;
  }
  return false;
}

/** NVIDIA's kernel modules and the toolkit that goes with them. Others, as the fabric manager, are anybody's choice. */
const nvidiaDriver = /nvidia.*(kmod|modules|toolkit)|kmod-nvidia/;

/** What images and boards do wrong. */
export const machineHazards = {
  "machine/blacklisted-port": {
    happens: "keeps the driver of a port of the uplink from loading: the node never reaches the LAN",
    remedy: "Leave the driver out of it, or attach the node by another port.",
    source: "https://docs.kernel.org/admin-guide/kernel-parameters.html",
    severity: "error",
    meets: (lab) =>
      nodesThat(lab, (node, path) => {
        const drivers = uplinkPorts(node).map((name) => (name === undefined ? undefined : portOf(node, name)?.driver));
        return node.machine.kernelArguments.flatMap((argument, at): Place[] => {
          const [, modules] = /^module_blacklist=(.*)$/.exec(argument ?? "") ?? [];
          if (!modules?.split(",").some((module) => drivers.includes(module))) return [];
          return [{ path: `${path}.machine.kernelArguments[${at}]`, value: argument, searched: path }];
        });
      }),
  },
  "machine/guest-agent": {
    happens: "waits for a port of QEMU's that real machines do not have: Talos goes on saying that it boots",
    remedy: "Leave it out, or say on which host the virtual machine runs: `in` names a domain of kind host.",
    source: "https://github.com/siderolabs/talos/issues/11838",
    severity: "warning",
    meets: (lab) =>
      nodesThat(lab, (node, path) =>
        isVirtual(lab, node) ? [] : extensions(node, path, /^siderolabs\/qemu-guest-agent$/),
      ),
  },
  "machine/nvidia-driver": {
    happens:
      "names a driver by hand: without the modules' parameters, of another branch than its toolkit, or older or newer than the card, it finds no card",
    remedy:
      'Leave it out and name the card, such as gpu: nvidia("ada"): its generation brings modules, toolkit and parameters that go together.',
    source: "https://docs.siderolabs.com/talos/v1.13/configure-your-talos-cluster/hardware-and-drivers/nvidia-gpu",
    severity: "error",
    meets: (lab) => nodesThat(lab, (node, path) => extensions(node, path, nvidiaDriver)),
  },
  "machine/thunderbolt-reset": {
    happens: "may leave a port without a link after a warm reboot, since the kernel resets the controller",
    remedy: 'Add the kernel argument "thunderbolt.host_reset=0"; in the machine configuration it comes too late.',
    source: "https://github.com/gavinmcfall/home-ops/commit/413b3ccea1520f34d9fe7f0a9c0c83a454468b19",
    severity: "warning",
    meets: (lab) =>
      nodesThat(lab, (node, path) =>
        node.machine.kernelArguments.some((argument) => /^thunderbolt\.host_reset=(0|n|false)$/.test(argument ?? ""))
          ? []
          : extensions(node, path, /^siderolabs\/thunderbolt$/),
      ),
  },
} as const satisfies Readonly<Record<string, LabHazard>>;
