import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import { isVm } from "../nodes";
import type { LabNode } from "../schema/node";

/** What firmware makes of a boot: a BIOS knows neither unified kernel images nor Secure Boot, a TPM's key needs both. */
export function bootsAsDescribed(lab: Lab): Problem[] {
  return lab.nodes.flatMap((node, index) => {
    const path = `nodes[${index}]`;
    return [
      ...(node.machine.firmware === "bios" ? bios(node, path) : uefi(node, path)),
      ...(isVm(node) ? virtual(node, path) : []),
    ];
  });
}

/** `./labctl proxmox` makes PCs with UEFI: see `lab/proxmox/qm-create.ts`. */
function virtual({ machine: { firmware, architecture, overlay } }: LabNode, path: string): Problem[] {
  const hint = "Leave it out.";
  return [
    ...(firmware === "bios"
      ? [{ path: `${path}.machine.firmware`, value: firmware, rule: "must be uefi for a virtual machine", hint }]
      : []),
    ...(architecture === "arm64"
      ? [
          {
            path: `${path}.machine.architecture`,
            value: architecture,
            rule: "must be amd64 for a virtual machine",
            hint,
          },
        ]
      : []),
    ...(overlay
      ? [{ path: `${path}.machine.overlay`, rule: "is for single-board computers, not for a virtual machine", hint }]
      : []),
  ];
}

function bios({ machine, secureBoot, encryption }: LabNode, path: string): Problem[] {
  const place = { path: `${path}.machine.firmware`, value: "bios" };
  const asked = [...(secureBoot ? ["secureBoot"] : []), ...(encryption ? ["encryption"] : [])];
  return [
    ...asked.map((what) => ({
      path: `${path}.${what}`,
      searched: `${path}.${what}`,
      rule: "needs UEFI, but the machine's firmware is a BIOS",
      hint: "Leave it out; or switch the firmware to UEFI, say so, and install Talos anew.",
    })),
    ...(machine.architecture === "arm64"
      ? [{ ...place, rule: "is for amd64 only: no arm64 machine has a BIOS", hint: "Leave it out." }]
      : []),
  ];
}

function uefi({ machine, secureBoot, encryption }: LabNode, path: string): Problem[] {
  const problems: Problem[] = [];
  if (encryption && secureBoot === false)
    problems.push({
      path: `${path}.encryption`,
      searched: `${path}.encryption`,
      // siderolabs/talos, internal/pkg/uki: only images for Secure Boot carry the key that the TPM's policy names.
      rule: "needs secureBoot: the TPM gives its key to signed images only",
      hint: "Add `secureBoot: true`.",
    });
  if (secureBoot && machine.overlay)
    problems.push({
      path: `${path}.secureBoot`,
      searched: `${path}.machine`,
      value: secureBoot,
      rule: "needs firmware with keys to enroll, but the machine boots by an overlay",
      hint: "Leave it out.",
    });
  return problems;
}
