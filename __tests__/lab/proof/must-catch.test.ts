import { lacp, link, ms01 } from "../../../lab";
import { checkLab } from "../../../lab/load-lab";
import { LabError } from "../../../lab/problem";
import { Proof } from "../../../lab/proof/proof";
import { type LabInput, labSchema } from "../../../lab/schema/lab";
import { at, firstNode, shippedLab, undescribedLab, worker } from "../../support/labs";

/** What is said about the faults of a lab. */
function faultsOf(lab: LabInput): string[] {
  try {
    return checkLab(lab).warnings.map(({ path, rule }) => `warning: ${path} ${rule}`);
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    return error.message
      .split("\n")
      .slice(2)
      .map((line) => line.trim());
  }
}

interface Case {
  readonly what: string;
  readonly lab: () => LabInput;
  /** Beginning, chain and mend of the error. */
  readonly says: readonly [string, string, string];
  /** A change after which nothing is said any more. */
  readonly mended?: (lab: LabInput) => void;
}

/** The undescribed lab with all of its nodes changed. */
function each(
  change: (node: LabInput["nodes"][number], index: number) => void,
  rest: Partial<LabInput> = {},
): () => LabInput {
  return () => {
    const lab = Object.assign(undescribedLab(), rest);
    lab.nodes.forEach(change);
    return lab;
  };
}

const cases: readonly Case[] = [
  {
    what: "all control planes on one host",
    lab: each((node) => (node.in = "debra"), { domains: [{ name: "debra", kind: "host" }] }),
    says: [
      "domains[0] (host:debra) must not take api (and storage,",
      "host:debra → nodes ms01-a, ms01-b, ms01-c down → 0 of 3 control planes reach each other, etcd needs 2",
      "Move ms01-b, ms01-c to 2 more hosts, or accept it with a reason",
    ],
    mended: (lab) => {
      lab.domains = ["debra", "martha", "carol"].map((name) => ({ name, kind: "host" }));
      lab.nodes.forEach((node, index) => (node.in = ["debra", "martha", "carol"][index]));
    },
  },
  {
    what: "all control planes on one feed",
    lab: each((node) => (node.feed = "mains"), { feeds: [{ name: "mains" }] }),
    says: [
      "feeds[0] (feed:mains) must not take api",
      "nodes ms01-a, ms01-b, ms01-c down",
      "Hang ms01-b, ms01-c on 2 more feeds",
    ],
    mended: (lab) => {
      lab.feeds?.push({ name: "ups", kind: "ups" });
      for (const node of lab.nodes) node.feed = ["mains", "ups"];
    },
  },
  {
    what: "both legs of every bond in one switch",
    lab: each((node, index) => (node.cables = { sfp0: `agg:${index + 1}`, sfp1: `agg:${index + 5}` }), {
      switches: [{ name: "agg", ports: 8 }],
    }),
    says: ["switches[0] (switch:agg) must not take api", "nodes ms01-a, ms01-b, ms01-c cut off", "Buy a second switch"],
    mended: (lab) => {
      lab.switches = [
        { name: "agg", ports: 8, mlag: "agg2" },
        { name: "agg2", ports: 8, mlag: "agg" },
      ];
      lab.nodes.forEach((node, index) => (node.cables = { sfp0: `agg:${index + 1}`, sfp1: `agg2:${index + 1}` }));
    },
  },
  {
    what: "all copies of a volume in one failure domain, control planes in three",
    lab: () => {
      const lab = each((node) => delete node.disks.data, { domains: [{ name: "attic", kind: "rack" }] })();
      for (const name of ["d", "e"]) {
        const data = { serial: `DATADISK-MS01-${name.toUpperCase()}` };
        const os = { serial: `OSDISK-MS01-${name.toUpperCase()}` };
        const address = `10.0.10.${name === "d" ? 14 : 15}`;
        lab.nodes.push(ms01(`ms01-${name}`, { role: "worker", address, memory: 64, disks: { os, data }, in: "attic" }));
      }
      lab.nodes.push({
        ...worker(),
        name: "ms01-f",
        address: "10.0.10.16",
        disks: { os: { serial: "OSDISK-MS01-F" } },
      });
      return lab;
    },
    says: [
      "domains[0] (rack:attic) must not take storage",
      "0 of 2 data disks left, and volumes have 2 copies",
      "Move ms01-e to one more rack, or accept it",
    ],
  },
  {
    what: "a single line to the internet",
    lab: each(() => undefined, {
      routers: [{ name: "gw" }, { name: "gw2" }],
      uplinks: [{ name: "fiber", routers: ["gw", "gw2"] }],
    }),
    says: [
      "uplinks[0] (uplink:fiber) must not take ingress down",
      "no line to the internet is left",
      "Add a line of another provider",
    ],
    mended: (lab) => lab.uplinks?.push({ name: "lte", routers: ["gw2"] }),
  },
  {
    what: "two lines of one provider",
    lab: each(() => undefined, {
      routers: [{ name: "gw" }, { name: "gw2" }],
      uplinks: ["fiber", "dsl"].map((name) => ({ name, provider: "telco", routers: ["gw", "gw2"] })),
    }),
    says: [
      "uplinks (provider:telco) must not take ingress down",
      "uplinks fiber, dsl down",
      "Add a line of another provider",
    ],
  },
  {
    what: "a single worker beside control planes that run no pods",
    lab: () => {
      const lab = undescribedLab();
      lab.cluster.allowSchedulingOnControlPlanes = false;
      for (const node of lab.nodes) delete node.disks.data;
      lab.nodes.push(worker());
      return lab;
    },
    says: [
      "nodes[3] (node:ms01-d) must not take ingress (and capacity, scheduling) down",
      "no connector is sure to run",
      "Let control planes take pods",
    ],
  },
  {
    what: "one node",
    lab: () => {
      const lab = undescribedLab();
      lab.nodes.length = 1;
      return lab;
    },
    says: [
      "nodes[0] (node:ms01-a) must not take api",
      "0 of 1 control planes",
      "Add 2 control planes with a data disk",
    ],
    mended: (lab) => (lab.accept = [{ fault: "node:ms01-a", because: "there is one" }]),
  },
  {
    what: "a router on one cable",
    lab: each((node, index) => (node.cables = { sfp0: `left:${index + 1}`, sfp1: `right:${index + 1}` }), {
      switches: [
        { name: "left", ports: 8, mlag: "right" },
        { name: "right", ports: 8, mlag: "left" },
      ],
      routers: [{ name: "gw", cables: { lan0: "left:8" } }],
    }),
    says: [
      "routers[0].cables.lan0 (cable:gw/lan0) must not take ingress (and lan) down",
      "no router is reached",
      "Lay a second cable from gw to right",
    ],
    mended: (lab) => lab.routers?.push({ name: "gw2", cables: { lan0: "right:8" } }),
  },
  {
    what: "an application that only one node can run",
    lab: each(() => undefined, {
      apps: [{ name: "frigate", memory: 4, nodeSelector: { camera: "yes" } }],
      nodes: undescribedLab().nodes.map((node, index) => ({ ...node, labels: { camera: index === 0 ? "yes" : "no" } })),
    }),
    says: [
      "nodes[0] (node:ms01-a) must not take capacity (and apps) down",
      "node:ms01-a → no node is left that can run frigate",
      "Add a worker like ms01-a",
    ],
    mended: (lab) => (at(lab.nodes, 1).labels = { camera: "yes" }),
  },
  {
    what: "an application whose device is plugged into one node",
    lab: each(() => undefined, { apps: [{ name: "zigbee", memory: 1, device: "ms01-b" }] }),
    says: [
      "nodes[1] (node:ms01-b) must not take capacity (and apps) down",
      "node:ms01-b → no node is left that can run zigbee",
      "Mend it",
    ],
  },
  {
    what: "an application whose share of the network file system has one server",
    lab: each(() => undefined, { appliances: [{ name: "nas" }], apps: [{ name: "media", memory: 1, uses: ["nas"] }] }),
    says: ["appliances[0] (appliance:nas) must not take apps down", "media does not reach nas", "Mend it"],
  },
  {
    what: "one resolver for the household",
    lab: each(() => undefined, { appliances: [{ name: "pihole", resolver: true }] }),
    says: [
      "appliances[0] (appliance:pihole) must not take dns down",
      "appliance:pihole → no resolver answers",
      "Add an appliance that resolves names",
    ],
    mended: (lab) => (lab.apps = [{ name: "adguard", memory: 0.5, resolver: true }]),
  },
  {
    what: "pods that fit while all nodes are there",
    lab: each(() => undefined, { apps: [1, 2, 3].map((number) => ({ name: `model-${number}`, memory: 50 })) }),
    says: [
      "nodes[0] (node:ms01-a) must not take capacity down",
      "pods need 150 of 125.2 GiB on nodes that can run model-1",
      "Add a worker",
    ],
    mended: (lab) => lab.apps?.pop(),
  },
];

describe.each(cases)("$what", ({ lab, says, mended }) => {
  test("is refused with fault, promise, chain and the cheapest mend", () => {
    const [first = ""] = faultsOf(lab()).filter((line) => line.startsWith(says[0]));
    for (const part of says) expect(first).toContain(part);
    expect(first).toContain("accept: [{ fault: ");
  });

  if (mended)
    test("is let pass once it is mended", () => {
      const own = lab();
      mended(own);
      expect(faultsOf(own)).toEqual([]);
    });
});

test("a fault may be accepted with a reason, and is reported once it breaks nothing any more", () => {
  const lab = shippedLab();
  expect(faultsOf(lab)).toEqual([]);
  lab.accept?.push({ fault: "switch:agg1", because: "it was the only one" });
  expect(faultsOf(lab)).toEqual(["warning: accept[3].fault is accepted but breaks nothing any more"]);
});

test("what is accepted of a feed is not accepted of the nodes on it", () => {
  const lab = undescribedLab();
  lab.nodes.length = 1;
  lab.feeds = [{ name: "mains" }];
  firstNode(lab).feed = "mains";
  lab.accept = [{ fault: "feed:mains", because: "the house is dark then" }];
  expect(faultsOf(lab)).toEqual([expect.stringContaining("nodes[0] (node:ms01-a)")]);
});

test("what is accepted of a device is accepted of its cables", () => {
  const lab = undescribedLab();
  lab.switches = [{ name: "sw", ports: 8 }];
  lab.appliances = [{ name: "nfs", cables: { lan0: "sw:1" } }];
  lab.apps = [{ name: "media", memory: 1, uses: ["nfs"] }];
  lab.accept = [{ fault: "switch:sw", because: "there is one" }];
  expect(faultsOf(lab)).toEqual([
    expect.stringContaining("(cable:nfs/lan0)"),
    expect.stringContaining("(appliance:nfs)"),
  ]);
  lab.accept.push({ fault: "appliance:nfs", because: "there is one" });
  expect(faultsOf(lab)).toEqual([]);
});

test("one card that carries both legs is as losing its node: less, but not broken while three remain", () => {
  const proof = new Proof(checkLab(shippedLab()).lab);
  const row = proof.under(["card:ms01-a/x710"]);
  expect(row.verdicts).toEqual(proof.under(["node:ms01-a"]).verdicts);
  expect(proof.broken(row)).toEqual([]);
  expect(proof.broken(proof.under(["card:ms01-a/x710", "node:ms01-b"]))).toContain("api");
});

test("control planes that do not reach each other are no quorum, though all of them run", () => {
  const lab = undescribedLab();
  lab.switches = ["a", "b", "c"].map((name) => ({ name, ports: 8 }));
  lab.nodes.forEach((node, index) => {
    node.uplink = link("rj0");
    node.cables = { rj0: `${["a", "b", "c"][index]}:1` };
  });
  at(lab.switches, 0).cables = { 8: "b:8" };
  at(lab.switches, 1).cables = { 7: "c:7" };
  lab.routers = [{ name: "gw", cables: { lan0: "b:6" } }];
  const proof = new Proof(labSchema.parse(lab));
  expect(proof.broken(proof.under(["switch:b"]))).toContain("api");
  expect(proof.broken(proof.under(["cable:a/8"]))).toEqual([]);
});

test("a virtual IP outside of every segment is answered by nobody", () => {
  const lab = undescribedLab();
  lab.cluster.vip = "10.0.20.10";
  expect(faultsOf(lab)).toEqual([expect.stringContaining("cluster.vip (10.0.20.10) must lie inside the LAN")]);
  const proof = new Proof(labSchema.parse(lab));
  expect(proof.under([]).verdicts[0]?.how).toContain("the virtual IP 10.0.20.10 belongs to no network");
});

test("a data disk that is etcd's, and two control planes, are refused before any fault", () => {
  const lab = undescribedLab();
  firstNode(lab).disks.data = { serial: "OSDISK-MS01-A" };
  expect(faultsOf(lab)).toEqual([
    expect.stringContaining("nodes[0].disks.data.serial (OSDISK-MS01-A) must not be the system disk's."),
  ]);
  const two = undescribedLab();
  two.nodes.length = 2;
  expect(faultsOf(two)).toEqual([expect.stringContaining("must hold an odd number of control planes, but 2 are")]);
  expect(new Proof(labSchema.parse(two)).broken(new Proof(labSchema.parse(two)).under(["node:ms01-a"]))).toContain(
    "api",
  );
});

test("a lab that describes nothing but its nodes works, and is judged by its nodes", () => {
  expect(faultsOf(undescribedLab())).toEqual([]);
  const one = undescribedLab();
  firstNode(one).uplink = lacp(["sfp0", "sfp1"]);
  expect(new Proof(checkLab(one).lab).elements.map(({ kind }) => kind)).not.toContain("switch");
});

test("volumes that the lab names are compared with what is left to rebuild them on", () => {
  const how = (volume: number): string | undefined => {
    const lab = shippedLab();
    lab.apps = [{ name: "photos", memory: 1, volume }];
    const proof = new Proof(checkLab(lab).lab);
    return proof.under(["disk:ms01-a/data"]).verdicts[proof.judged.findIndex(({ name }) => name === "storage")]?.how;
  };
  expect(how(1000)).toBe("2 → 1 copies of a volume, rebuilt: they take 2000 of 3167 GiB");
  expect(how(1600)).toBe("2 → 1 copies of a volume, no space to rebuild: they take 3200 of 3167 GiB");
});
