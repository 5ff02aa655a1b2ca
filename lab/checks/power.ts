import { isVm } from "../nodes";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import { powerArguments } from "../talos/power";

/** A power profile needs a processor that is described, and nothing beside it that sets the same. */
export function powerProfilesCanBeSet(lab: Lab): Problem[] {
  return lab.nodes.flatMap((node, index) => {
    const path = `nodes[${index}]`;
    return [...threads(node, path), ...(node.power === undefined ? [] : unsettable(node, path))];
  });
}

function threads({ machine: { cores, processor } }: LabNode, path: string): Problem[] {
  if (!processor || !(processor.threads < cores)) return [];
  const rule = `must be at least the ${cores} cores`;
  return [{ path: `${path}.machine.processor.threads`, value: processor.threads, rule }];
}

function unsettable(node: LabNode, path: string): Problem[] {
  const { power, machine } = node;
  const place = { path: `${path}.power`, value: power };
  if (machine.architecture === "arm64") {
    const rule = "is for processors of Intel and AMD: elsewhere the governor powersave stays at the lowest clock";
    return [{ ...place, rule, hint: "Leave it out." }];
  }
  if (isVm(node)) {
    const rule = "is for machines, not for virtual ones: their host sets its processor";
    return [{ ...place, rule, hint: "Leave it out." }];
  }
  if (!machine.processor) {
    const rule = "needs to know how many threads the processor has";
    const hint = "Say `machine: { processor: { threads: 8 } }`; `nproc` on another Linux prints it.";
    return [{ ...place, rule, hint, searched: `${path}.machine` }];
  }
  const [own] = powerArguments(node);
  return machine.kernelArguments.flatMap((argument, at): Problem[] => {
    if (own === undefined || !/^pcie_aspm\b/.test(argument ?? "")) return [];
    const rule = `must not stand beside power: "${power}", which sets ${own}`;
    return [{ path: `${path}.machine.kernelArguments[${at}]`, value: argument, rule, hint: "Leave one of them out." }];
  });
}
