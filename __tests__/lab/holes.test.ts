import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { LabInput } from "../../lab";
import { lacp, link, proxmoxVm, s3, tpm } from "../../lab";
import { labSchema } from "../../lab/schema/lab";
import { toProblems } from "../../lab/schema/problems";
import { at, complaints, undescribedLab, worker } from "../support/labs";
import { cases, runs } from "../support/runs";

/** A lab that describes everything that a lab file can describe, and has nothing wrong. */
function fullLab(): LabInput {
  const lab = undescribedLab();
  lab.nodes.push({ ...worker(), uplink: link("rj0") });
  lab.switches = [
    { name: "left", ports: 8, speed: 10, mlag: "right", cables: { 6: "right:6" }, in: "rack" },
    { name: "right", ports: 8, speed: 10, mlag: "left", feed: ["ups1", "ups2"] },
  ];
  lab.ring = {
    cables: [
      ["ms01-a/tb0", "ms01-b/tb0"],
      ["ms01-b/tb1", "ms01-c/tb1"],
      ["ms01-c/tb0", "ms01-a/tb1"],
    ],
    fallback: "third-node",
  };
  lab.routers = [{ name: "gw", cables: { lan0: "left:7", lan1: "right:7" }, feed: "ups2" }];
  lab.uplinks = [{ name: "fiber", provider: "telco", routers: ["gw"] }];
  lab.domains = [
    { name: "rack", kind: "rack", in: "cellar", feed: "ups1" },
    { name: "cellar", kind: "room" },
    {
      name: "debra",
      kind: "host",
      cores: 16,
      sockets: 2,
      memory: 64,
      storage: { tank: 500 },
      feed: ["ups1", "ups2"],
      watts: { idle: 100, load: 200 },
    },
  ];
  lab.feeds = [{ name: "ups1", kind: "ups" }, { name: "ups2" }];
  lab.nodes.forEach((node, index) => {
    node.feed = "ups1";
    node.cables = index < 3 ? { sfp0: `left:${index + 1}`, sfp1: `right:${index + 1}` } : { rj0: "left:8" };
  });
  const vm = { host: "debra", role: "worker", address: "10.0.10.15", cores: 4, memory: 16, disk: 64 } as const;
  lab.nodes.push({
    ...proxmoxVm("w1", { ...vm, id: 150, cpu: "host", storage: "tank", bridge: "vmbr0", vlan: 10 }),
    labels: { "example.com/room": "cellar" },
    taints: { "nvidia.com/gpu": "NoSchedule" },
  });
  lab.appliances = [
    { name: "pihole", address: "10.0.10.5", resolver: true, cables: { lan0: "right:4" }, feed: "ups1", in: "cellar" },
    { name: "nas", cables: { lan0: "left:5" }, in: "debra", memory: 8, cores: 2 },
  ];
  lab.apps = [
    {
      name: "frigate",
      replicas: 1,
      memory: 4,
      cores: 0.5,
      volume: 100,
      gpu: false,
      tolerates: ["nvidia.com/gpu"],
      nodeSelector: { "example.com/room": "cellar" },
      uses: ["pihole"],
      resolver: true,
    },
  ];
  const ports = at(lab.nodes, 0).machine.ports;
  ports["sfp0"] = { driver: "i40e", speed: 10, mac: "58:47:ca:70:00:01" };
  ports["sfp1"] = { driver: "i40e", speed: 10, mac: "58:47:ca:70:00:02" };
  at(lab.nodes, 1).uplink = lacp(["sfp0", "sfp1"], {
    mtu: 9000,
    vlans: [{ id: 20, address: "10.0.20.12/24", mtu: 1500 }, { id: 30 }],
  });
  lab.network = { ...lab.network, pods: "10.244.0.0/16", services: "10.96.0.0/12", resolvers: ["10.0.10.1"] };
  lab.versions = { talos: "v1.13.9", talosContract: "v1.13", kubernetes: "1.35.4" };
  at(lab.nodes, 1).machine.gpu = { maker: "nvidia", generation: "ada" };
  at(lab.nodes, 2).machine.overlay = { name: "rpi_generic", image: "siderolabs/sbc-raspberrypi" };
  lab.cluster.allowSchedulingOnControlPlanes = true;
  const [first, second, third] = lab.nodes;
  Object.assign(first ?? {}, { power: "quiet", secureBoot: true, encryption: tpm({ pcrs: [7] }) });
  Object.assign(second?.disks.os ?? {}, { slot: "m2-2", form: "22110" });
  Object.assign(third?.machine ?? {}, {
    firmware: "uefi",
    measured: [{ power: "balanced", idle: 20, load: 80, source: "a page" }],
  });
  for (const node of lab.nodes) node.watts = { idle: 20, load: 80 };
  lab.tariff = { perKwh: 0.3, currency: "EUR" };
  lab.powerBudget = 1_000;
  lab.talos = {
    watchdog: { device: "/dev/watchdog1", timeout: 60 },
    mirrors: { "docker.io": { endpoints: ["https://10.0.10.5:5000/v2"], fallback: false } },
    kubelet: { extraArgs: { v: "2", "feature-gates": ["a=true"] }, extraConfig: { maxPods: 200 } },
    apiAccess: { roles: ["os:etcd:backup"], namespaces: ["backup"] },
    transform: (documents) => documents,
  };
  lab.accept = [
    { fault: "feed:ups1", because: "it is a test" },
    { fault: "router:gw", because: "it is a test" },
    { fault: "node:w1", because: "it is a test" },
    { fault: "host:debra", because: "it is a test" },
    { fault: "appliance:pihole", because: "it is a test" },
    { fault: "cable:pihole/lan0", because: "it is a test" },
    { fault: "switch:right", because: "it is a test" },
    { fault: "room:cellar", because: "it is a test" },
    { fault: "provider:telco", because: "it is a test" },
    { fault: "uplink:fiber", because: "it is a test" },
    { fault: "feed:ups2", because: "it is a test" },
  ];
  lab.acceptHazards = [
    { hazard: "network/arp-on-plain-vlan", because: "it is a test" },
    { hazard: "network/igc-aspm", because: "it is a test" },
  ];
  if (lab.edge) {
    lab.edge.publicAddress = "203.0.113.7";
    lab.edge.hostnames?.push({ hostname: "pve", service: "https://10.0.10.5:8006", verifyTls: false });
  }
  lab.backup = {
    bucket: "home-lab-backup",
    region: "eu-central-1",
    writers: ["velero", "etcd"],
    lockDays: 7,
    oldVersions: { velero: 14, etcd: 30 },
    schedules: [{ name: "daily", cron: "0 3 * * *", keep: 30, namespaces: ["home"] }],
  };
  lab.state = s3({ bucket: "home-lab-state", region: "eu-central-1", endpoint: "https://10.0.10.5:9000" });
  return lab;
}

type Path = readonly PropertyKey[];
type Json = Record<PropertyKey, unknown>;

/** The path of every value and of everything that holds values. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const inner =
    value === null || typeof value !== "object"
      ? []
      : Object.entries(value).flatMap(([key, one]) =>
          pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
        );
  return path.length > 0 ? [path, ...inner] : inner;
}

const removed = Symbol("removed");
const damages: readonly unknown[] = [removed, null, {}, [], "", "?", 0, -1, 5n, true];

function damage(lab: LabInput, path: Path, value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((one, key) => (one as Json | undefined)?.[key], lab);
  const key = path.at(-1) ?? "";
  // What has been damaged before may have no inside any more.
  if (parent === null || typeof parent !== "object") return;
  if (value === removed) Reflect.deleteProperty(parent, key);
  else (parent as Json)[key] = structuredClone(value);
}

const paths = pathsOf(fullLab());

test("the lab that describes everything has nothing wrong", () => {
  expect(complaints(fullLab())).toEqual({ errors: [], warnings: [] });
});

test("whatever is taken away or spoilt is told in words, and what the schema refuses has no further consequences", () => {
  // Nineteen and ten, the number of damages, have no common divisor: every damage is met, at every other place.
  for (const [path, value] of cases(
    19,
    paths.flatMap((one) => damages.map((value) => [one, value] as const)),
  )) {
    const lab = fullLab();
    damage(lab, path, value);
    const { errors } = complaints(lab);
    for (const error of errors) {
      expect(error).toMatch(/[.?]$/);
      expect(error).not.toContain("undefined");
    }
    // A node that says nothing is a control plane, and counted.
    if (path.length === 2 && path[0] === "nodes" && isDeepStrictEqual(value, {})) continue;
    const { error } = labSchema.safeParse(lab);
    if (error) expect(errors).toHaveLength(toProblems(error, lab, labSchema).length);
  }
});

test("two damages at once neither crash nor speak of what is not there", () => {
  const one = fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...damages));
  fc.assert(
    fc.property(fc.array(one, { minLength: 2, maxLength: 4 }), (all) => {
      const lab = fullLab();
      for (const [path, value] of all) damage(lab, path, value);
      for (const error of complaints(lab).errors) expect(error).not.toContain("undefined");
    }),
    runs(50),
  );
});

/** Findings across the lab that rest on the last two nodes, the network or the edge, and on nothing of the first node. */
const crossed: readonly (readonly [(lab: LabInput) => void, string])[] = [
  [
    (lab) => (at(lab.nodes, 2).name = "ms01-b"),
    "nodes[2].name (ms01-b) must be unique, but nodes[1].name is the same.",
  ],
  [(lab) => (at(lab.nodes, 2).address = "10.0.10.12"), "nodes[2].address (10.0.10.12) must not meet node ms01-b"],
  [(lab) => (at(lab.nodes, 2).disks.os.serial = "osdisk-ms01-b"), "nodes[2].disks.os.serial (osdisk-ms01-b) must be"],
  [(lab) => (at(lab.nodes, 1).disks.data = { serial: "OSDISK-MS01-B" }), "nodes[1].disks.data.serial (OSDISK-MS01-B)"],
  [(lab) => (at(lab.nodes, 1).machine.memory = 1), "nodes[1].memory (1) must be at least 2 GiB"],
  [(lab) => (at(lab.nodes, 1).uplink = link("rj7")), "nodes[1].uplink.port (rj7) names no port of ms01-b."],
  [(lab) => (at(lab.nodes, 1).uplink = link("sfp0")), "nodes[1].macs.sfp0 is missing"],
  [(lab) => (at(lab.nodes, 1).cables = { sfp0: "lift:1" }), "nodes[1].cables.sfp0 (lift:1) ends in no switch"],
  [(lab) => (at(lab.nodes, 1).feed = "ups3"), "nodes[1].feed (ups3) names no feed of this lab."],
  [(lab) => at(lab.switches, 1).mlag && delete at(lab.switches, 1).mlag, "switches[0].mlag (right) must be mutual"],
  [(lab) => (lab.network.pods = "10.0.0.0/16"), "network.pods (10.0.0.0/16) must not meet the LAN"],
  [(lab) => (lab.network.resolvers = ["10.0.10.12"]), "network.resolvers[0] (10.0.10.12) must not meet node ms01-b"],
  [(lab) => (lab.versions = { talos: "v1.13.8" }), "versions.talos (v1.13.8) leaves something on the disk"],
  [(lab) => lab.edge && (lab.edge.people = []), "edge.hostnames[0].allow"],
  [(lab) => (lab.accept = [{ fault: "feed:ups3", because: "test" }]), "accept[0].fault (feed:ups3) names no feed"],
];

test("no defect of the first node's shape hides one that lies elsewhere", () => {
  const structural = paths.filter(([list, index]) => list === "nodes" && index === 0);
  fc.assert(
    fc.property(
      fc.constantFrom(...structural),
      fc.constantFrom(...damages),
      fc.constantFrom(...crossed),
      (path, value, [spoil, says]) => {
        const lab = fullLab();
        spoil(lab);
        if (value === removed && path.length === 2) lab.nodes[0] = null as never;
        else damage(lab, path, value);
        expect(complaints(lab).errors).toContainEqual(expect.stringContaining(says));
      },
    ),
    runs(75),
  );
});
