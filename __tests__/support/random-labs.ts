import fc from "fast-check";
import { lacp, link, node, nvidia } from "../../lab";
import { type Lab, type LabInput, labSchema } from "../../lab/schema/lab";

const machine = {
  model: "any",
  cores: 4,
  memory: 16,
  ports: {
    a0: { driver: "x", speed: 10, card: "left" },
    a1: { driver: "x", speed: 10, card: "left" },
    b0: { driver: "x", speed: 10 },
  },
};

/** Cables from each node to the next, and from the last to the first. */
const ringOf = (nodes: number): [string, string][] =>
  Array.from({ length: nodes }, (_, index) => [`n${index}/tb0`, `n${(index + 1) % nodes}/tb1`]);

const some = fc.option(fc.nat(3), { nil: undefined });
const aNode = fc.record({
  worker: fc.boolean(),
  bond: fc.constantFrom(["a0", "a1"], ["a0", "b0"], ["a0"]),
  ends: fc.tuple(some, some),
  feeds: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
  data: fc.option(fc.constantFrom(500, 1000, 0), { nil: undefined }),
  domain: some,
  gpu: fc.boolean(),
  zone: fc.constantFrom("left", "right"),
  tainted: fc.constantFrom(false, false, false, true),
});
const aDevice = fc.record({
  feed: some,
  domain: some,
  to: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
  resolver: fc.boolean(),
});
const anApp = fc.record({
  replicas: fc.constantFrom(1, 1, 2, 3),
  memory: fc.constantFrom(1, 6, 15, 20),
  cores: fc.constantFrom(0, 2.5),
  volume: fc.constantFrom(undefined, 100),
  gpu: fc.constantFrom(false, false, true),
  tolerates: fc.boolean(),
  zone: fc.constantFrom(undefined, undefined, "left"),
  uses: fc.constantFrom(undefined, undefined, 0, 1),
  device: fc.constantFrom(undefined, undefined, undefined, 0),
  hostPath: fc.constantFrom(undefined, undefined, undefined, 1),
  controller: fc.constantFrom(undefined, "deployment" as const, "statefulset" as const),
  minAvailable: fc.constantFrom(undefined, undefined, 1, 2),
  resolver: fc.boolean(),
});

/** Labs of every shape, sensible or not: what holds for all of them holds for those that the checks let pass. */
export const labs: fc.Arbitrary<Lab> = fc
  .record({
    nodes: fc.array(aNode, { minLength: 1, maxLength: 6 }),
    switches: fc.array(aDevice, { maxLength: 4 }),
    mlag: fc.boolean(),
    routers: fc.array(aDevice, { maxLength: 2 }),
    uplinks: fc.array(fc.record({ routers: fc.uniqueArray(fc.nat(1), { minLength: 1 }), provider: some }), {
      maxLength: 2,
    }),
    ring: fc.option(fc.constantFrom("lan" as const, "third-node" as const), { nil: undefined }),
    appliances: fc.array(aDevice, { maxLength: 2 }),
    apps: fc.array(anApp, { maxLength: 3 }),
    edge: fc.boolean(),
    taints: fc.boolean(),
    highlyAvailable: fc.boolean(),
  })
  .map(({ nodes, switches, mlag, routers, uplinks, ring, appliances, apps, edge, taints, highlyAvailable }) => {
    const ports = switches.map(() => 0);
    /** A free port of a switch. */
    const end = (index: number | undefined): string | undefined => {
      if (index === undefined || switches.length === 0) return undefined;
      const at = index % switches.length;
      ports[at] = (ports[at] ?? 0) + 1;
      return `s${at}:${ports[at]}`;
    };
    const cables = (ends: readonly (readonly [string, number | undefined])[]) =>
      Object.fromEntries(
        ends.flatMap(([port, to]) => {
          const found = end(to);
          return found === undefined ? [] : [[port, found]];
        }),
      );
    const place = ({ feed, domain }: { feed?: number | undefined; domain?: number | undefined }) => ({
      ...(feed !== undefined && { feed: `f${feed % 3}` }),
      ...(domain !== undefined && { in: `d${domain}` }),
    });
    return labSchema.parse({
      name: "any",
      network: { lan: { cidr: "10.0.0.0/24", gateway: "10.0.0.1" } },
      cluster: {
        vip: "10.0.0.10",
        allowSchedulingOnControlPlanes: !taints || !nodes.some(({ worker }, index) => worker && index > 0),
      },
      nodes: nodes.map(({ worker, bond, ends, feeds, data, domain, gpu, zone, tainted }, index) =>
        node(`n${index}`, {
          role: worker && index > 0 ? "worker" : "control-plane",
          address: `10.0.0.${20 + index}`,
          machine: { ...machine, ...(gpu && { gpu: nvidia("ada") }) },
          labels: { zone },
          taints: { own: tainted ? "NoSchedule" : "PreferNoSchedule" },
          uplink: bond.length > 1 ? lacp(bond) : link(bond[0] ?? ""),
          disks: {
            os: { serial: `OS-${index}` },
            ...(data !== undefined && { data: { serial: `DATA-${index}`, ...(data > 0 && { size: data }) } }),
          },
          cables: cables(bond.map((port, at) => [port, ends[at]] as const)),
          ...(feeds.length > 0 && { feed: feeds.map((feed) => `f${feed}`) }),
          ...(domain !== undefined && { in: `d${domain}` }),
        }),
      ),
      switches: switches.map((one, index) => ({
        name: `s${index}`,
        ports: 48,
        ...place(one),
        ...(mlag && index < 2 && switches.length > 1 && { mlag: `s${1 - index}` }),
        cables: Object.fromEntries(
          one.to.filter((to) => to % switches.length !== index).map((to, at) => [40 + at, end(to) ?? ""]),
        ),
      })),
      routers: routers.map((one, index) => ({
        name: `r${index}`,
        ...place(one),
        resolver: one.resolver,
        cables: cables(one.to.map((to, at) => [`lan${at}`, to] as const)),
      })),
      appliances: appliances.map((one, index) => ({
        name: `m${index}`,
        ...place(one),
        resolver: one.resolver,
        cables: cables(one.to.map((to, at) => [`lan${at}`, to] as const)),
      })),
      apps: apps.map(
        ({ tolerates, zone, uses, volume, device, hostPath, controller, minAvailable, ...one }, index) => ({
          ...one,
          name: `x${index}`,
          ...(volume !== undefined && { volume }),
          ...(device !== undefined && { device: `n${device}` }),
          ...(hostPath !== undefined && { hostPath: `n${hostPath % nodes.length}` }),
          ...(controller !== undefined && { controller }),
          ...(minAvailable !== undefined && { minAvailable }),
          tolerates: tolerates ? ["own", ...(index > 0 ? ["node-role.kubernetes.io/control-plane"] : [])] : [],
          nodeSelector: Object.fromEntries(zone === undefined ? [] : [["zone", zone]]),
          uses: uses === undefined || uses >= appliances.length ? [] : [`m${uses}`],
        }),
      ),
      uplinks:
        routers.length === 0
          ? []
          : uplinks.map(({ routers: into, provider }, index) => ({
              name: `u${index}`,
              routers: [...new Set(into.map((one) => `r${one % routers.length}`))],
              ...(provider !== undefined && { provider: `p${provider}` }),
            })),
      feeds: ["f0", "f1", "f2"].map((name) => ({ name })),
      domains: [
        { name: "d0", kind: "host", in: "d1", feed: "f0" },
        { name: "d1", kind: "rack", in: "d3" },
        { name: "d2", kind: "rack" },
        { name: "d3", kind: "site" },
      ],
      ...(ring !== undefined && nodes.length >= 3 && { ring: { cables: ringOf(nodes.length), fallback: ring } }),
      ...(edge && { edge: { domain: "example.com", account: "0".repeat(32), zone: "1".repeat(32) } }),
      ...(highlyAvailable && { gitops: { repository: "https://example.com/a", highlyAvailable } }),
    } satisfies LabInput);
  });
