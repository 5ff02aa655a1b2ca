import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

interface Place {
  readonly path: string;
  readonly value: string | undefined;
}

/** Names, MAC addresses and serial numbers stand for one thing each. (Addresses: see `addresses.ts`.) */
export function namesAreUnique(lab: Lab): Problem[] {
  const named = (
    list: "nodes" | "switches" | "routers" | "appliances" | "apps" | "feeds" | "uplinks" | "domains",
  ): Place[] => lab[list].map(({ name }, index) => ({ path: `${list}[${index}].name`, value: name }));
  const macs = lab.nodes.flatMap((node, index) =>
    Object.entries(node.machine.ports).flatMap(([port, { mac }]) =>
      mac === undefined ? [] : [{ path: `nodes[${index}].machine.ports.${port}.mac`, value: mac }],
    ),
  );
  // Of one node: other nodes have the same.
  const buses = lab.nodes.map((node, index) =>
    Object.entries(node.machine.thunderbolt).map(([port, { bus }]) => ({
      path: `nodes[${index}].machine.thunderbolt.${port}.bus`,
      value: bus,
    })),
  );
  const serials = lab.nodes.flatMap(({ disks: { os, data } }, index) => [
    { path: `nodes[${index}].disks.os.serial`, value: os.serial },
    // One disk for both is a slip of its own: `disks.ts` explains it.
    ...(data && data.serial !== os.serial ? [{ path: `nodes[${index}].disks.data.serial`, value: data.serial }] : []),
  ]);
  // A cable is named after the device that it starts at, whatever its kind.
  const devices = [...named("nodes"), ...named("switches"), ...named("routers"), ...named("appliances")];
  const writers = (lab.backup?.writers ?? []).map((value, index) => ({ path: `backup.writers[${index}]`, value }));
  const schedules = (lab.backup?.schedules ?? []).map(({ name }, index) => ({
    path: `backup.schedules[${index}].name`,
    value: name,
  }));
  const accepted = lab.accept.map(({ fault }, index) => ({ path: `accept[${index}].fault`, value: fault }));
  const hazards = lab.acceptHazards.map(({ hazard }, index) => ({
    path: `acceptHazards[${index}].hazard`,
    value: hazard,
  }));
  return [
    devices,
    macs,
    ...buses,
    serials,
    accepted,
    hazards,
    named("feeds"),
    named("uplinks"),
    named("domains"),
    named("apps"),
    writers,
    schedules,
  ].flatMap(repeated);
}

function repeated(places: readonly Place[]): Problem[] {
  const first = new Map<string, Place>();
  return places.flatMap((place) => {
    const { path, value } = place;
    if (value === undefined) return [];
    // Two serial numbers that differ only in case are one that has been typed twice.
    const earlier = first.get(value.toLowerCase());
    if (earlier === undefined) {
      first.set(value.toLowerCase(), place);
      return [];
    }
    const same = earlier.value === value ? "the same" : `the same but for its case (${earlier.value})`;
    return [{ path, value, rule: `must be unique, but ${earlier.path} is ${same}` }];
  });
}
