import { didYouMean } from "../did-you-mean";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import { type Disk, type Slot, slotSpeed } from "../schema/disk";
import type { LabNode } from "../schema/node";

/** Each disk sits in a slot that the machine has, that takes it, and that no other disk sits in. */
export function disksSitInTheirSlots(lab: Lab): Problem[] {
  return lab.nodes.flatMap((node, index) => {
    const { os, data } = node.disks;
    const path = `nodes[${index}]`;
    return [
      ...seat(node, "os", path),
      ...(data ? [...seat(node, "data", path), ...shared(os, data, path), ...slower(node, path)] : []),
    ];
  });
}

function slotOf({ machine: { slots } }: LabNode, name: string | undefined): Slot | undefined {
  return name !== undefined && Object.hasOwn(slots, name) ? slots[name] : undefined;
}

function seat(node: LabNode, which: "os" | "data", path: string): Problem[] {
  const { slot: name, form, type } = node.disks[which] ?? {};
  if (name === undefined) return [];
  const { slots } = node.machine;
  const slot = slotOf(node, name);
  const place = { path: `${path}.disks.${which}.slot`, value: name, searched: `${path}.machine` };
  if (!slot)
    return [
      { ...place, rule: `names no slot of ${node.name ?? "this node"}`, hint: didYouMean(name, Object.keys(slots)) },
    ];
  if (type !== undefined && type !== "nvme")
    return [{ ...place, rule: `is for NVMe disks, but the disk's type is ${type}`, hint: "Leave the slot out." }];
  if (form === undefined || slot.forms.includes(form)) return [];
  const others = Object.entries(slots).filter(([, { forms }]) => forms.includes(form));
  return [
    {
      ...place,
      rule: `has room for ${slot.forms.join(" and ")}, but the disk is a ${form}`,
      hint: others.length > 0 ? `There is room in ${others.map(([other]) => other).join(" and ")}.` : undefined,
    },
  ];
}

function shared(os: Disk, data: Disk, path: string): Problem[] {
  // One disk for both is a slip of its own: `disks.ts` explains it.
  if (data.slot === undefined || data.slot !== os.slot || data.serial === os.serial) return [];
  const rule = `must hold one disk, but holds ${os.serial} and ${data.serial}`;
  return [{ path: `${path}.disks.data.slot`, value: data.slot, rule, searched: `${path}.disks` }];
}

/** Volumes move more data than the system does. */
function slower(node: LabNode, path: string): Problem[] {
  const { os, data } = node.disks;
  const [own, faster] = [slotOf(node, data?.slot), slotOf(node, os.slot)];
  if (!own || !faster || slotSpeed(own) >= slotSpeed(faster)) return [];
  const rule = `gives volumes ${slotSpeed(own)} GB/s, while the system's disk in ${os.slot} has ${slotSpeed(faster)} GB/s`;
  return [
    { path: `${path}.disks.data.slot`, value: data?.slot, rule, hint: "Let them change places.", severity: "warning" },
  ];
}
