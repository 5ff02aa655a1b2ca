import type { LabInput } from "../../lab";
import { link, node, s3 } from "../../lab";
import { complaints, firstNode, labWith, shippedLab, worker } from "../support/labs";
import { testRules } from "../support/rules";

const edge = (lab: LabInput) => {
  if (!lab.edge) throw new Error("the shipped lab has an edge");
  return lab.edge;
};

testRules([
  {
    rule: "names are DNS labels",
    passes: (lab) => (lab.name = "attic-2"),
    fails: (lab) => (lab.name = "My Attic"),
    says: 'name (My Attic) must be a DNS label: lower-case letters, digits and hyphens, at most 32 characters. Did you mean "my-attic"?',
  },
  {
    rule: "no node has the gateway's address",
    fails: (lab) => (firstNode(lab).address = "10.0.10.1"),
    says: "nodes[0].address (10.0.10.1) must not meet the gateway (network.lan.gateway: 10.0.10.1).",
  },
  {
    rule: "hostnames lie inside the zone",
    passes: (lab) => (edge(lab).hostnames = [{ hostname: "git.home.example.com", service: "http://gitea.git" }]),
    fails: (lab) => (edge(lab).hostnames = [{ hostname: "git.example.org", service: "http://gitea.git" }]),
    says: 'edge.hostnames[0].hostname (git.example.org) must lie inside the zone example.com. Did you mean "git.example.com"?',
  },
  {
    rule: "a hostname is published once",
    fails: (lab) =>
      edge(lab).hostnames?.push({ hostname: "argocd.example.com", service: "http://argocd-server.argocd" }),
    says: "edge.hostnames[2].hostname (argocd.example.com) must be unique, but edge.hostnames[0].hostname is the same.",
  },
  {
    rule: "a login needs people",
    passes: (lab) => {
      edge(lab).people = [];
      edge(lab).hostnames = [{ hostname: "blog", service: "http://blog.web", allow: "everyone" }];
    },
    fails: (lab) => (edge(lab).people = []),
    says: "edge.hostnames[0].allow (people) lets nobody in, because edge.people is empty. List e-mail addresses there, or allow everyone.",
  },
  {
    rule: "properties are known",
    fails: (lab) => Object.assign(lab.network, { resolver: "1.1.1.1" }),
    says: 'network.resolver is not a property that this file knows. Did you mean "resolvers"?',
  },
  {
    rule: "nothing that is needed is missing",
    fails: (lab) => Reflect.deleteProperty(lab.cluster, "vip"),
    says: "cluster.vip is missing. It must be a string.",
  },
  {
    rule: "memory is counted in GiB",
    fails: (lab) => (firstNode(lab).machine.memory = 65536),
    says: "nodes[0].memory (65536) must be at most 16384 GiB. It is counted in GiB, not in MiB.",
  },
  {
    rule: "numbers are numbers",
    fails: (lab) => Object.assign(firstNode(lab).machine, { memory: "64" }),
    says: "nodes[0].memory (64) must be a number, not a text.",
  },
  {
    rule: "the Git repository is a URL",
    passes: (lab) => (lab.gitops = { repository: "ssh://git@github.com/me/lab.git" }),
    fails: (lab) => (lab.gitops = { repository: "git@github.com:me/lab.git" }),
    says: 'gitops.repository (git@github.com:me/lab.git) must be a URL that starts with https:// or ssh://. Write "git@github.com:me/lab.git" as "ssh://git@github.com/me/lab.git".',
  },
  {
    rule: "bucket names are S3's",
    fails: (lab) => (lab.backup = { bucket: "My_Bucket", region: "eu-central-1" }),
    says: "backup.bucket (My_Bucket) must be a bucket name: 3 to 63 lower-case letters, digits, dots and hyphens.",
  },
]);

test("the shipped lab has nothing wrong, and needs no warning", () => {
  expect(complaints(shippedLab())).toEqual({ errors: [], warnings: [] });
});

describe("warnings come with their reason", () => {
  test.each([
    ["sd", "nodes[0].disks.os.type puts etcd on an SD card: etcd's constant small writes wear it out in months"],
    [
      "usb",
      "nodes[0].disks.os.type puts etcd on a USB stick: etcd's constant small writes wear it out, and a slow write costs the leader its election",
    ],
    [
      "hdd",
      "nodes[0].disks.os.type puts etcd on a spinning disk: a write that takes longer than the election timeout costs etcd its leader",
    ],
  ] as const)("etcd on %s", (type, warning) => {
    const lab = shippedLab();
    firstNode(lab).disks.os.type = type;
    expect(complaints(lab)).toEqual({ errors: [], warnings: [warning] });
  });

  test("a worker may have its system on anything", () => {
    const lab = shippedLab();
    lab.nodes.push({ ...worker(), disks: { os: { serial: "CARD-0001", type: "sd" } } });
    expect(complaints(lab)).toEqual({ errors: [], warnings: [] });
  });

  test("a control plane with little memory", () => {
    const lab = shippedLab();
    firstNode(lab).machine.memory = 3;
    expect(complaints(lab)).toEqual({
      errors: [],
      warnings: ["nodes[0].memory is little for a control plane"],
    });
  });

  test.each(["git.home.example.com", "*.apps.example.com"])("%s, which the certificate does not reach", (hostname) => {
    const lab = shippedLab();
    edge(lab).hostnames = [{ hostname, service: "http://gitea.git" }];
    expect(complaints(lab)).toEqual({
      errors: [],
      warnings: [
        "edge.hostnames[0].hostname lies two labels deep, where Cloudflare's universal certificate does not reach",
      ],
    });
  });

  test("a state that crosses the network in clear", () => {
    const lab = shippedLab();
    lab.state = s3({ bucket: "acme-state", region: "eu-central-1", endpoint: "http://nas.example.com:9000" });
    expect(complaints(lab)).toEqual({
      errors: [],
      warnings: ["state.endpoint sends the cluster's keys over the network in clear"],
    });
  });

  test("a lab without any data disk", () => {
    const lab = shippedLab();
    for (const one of lab.nodes) delete one.disks.data;
    expect(complaints(lab).warnings).toEqual(["nodes have no data disk, so that no volume can be made"]);
  });
});

test("an address outside of a small LAN gets no hint that would be wrong as well", () => {
  const lab = shippedLab();
  lab.network.lan = { cidr: "10.0.10.8/30", gateway: "10.0.10.9" };
  const { errors } = complaints(lab);
  expect(errors).toContain(
    "nodes[0].address (10.0.10.11) must leave out the first and the last address of the LAN (10.0.10.8, 10.0.10.11). They name the network and its broadcast.",
  );
  expect(errors).toContain("nodes[1].address (10.0.10.12) must lie inside the LAN (10.0.10.8/30).");
});

test("a release may be given with or without its v", () => {
  const lab = labWith((input) => (input.versions = { talos: "1.13.9", kubernetes: "v1.35.4" }));
  expect(lab.versions).toMatchObject({ talos: "v1.13.9", kubernetes: "1.35.4" });
});

test("a lab that is no object at all is told so", () => {
  expect(complaints([]).errors).toEqual(["The file's default export ([]) must be an object."]);
});

test("any machine can be described without a board profile", () => {
  const lab = shippedLab();
  lab.nodes = [
    node("pi", {
      address: "10.0.10.11",
      machine: {
        model: "Raspberry Pi 4",
        architecture: "arm64",
        cores: 4,
        memory: 8,
        ports: { lan0: { driver: "bcmgenet", speed: 1 } },
      },
      uplink: link("lan0"),
      disks: { os: { serial: "USB-SSD-0001", type: "ssd" } },
    }),
  ];
  expect(complaints(lab).errors).toEqual([]);
});
