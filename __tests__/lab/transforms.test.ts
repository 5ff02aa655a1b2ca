import fc from "fast-check";
import type { TalosDocument } from "../../.gen/talos/documents";
import type { LabInput, Transform } from "../../lab";
import { configurationProblems } from "../../lab/talos/configuration-problems";
import { nodeDocuments } from "../../lab/talos/node-documents";
import { at, complaints, firstNode, labWith, shippedLab } from "../support/labs";
import { testRules } from "../support/rules";
import { runs } from "../support/runs";
import { processorSeconds } from "../../bench/measure";

/** Lets the first node's documents of a kind be changed, in any way: what a transform gives is not bound by types. */
const change =
  (kind: string | undefined, more: object) =>
  (lab: LabInput): void => {
    firstNode(lab).transform = (documents) =>
      documents.map((one) => (one.kind === kind ? ({ ...one, ...more } as TalosDocument) : one));
  };
const add =
  (...more: unknown[]) =>
  (lab: LabInput): void => {
    firstNode(lab).transform = (documents) => [...documents, ...(more as TalosDocument[])];
  };
const gives =
  (given: unknown) =>
  (lab: LabInput): void => {
    firstNode(lab).transform = (() => given) as Transform;
  };
const volume = (match: string) => ({
  apiVersion: "v1alpha1",
  kind: "RawVolumeConfig",
  name: "scratch",
  provisioning: { diskSelector: { match }, minSize: "100GiB" },
});
const alias = (match: string) => ({
  apiVersion: "v1alpha1",
  kind: "LinkAliasConfig",
  name: "card0",
  selector: { match },
});
const cel = "ms01-a: LinkAliasConfig card0: selector.match";

testRules([
  {
    rule: "a field is one that Talos knows",
    passes: change("BondConfig", { lacpRate: "slow" }),
    fails: change("BondConfig", { lacpRtae: "slow" }),
    says: 'ms01-a: BondConfig bond0: lacpRtae is not a field that Talos v1.13.9 knows. Did you mean "lacpRate"?',
  },
  {
    rule: "so is one deep inside",
    fails: change("BondConfig", { routes: [{ gateway: "10.0.10.1", metrik: 5 }] }),
    says: 'ms01-a: BondConfig bond0: routes[0].metrik is not a field that Talos v1.13.9 knows. Did you mean "metric"?',
  },
  {
    rule: "a value is of its type",
    passes: change("BondConfig", { mtu: 9000 }),
    fails: change("BondConfig", { mtu: "9000" }),
    says: "ms01-a: BondConfig bond0: mtu (9000) must be of type integer.",
  },
  {
    rule: "a value is one of those that there are",
    fails: change("BondConfig", { bondMode: "802.3da" }),
    says: /^ms01-a: BondConfig bond0: bondMode \(802\.3da\) must be one of "balance-rr", .*\. Did you mean "802\.3ad"\?$/,
  },
  {
    rule: "a list is a list of what belongs into it",
    fails: change("ResolverConfig", { nameservers: ["1.1.1.1"] }),
    says: "ms01-a: ResolverConfig: nameservers[0] (1.1.1.1) must be of type object.",
  },
  {
    rule: "what has several shapes has one of them",
    passes: change(undefined, { machine: { kubelet: { extraArgs: { v: ["2"] } } } }),
    fails: change(undefined, { machine: { kubelet: { extraArgs: { v: 2 } } } }),
    says: "ms01-a: v1alpha1: machine.kubelet.extraArgs.v (2) must be of another shape (oneOf).",
  },
  {
    rule: "a value looks as Talos reads it",
    fails: add({
      apiVersion: "v1alpha1",
      kind: "WatchdogTimerConfig",
      device: "/dev/watchdog0",
      timeout: "five minutes",
    }),
    says: /^ms01-a: WatchdogTimerConfig: timeout \(five minutes\) must match /,
  },
  {
    rule: "a document has what it needs",
    passes: add({ apiVersion: "v1alpha1", kind: "StaticHostConfig", name: "10.0.10.5", hostnames: ["nas"] }),
    fails: add({ apiVersion: "v1alpha1", kind: "StaticHostConfig", hostnames: ["nas"] }),
    says: "ms01-a: StaticHostConfig: name is missing.",
  },
  {
    rule: "a document is of a kind that there is",
    fails: add({ apiVersion: "v1alpha1", kind: "WatchdogConfig", device: "/dev/watchdog0" }),
    says: 'ms01-a: WatchdogConfig: kind (WatchdogConfig) is of no kind that Talos v1.13.9 knows. Did you mean "WatchdogTimerConfig"?',
  },
  {
    rule: "a document holds data",
    fails: add({ apiVersion: "v1alpha1", kind: "EnvironmentConfig", variables: { a: 5n } }),
    says: "ms01-a: EnvironmentConfig can't be written as YAML: it holds more than plain data.",
  },
  {
    rule: "a document is there once",
    fails: add({
      apiVersion: "v1alpha1",
      kind: "BondConfig",
      name: "bond0",
      links: ["rj0"],
      bondMode: "active-backup",
    }),
    says: "ms01-a: BondConfig bond0 must be there once. Change the document that there is, with `map`.",
  },
  {
    rule: "the oldest document is there once as well",
    fails: add({ machine: { sysctls: { "vm.nr_hugepages": "1024" } } }),
    says: "ms01-a: v1alpha1 must be there once. Change the document that there is, with `map`.",
  },
  {
    rule: "the host name has one place",
    fails: change(undefined, { machine: { network: { hostname: "a" } } }),
    says: "ms01-a: v1alpha1: machine.network.hostname (a) must not be set: the HostnameConfig document says the host name. Talos refuses two. Leave this one out; the node's `name` in the lab file is the host name.",
  },
  {
    rule: "what has moved out of the oldest document is said where it is now",
    fails: change(undefined, { machine: { time: { servers: ["10.0.10.1"] } } }),
    says: "ms01-a: v1alpha1: machine.time is not a field that Talos v1.13.9 knows. Talos has moved it to a TimeSyncConfig document.",
  },
  {
    rule: "a selector is a condition",
    passes: add(alias('link.driver == "igc" && link.product_id in ["0x125b", \'0x125c\']')),
    fails: add(alias('"link.driver == igc"')),
    says: `${cel} ("link.driver == igc") must be a condition, but is a text. Leave out the outer quotes.`,
  },
  {
    rule: "texts in a selector stand in quotes",
    passes: add(alias('glob("58:47:ca:*", mac(link.permanent_addr))')),
    fails: add(alias("link.driver == igc")),
    says: `${cel} (link.driver == igc) names igc, which means nothing here. A text stands in quotes: "igc".`,
  },
  {
    rule: "texts in a selector have their quotes once",
    fails: add(alias('link.driver == "\\"igc\\""')),
    says: `${cel} (link.driver == "\\"igc\\"") can't match: the text "\\"igc\\"" has quotes inside of its quotes. Write them once.`,
  },
  {
    rule: "texts in a selector have an end",
    fails: add(alias('link.driver == "igc')),
    says: `${cel} (link.driver == "igc) must close every text that it opens: a quote is missing.`,
  },
  {
    rule: "texts in a selector have no space around them",
    fails: add(alias('link.driver == "igc "')),
    says: `${cel} (link.driver == "igc ") can't match: the text "igc " starts or ends with a space.`,
  },
  {
    rule: "a selector says something",
    fails: add(alias("  ")),
    says: `${cel} ("  ") must not be empty. It would match nothing.`,
  },
  {
    rule: "a selector compares with two signs",
    passes: add(alias('link.mtu >= 1500u && link.driver != "igc"')),
    fails: add(alias('link.driver = "igc"')),
    says: `${cel} (link.driver = "igc") must compare with ==, not with =.`,
  },
  {
    rule: "a selector asks for what Talos knows of a link",
    fails: add(alias('link.drvier == "igc"')),
    says: `${cel} (link.drvier == "igc") names link.drvier, which there is not. Did you mean "driver"?`,
  },
  {
    rule: "MAC addresses are compared as Talos writes them",
    passes: add(alias('mac(link.permanent_addr) == "58:47:ca:70:00:01"')),
    fails: add(alias('mac(link.permanent_addr) == "58-47-CA-70-00-01"')),
    says: `${cel} (mac(link.permanent_addr) == "58-47-CA-70-00-01") can't match: mac() gives lower case and colons, not "58-47-CA-70-00-01". Did you mean "58:47:ca:70:00:01"?`,
  },
  {
    rule: "a selector of disks asks for disks",
    passes: add(volume('disk.transport == "nvme" && !system_disk && disk.size > 500u * GiB')),
    fails: add(volume('link.driver == "nvme"')),
    says: /^ms01-a: RawVolumeConfig scratch: provisioning\.diskSelector\.match \(.*\) names link, which means nothing here\. /,
  },
  {
    rule: "a transform gives documents",
    passes: (lab) =>
      (firstNode(lab).transform = (documents) => documents.filter(({ kind }) => kind !== "TimeSyncConfig")),
    fails: gives(undefined),
    says: "nodes[0].transform must give a list of documents, but gives something else for ms01-a. Write `(documents) => [...documents, …]`.",
  },
  {
    rule: "documents are objects",
    fails: gives(["kind: BondConfig"]),
    says: "nodes[0].transform must give a list of documents, but gives something else for ms01-a. Write `(documents) => [...documents, …]`.",
  },
  {
    rule: "a transform ends well",
    fails: (lab) => {
      firstNode(lab).transform = () => {
        throw new Error("no such bond.");
      };
    },
    says: "nodes[0].transform fails for ms01-a: no such bond.",
  },
  {
    rule: "a transform is a function",
    fails: (lab) => (lab.talos = { transform: {} as never }),
    says: "talos.transform ({}) must be a function from documents to documents.",
  },
]);

test("a transform of the lab comes before that of the node, and hears which node it is", () => {
  const lab = labWith((input) => {
    input.talos = {
      transform: (documents, { name, role, address }) => [
        ...documents,
        { apiVersion: "v1alpha1", kind: "EnvironmentConfig", variables: { NODE: `${name} ${role} ${address}` } },
      ],
    };
    at(input.nodes, 1).transform = (documents) => documents.slice(-1);
    input.acceptHazards = [
      { hazard: "cilium/second-cni", because: "nothing is deployed" },
      { hazard: "cilium/kube-proxy", because: "nothing is deployed" },
      { hazard: "cilium/gateway-kinds", because: "nothing is deployed" },
    ];
  });
  expect(nodeDocuments(lab, at(lab.nodes, 1), "image")).toEqual([
    { apiVersion: "v1alpha1", kind: "EnvironmentConfig", variables: { NODE: "ms01-b control-plane 10.0.10.12" } },
  ]);
});

test("a transform that spoils what it is given does not spoil the lab", () => {
  const lab = labWith((input) => {
    input.talos = {
      transform: (documents) => {
        for (const document of documents) {
          if (document.kind === "TimeSyncConfig") (document.ntp?.servers as string[]).push("x");
        }
        return documents;
      },
    };
  });
  for (const node of lab.nodes) nodeDocuments(lab, node, "image");
  expect(lab.network.timeServers).toEqual(["time.cloudflare.com"]);
});

test("a transform of the lab that fails is told once", () => {
  const lab = shippedLab();
  lab.talos = { transform: () => null as never };
  expect(complaints(lab).errors).toHaveLength(1);
});

test("whatever a transform gives is refused with words or is a configuration, never a crash", () => {
  const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true });
  const document = fc.record(
    {
      kind: fc.oneof(fc.constantFrom("BondConfig", "LinkAliasConfig", "HostnameConfig"), anything),
      name: anything,
      selector: anything,
      machine: anything,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, fc.array(document)), (given) => {
      const lab = shippedLab();
      gives(given)(lab);
      for (const error of complaints(lab).errors) expect(error).toMatch(/\.$|\?$/);
    }),
    runs(200),
  );
});

test("the documents of a thousand nodes are made and checked in at most three seconds", () => {
  const lab = labWith();
  const nodes = Array.from({ length: 1_000 }, (_, index) => ({ ...at(lab.nodes, index % 3), name: `node-${index}` }));
  expect(processorSeconds(() => expect(configurationProblems({ ...lab, nodes })).toEqual([]))).toBeLessThan(3);
});
