/** What can fail, in the order in which faults are listed. */
export const kinds = [
  "node",
  "disk",
  "card",
  "port",
  "cable",
  "switch",
  "router",
  "appliance",
  "uplink",
  "provider",
  "feed",
  "host",
  "rack",
  "room",
  "site",
] as const;

export type Kind = (typeof kinds)[number];

/** What is a part of a device, and named after it, as `disk:ms01-a/os`. */
export type PartKind = "disk" | "card" | "port" | "cable";

/** What has a name of its own. */
export type WholeKind = Exclude<Kind, PartKind>;

/** The list of the lab file that names them. */
export const listOf = {
  node: "nodes",
  switch: "switches",
  router: "routers",
  appliance: "appliances",
  uplink: "uplinks",
  provider: "uplinks",
  feed: "feeds",
  host: "domains",
  rack: "domains",
  room: "domains",
  site: "domains",
} as const satisfies Readonly<Record<WholeKind, string>>;

/** The lists of devices that have such a part, and the field of a device that names them. */
export const partsOf = {
  disk: { owners: ["nodes"], field: ["disks"] },
  card: { owners: ["nodes"], field: ["machine", "ports"] },
  port: { owners: ["nodes"], field: ["machine", "ports"] },
  cable: { owners: ["nodes", "switches", "routers", "appliances"], field: ["cables"] },
} as const satisfies Readonly<Record<PartKind, object>>;

export const isPart = (kind: Kind): kind is PartKind => kind in partsOf;
