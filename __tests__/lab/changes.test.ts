import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import talos from "../../.gen/talos/schema.json";
import type { TalosDocument } from "../../.gen/talos/documents";
import type { LabInput } from "../../lab";
import { type Configuration, configurationsOf } from "../../lab/talos/changes/configuration";
import { effectOf, immediate } from "../../lab/talos/changes/effects";
import { fieldChanges } from "../../lab/talos/changes/fields";
import { type NodeChange, nodeChanges } from "../../lab/talos/changes/node-changes";
import { installerImage } from "../../lab/talos/generator";
import { installerOf } from "../../lab/talos/machine-document";
import { nodeDocuments } from "../../lab/talos/node-documents";
import { schematicId } from "../../lab/talos/schematic-id";
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

test("a role is the costliest that a node can change", () => {
  const changes = after(({ nodes }) => nodes.slice(1).forEach((node) => (node.role = "worker")));
  expect(changes.map(({ node, effects }) => [node, effects[0]])).toEqual([
    ["ms01-b", "reset first"],
    ["ms01-c", "reset first"],
  ]);
  expect(lines(changes)).toContain("Talos' generator: machineType: reset first");
});

const volumes: readonly TalosDocument["kind"][] = [
  "UserVolumeConfig",
  "RawVolumeConfig",
  "SwapVolumeConfig",
  "ExistingVolumeConfig",
  "ExternalVolumeConfig",
];

test.each(volumes)("a %s that goes or gets another name is unmounted at once; one that comes is not", (kind) => {
  const named = (name: string) => configurations(withDocument({ apiVersion: "v1alpha1", kind, name } as TalosDocument));
  const effects = (before: Configuration[], now: Configuration[]) =>
    nodeChanges(before, now).map((change) => [change.effects, change.documents.map((one) => one.effects)]);
  const unmounted = [[["unmounted at once"], [["unmounted at once"]]]];
  expect(effects(named("scratch"), configurations())).toEqual(unmounted);
  expect(effects(named("scratch"), named("attic"))).toEqual(unmounted);
  expect(effects(configurations(), named("scratch"))).not.toEqual(unmounted);
});

test("the data disk's volume is unmounted where the lab file drops it; a system volume stays mounted", () => {
  const [change] = after((lab) => delete firstNode(lab).disks.data);
  expect(change?.effects[0]).toBe("unmounted at once");
  expect(change?.documents.find(({ title }) => title === "UserVolumeConfig longhorn")).toMatchObject({
    change: "removed",
    effects: ["unmounted at once"],
  });
  const system = withDocument({ apiVersion: "v1alpha1", kind: "VolumeConfig", name: "EPHEMERAL" });
  expect(nodeChanges(configurations(system), configurations())[0]?.effects).not.toContain("unmounted at once");
});

test("several effects are listed, costliest first", () => {
  const [change] = after((lab) => {
    inMachine({ udev: { rules: [] } })(lab);
    lab.versions = { talos: "v1.13.7" };
    lab.network.resolvers = ["9.9.9.9"];
  });
  expect(change?.effects).toEqual(["upgrade", "reboot", "at once"]);
});

test("an upgrade names the node's address and the image that its documents name, and nothing else does", () => {
  const signed = (lab: LabInput) => (firstNode(lab).secureBoot = true);
  const images = (change: (lab: LabInput) => void) =>
    nodeChanges(
      configurations(signed),
      configurations((lab) => [signed(lab), change(lab)]),
    ).map(({ node, upgrade }) => [node, upgrade]);
  const extension = (lab: LabInput) => firstNode(lab).machine.extensions?.push("siderolabs/nvme-cli");
  const lab = labWith((one) => {
    extension(one);
    firstNode(one).secureBoot = true;
  });
  const [node] = lab.nodes;
  if (!node) throw new Error("no node");
  const image = installerOf(node, installerImage(schematicId(schematicOf(lab, node)), lab.versions.talos));
  expect(image).toMatch(/^factory\.talos\.dev\/metal-installer-secureboot\/[0-9a-f]{64}:v1\.13\.9$/);
  expect(images(extension)).toEqual([["ms01-a", { address: "10.0.10.11", image }]]);
  expect(images((one) => (one.versions = { talos: "v1.13.7" })).map(([, upgrade]) => upgrade)).toEqual(
    lab.nodes.map(({ address }) => ({ address, image: expect.stringMatching(/:v1\.13\.7$/) as string })),
  );
  expect(images((one) => (one.network.resolvers = ["9.9.9.9"])).flatMap(([, upgrade]) => upgrade ?? [])).toEqual([]);
  expect(images((one) => one.nodes.push(worker()))).toContainEqual(["ms01-d", undefined]);
});

test("the way to boot changes with a new installation, which brings the new image as well: no upgrade", () => {
  const [change, ...others] = after((lab) => {
    firstNode(lab).secureBoot = true;
    firstNode(lab).machine.extensions?.push("siderolabs/nvme-cli");
  });
  expect(change).toMatchObject({ effects: ["reinstallation", "upgrade"], upgrade: undefined });
  expect(others).toEqual([]);
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
