import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import talos from "../../.gen/talos/schema.json";
import type { TalosDocument } from "../../.gen/talos/documents";
import type { LabInput } from "../../lab";
import { type Configuration, configurationsOf } from "../../lab/talos/changes/configuration";
import { effectOf, immediate } from "../../lab/talos/changes/effects";
import { fieldChanges } from "../../lab/talos/changes/fields";
import { type NodeChange, nodeChanges } from "../../lab/talos/changes/node-changes";
import { nodeDocuments } from "../../lab/talos/node-documents";
import { schematicOf } from "../../lab/talos/schematic";
import { firstNode, labWith, worker } from "../support/labs";

const configurations = (change?: (lab: LabInput) => void): Configuration[] =>
  configurationsOf(labWith(change), { nodeDocuments, schematicOf });

/** What changes of the shipped lab do. */
const after = (change: (lab: LabInput) => void): NodeChange[] => nodeChanges(configurations(), configurations(change));

/** `<document>: <path>: <effect>` of the first node. */
const lines = (changes: readonly NodeChange[]): string[] =>
  changes[0]?.documents.flatMap(({ title, fields }) =>
    fields.map(({ path, effect }) => `${title}: ${path}: ${effect}`),
  ) ?? [];

/** The first node's documents with one more, or one changed. */
const withDocument = (document: TalosDocument) => (lab: LabInput) => {
  firstNode(lab).transform = (documents) => [...documents, document];
};
const inMachine = (more: object) => (lab: LabInput) => {
  firstNode(lab).transform = (documents) =>
    documents.map((one) => (one.kind === undefined ? { ...one, machine: { ...one.machine, ...more } } : one));
};

test("what is the same does not change", () => {
  expect(nodeChanges(configurations(), configurations())).toEqual([]);
});

test.each<[string, (lab: LabInput) => void, string[]]>([
  ["name servers", (lab) => (lab.network.resolvers = ["9.9.9.9"]), ["ResolverConfig: nameservers[]: at once"]],
  ["Talos", (lab) => (lab.versions = { talos: "v1.13.7" }), ["v1alpha1: machine.install.image: upgrade"]],
  [
    "Kubernetes",
    (lab) => (lab.versions = { kubernetes: "1.35.6" }),
    ["Talos' generator: kubernetesVersion: upgrade-k8s first"],
  ],
  [
    "an extension",
    (lab) => firstNode(lab).machine.extensions?.push("siderolabs/nvme-cli"),
    ["schematic: customization.systemExtensions.officialExtensions[]: upgrade"],
  ],
  [
    "a kernel argument",
    (lab) => (firstNode(lab).machine.kernelArguments = ["iommu=pt"]),
    ["schematic: customization.extraKernelArgs: upgrade"],
  ],
  [
    "the system disk",
    (lab) => (firstNode(lab).disks.os.serial = "ANOTHER-1"),
    ["v1alpha1: machine.install.diskSelector.serial: reinstallation"],
  ],
  [
    "the data disk",
    (lab) => (firstNode(lab).disks.data = { serial: "ANOTHER-1" }),
    ["UserVolumeConfig longhorn: provisioning.diskSelector.match: new volumes only"],
  ],
  [
    "a system control",
    inMachine({ sysctls: { "vm.swappiness": "1" } }),
    ['v1alpha1: machine.sysctls["vm.swappiness"]: at once'],
  ],
  [
    "a file",
    inMachine({ files: [{ path: "/var/a", content: "b", permissions: 384, op: "create" }] }),
    ["v1alpha1: machine.files: reboot"],
  ],
  ["a udev rule", inMachine({ udev: { rules: [] } }), ["v1alpha1: machine.udev.rules: reboot"]],
])("%s", (_what, change, expected) => {
  const changes = after(change);
  expect(lines(changes)).toEqual(expected);
});

test("several effects are listed, costliest first", () => {
  const [change] = after((lab) => {
    inMachine({ udev: { rules: [] } })(lab);
    lab.versions = { talos: "v1.13.7" };
    lab.network.resolvers = ["9.9.9.9"];
  });
  expect(change?.effects).toEqual(["upgrade", "reboot", "at once"]);
});

test("nodes come and go", () => {
  expect(after((lab) => lab.nodes.push(worker())).map(({ node, change }) => [node, change])).toContainEqual([
    "ms01-d",
    "added",
  ]);
  const gone = nodeChanges(
    configurations((lab) => lab.nodes.push(worker())),
    configurations(),
  );
  expect(gone.at(-1)).toMatchObject({ node: "ms01-d", change: "removed" });
});

test("documents come, go and are renamed", () => {
  const changes = after((lab) => (lab.cluster.vip = "10.0.10.9"));
  expect(changes[0]?.documents.map(({ title, change, from }) => [title, change, from])).toContainEqual([
    "Layer2VIPConfig 10.0.10.9",
    "renamed",
    "Layer2VIPConfig 10.0.10.10",
  ]);
  const watchdog = (lab: LabInput) => (lab.talos = { watchdog: {} });
  expect(after(watchdog)[0]?.documents[0]).toMatchObject({ title: "WatchdogTimerConfig", change: "added" });
  expect(nodeChanges(configurations(watchdog), configurations())[0]?.documents[0]).toMatchObject({
    title: "WatchdogTimerConfig",
    change: "removed",
  });
});

const json = fc.jsonValue({ maxDepth: 3 });

test("fields change if and only if values do, and each says what it was and what it is", () => {
  fc.assert(
    fc.property(json, json, (before, now) => {
      const changes = fieldChanges(before, now);
      expect(changes.length === 0).toBe(isDeepStrictEqual(before, now));
      for (const change of changes) expect(change.before).not.toEqual(change.after);
    }),
  );
});

/** Documents in which a secret stands, wherever a secret can. */
const secretive: readonly ((secret: string) => TalosDocument)[] = [
  (password) => ({ apiVersion: "v1alpha1", kind: "RegistryAuthConfig", name: "docker.io", username: "me", password }),
  (secret) => ({ apiVersion: "v1alpha1", kind: "ExtensionServiceConfig", name: "a", environment: [`KEY=${secret}`] }),
  (secret) => ({ apiVersion: "v1alpha1", kind: "EnvironmentConfig", variables: { a: secret } }),
  (secret) => ({
    apiVersion: "v1alpha1",
    kind: "VolumeConfig",
    name: "STATE",
    encryption: { provider: "luks2", keys: [{ slot: 0, static: { passphrase: secret } }] },
  }),
  (secret) => ({ apiVersion: "v1alpha1", kind: "KmsgLogConfig", name: "a", url: `tcp://me:${secret}@10.0.10.5:5` }),
  (secret) => ({
    apiVersion: "v1alpha1",
    kind: "ExtensionServiceConfig",
    name: "a",
    configFiles: [{ content: secret, mountPath: "/a" }],
  }),
];

test("a secret is not shown, but that it changes is", () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9]{12,20}$/);
  fc.assert(
    fc.property(fc.constantFrom(...secretive), word, word, (document, old, own) => {
      fc.pre(old !== own);
      const [before, now] = [old, own].map((secret) => configurations(withDocument(document(secret))));
      const changes = nodeChanges(before ?? [], now ?? []);
      expect(changes).toHaveLength(1);
      for (const all of [changes, nodeChanges([], now ?? [])]) {
        expect(JSON.stringify(all)).not.toContain(old);
        expect(JSON.stringify(all)).not.toContain(own);
      }
    }),
    { numRuns: 40 },
  );
});

interface Definition {
  readonly properties?: Readonly<Record<string, { readonly $ref?: string }>>;
}

test("every field that is applied at once is one of Talos' own", () => {
  const definitions = talos.documents.$defs as Readonly<Record<string, Definition>>;
  for (const path of immediate) {
    let at: Definition | undefined = definitions["v1alpha1.Config"];
    for (const step of path.split(".")) {
      const own: { readonly $ref?: string } | undefined = at?.properties?.[step];
      if (!own) throw new Error(`Talos has no ${path}`);
      at = definitions[own.$ref?.split("/").at(-1) ?? ""];
    }
    expect(effectOf("v1alpha1", { path: `${path}.anything` })).toBe("at once");
    expect(effectOf("v1alpha1", { path: `${path}Else` })).toBe("reboot");
  }
});
