import type { Member } from "../kubernetes-api";
import { type Installation, type InstallationRule, ofChart } from "./installation";

const thunderbolt = { driver: "thunderbolt-net", extension: "siderolabs/thunderbolt", module: "thunderbolt_net" };

/** MARK_MAGIC_OVERLAY. */
const overlay = 0x400;

/** Nodes that look for a link over a Thunderbolt cable. */
const onRing = ({ nodes }: Installation): readonly Member[] =>
  nodes.filter(({ configuration }) => configuration.linkDrivers.includes(thunderbolt.driver));

/** What Cilium's packets take to go over a ring of cables between the nodes. Without it everything goes over the LAN, and nobody is told. */
export const ciliumRingRules: readonly InstallationRule[] = [
  {
    id: "cilium/ring-driver",
    rule: "a node that looks for Thunderbolt links has their driver, and loads it",
    effect: "later",
    when: ofChart("cilium", (one) => onRing(one).length > 0),
    check: (one) => {
      const bare = onRing(one).find(
        ({ configuration: { installImage, kernelModules } }) =>
          !one.api.schematicOf(installImage).includes(thunderbolt.extension) ||
          !kernelModules.includes(thunderbolt.module),
      );
      return bare?.configuration.hostname;
    },
    message: (found) =>
      `no link of ${found} matches link.driver == "${thunderbolt.driver}" (${thunderbolt.extension}, machine.kernel.modules): the ring carries nothing`,
    source: "siderolabs/extensions, drivers/thunderbolt/README.md",
  },
  {
    id: "cilium/ring-mark",
    rule: "Cilium sends packets through its tunnel, whose mark the nodes' routing rules look for",
    effect: "later",
    when: ofChart("cilium", ({ nodes }) =>
      nodes.some(({ configuration }) => configuration.ruleMarks.includes(overlay)),
    ),
    check: (one) => {
      const mode = one.text("routingMode", "tunnel");
      return mode === "tunnel" ? undefined : mode;
    },
    message: (found) => `no packet carries the mark 0x400 (routingMode ${found}): the ring carries nothing`,
    source: "cilium/cilium, bpf/bpf_overlay.c (cil_to_overlay), bpf/lib/common.h",
  },
  {
    id: "cilium/ring-devices",
    rule: "Cilium's devices are the links to the LAN, those of the ring are left out",
    effect: "later",
    when: ofChart("cilium", (one) => onRing(one).length > 0),
    check: (one) => {
      const named = one.list<string>("devices");
      const detects = named.length === 0 || one.is("forceDeviceDetection");
      if (detects) return named.includes("!thunderbolt+") ? undefined : "takes thunderbolt0, which has a route,";
      return named.some((name) => !name.startsWith("!")) ? undefined : "finds none without forceDeviceDetection,";
    },
    message: (found) => `Cilium ${found} when it looks for its devices (devices)`,
    source: "cilium/cilium v1.20.2, pkg/datapath/linux/devices_controller.go, isSelectedDevice",
  },
];
