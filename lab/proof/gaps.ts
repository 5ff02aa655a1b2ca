import type { Lab } from "../schema/lab";
import { cableOf, uplinkPorts } from "../wiring/uplink-ports";
import { promises } from "./promises";

/** What the lab file does not describe, so that nothing is proven of it. One sentence each. */
export function gaps(lab: Lab): string[] {
  const without = (what: string, of: readonly { readonly name: string }[]): string[] =>
    of.length === 0
      ? []
      : [`${what} of ${of.length > 3 ? `${of.length} devices` : of.map(({ name }) => name).join(", ")}`];
  const switches = lab.switches.length > 0;
  return [
    ...(switches ? [] : ["switches"]),
    ...without("cables", [
      ...lab.nodes.filter((node) => uplinkPorts(node).every((port) => cableOf(node, port) === undefined)),
      ...lab.appliances.filter(({ cables }) => Object.keys(cables).length === 0),
    ]),
    ...(lab.routers.length === 0
      ? ["routers"]
      : without(
          "cables",
          lab.routers.filter(({ cables }) => Object.keys(cables).length === 0),
        )),
    ...(lab.uplinks.length === 0 ? ["lines to the internet"] : []),
    ...(lab.feeds.length === 0
      ? ["power feeds"]
      : without(
          "power feeds",
          [...lab.nodes, ...lab.switches, ...lab.routers, ...lab.appliances].filter((device) => !isFed(lab, device)),
        )),
    ...pairs(lab),
  ];
}

/** Whether a device's feed is described: its own, or that of something that it stands in. */
function isFed({ domains }: Lab, device: Pick<Lab["domains"][number], "feed" | "in">): boolean {
  for (let at: typeof device | undefined = device; at !== undefined;) {
    if (at.feed !== undefined) return true;
    const around: string | undefined = at.in;
    at = domains.find(({ name }) => name === around);
  }
  return false;
}

/** MLAG pairs whose own cable is not described. */
function pairs({ switches }: Lab): string[] {
  return switches
    .filter(({ name, mlag, cables }) => {
      const peer = switches.find((one) => one.name === mlag);
      const leads = (all: Readonly<Record<string, string>>, to: string): boolean =>
        Object.values(all).some((end) => end.startsWith(`${to}:`));
      return peer !== undefined && name < peer.name && !leads(cables, peer.name) && !leads(peer.cables, name);
    })
    .map(({ name, mlag }) => `the cables between ${name} and ${mlag}`);
}

/** Promises that are not judged, or not wholly, and why. */
export function unproven(lab: Lab): { readonly promise: string; readonly why: string }[] {
  return promises.flatMap(({ name, missing, caveat }) => {
    const why = missing?.(lab) ?? caveat?.(lab);
    return why === undefined ? [] : [{ promise: name, why }];
  });
}
