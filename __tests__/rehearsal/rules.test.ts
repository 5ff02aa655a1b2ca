import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { KubernetesApi } from "../../rehearsal/world/kubernetes-api";
import { releaseRules } from "../../rehearsal/world/release-rules";
import { readConfiguration } from "../../rehearsal/world/machine-configuration";
import { answers } from "../../rehearsal/world/rules/rule";
import type { Rule } from "../../rehearsal/world/rules/rule";
import { Installation, type Wanted } from "../../rehearsal/world/rules/installation";
import { comingUpRules } from "../../rehearsal/world/rules/coming-up";
import { bootstrapRules, quorumRules, rebootRules } from "../../rehearsal/world/rules/etcd";
import { allRules } from "../../rehearsal/world/rules";
import { ingressRules } from "../../rehearsal/world/rules/ingress";
import { configurationRules } from "../../rehearsal/world/rules/talos";
import { installationRules } from "../../rehearsal/world/rules/talos-install";
import { type Machine, type Release, World } from "../../rehearsal/world/world";
import { LabRun } from "../support/lab-run";
import { at, labWith } from "../support/labs";
import { brokenReleases, type Draft, type ReleaseCase } from "../support/rule-cases";
import { ringed } from "../support/ring";
import { scratchFolder } from "../support/scratch";

let run: LabRun;
beforeAll(async () => {
  const lab = labWith((input) => {
    Object.assign(input.backup ?? {}, { writers: ["velero", "longhorn"], lockDays: 0 });
    input.ring = ringed("third-node").ring;
  });
  run = await (await LabRun.open(lab)).deploy();
});
afterAll(() => run.close());

/** The deployed lab, before one release is made: the same state again, and what the release is told. */
function drafted(chart: string): { state: Draft; release: Release & { values: Draft } } {
  const state = structuredClone(run.world.state) as unknown as Draft;
  const cluster = at(Object.values(state["clusters"] as Record<string, Draft>), 0);
  const [id, release] = at(
    Object.entries(cluster["releases"] as Record<string, Release>).filter(([, one]) => one.chart === chart),
    0,
  );
  Reflect.deleteProperty(cluster["releases"] as object, id);
  return { state, release: release as Release & { values: Draft } };
}

function installation(state: Draft, wanted: Wanted): Installation {
  const file = join(scratchFolder(), "world.json");
  writeFileSync(file, JSON.stringify(state));
  const world = World.open(file, run.lab);
  return new Installation(world, KubernetesApi.of(world, at(Object.keys(world.state.clusters), 0)), wanted);
}

const said = (subject: Installation, id: string): string | undefined => {
  const rule = at(
    releaseRules.filter((one) => one.id === id),
    0,
  );
  const found = rule.when(subject) ? rule.check(subject) : undefined;
  return found === undefined ? undefined : rule.message(found);
};

describe("a rule about releases", () => {
  test.each(brokenReleases.map((one) => [one.id, one] as const))(
    "%s",
    (id, { chart, holds, breaks, says }: ReleaseCase) => {
      const good = drafted(chart);
      holds?.(good);
      const fine = installation(good.state, good.release);
      expect(
        at(
          releaseRules.filter((one) => one.id === id),
          0,
        ).when(fine),
      ).toBe(true);
      expect(said(fine, id)).toBeUndefined();
      const bad = drafted(chart);
      breaks(bad);
      expect(said(installation(bad.state, bad.release), id)).toContain(says);
    },
  );

  test("has a case that keeps it and one that breaks it", () => {
    expect(brokenReleases.map(({ id }) => id).sort()).toEqual(releaseRules.map(({ id }) => id).sort());
  });

  test("the deployed lab breaks none", () => {
    for (const chart of ["cilium", "longhorn", "velero", "argo-cd", "argocd-apps", "cloudflared", "platform-extras"]) {
      const { state, release } = drafted(chart);
      const one = installation(state, release);
      expect(releaseRules.filter((rule) => rule.when(one) && rule.check(one) !== undefined)).toEqual([]);
    }
  });
});

/** Looks at one rule. */
function says<Subject>(rules: readonly Rule<Subject>[], id: string, subject: Subject): string | undefined {
  const found = rules.filter((rule) => rule.id === id);
  expect(found).toHaveLength(1);
  return answers(found, subject)[0];
}

describe("a rule about machines", () => {
  /** What the first machine is told, changed. */
  const configuring = (from: string | RegExp, to: string, change: Partial<Machine> = {}) => {
    const [first, second] = Object.values(run.world.state.machines);
    const { configuration = "", ...machine } = first ?? at([], 0);
    const yaml = configuration.replace(from, to);
    if (yaml === configuration && from !== "") throw new Error(`nothing matches ${String(from)}`);
    const state = {
      ...run.world.state,
      machines: { [machine.address]: machine, [second?.address ?? ""]: second ?? machine },
    };
    return { state, machine: { ...machine, ...change }, yaml, wanted: readConfiguration(yaml) };
  };
  const document = (kind: string): string => `---\napiVersion: v1alpha1\nkind: ${kind}\nname: x\n`;
  const end = /$/;

  const cases: readonly (readonly [string, () => ReturnType<typeof configuring>, string])[] = [
    [
      "talos/known-kinds",
      () => configuring(end, document("SysctlConfig")),
      '"SysctlConfig" "v1alpha1": not registered',
    ],
    [
      "talos/kubernetes",
      () => configuring("kubelet:v1.35.4", "kubelet:v1.37.0"),
      "version of Kubernetes 1.37.0 is too new to be used with Talos 1.13.9",
    ],
    [
      "talos/kernel-arguments",
      () => configuring("diskSelector:", "extraKernelArgs: [quiet]\n    diskSelector:"),
      "install.extraKernelArgs and install.grubUseUKICmdline can't be used together",
    ],
    [
      "talos/virtual-address",
      () =>
        configuring(
          "type: controlplane",
          "type: worker\n  network: { interfaces: [{ interface: eth0, vip: { ip: 10.0.10.9 } }] }",
        ),
      "not allowed on non-controlplane nodes (10.0.10.9)",
    ],
    [
      "talos/virtual-address-document",
      () => configuring("type: controlplane", "type: worker"),
      "this node would never answer at 10.0.10.10",
    ],
    [
      "talos/role",
      () =>
        configuring("type: controlplane", "type: worker", {
          configuration: at(Object.values(run.world.state.machines), 0).configuration,
        }),
      "boot as another (controlplane to worker)",
    ],
    [
      "talos/image",
      () => configuring(/metal-installer\/[0-9a-f]+/, "metal-installer/abc"),
      "the image factory has no image factory.talos.dev/metal-installer/abc",
    ],
    [
      "talos/install-disk",
      () => configuring("", "", { disks: ["DATADISK-MS01-A"] }),
      "no disk matches the serial OSDISK-MS01-A",
    ],
    [
      "talos/install-selector",
      () => configuring(/diskSelector:\n *serial: .*/, "legacyBIOSSupport: false"),
      "there is no /dev/sda",
    ],
    [
      "talos/volume-disk",
      () => configuring("", "", { disks: ["OSDISK-MS01-A"] }),
      "no disk matches the serial DATADISK-MS01-A",
    ],
    [
      "talos/volume-system-disk",
      () => configuring("DATADISK-MS01-A", "OSDISK-MS01-A"),
      "both want the disk OSDISK-MS01-A",
    ],
    [
      "talos/address",
      () => configuring("", "", { address: "10.0.10.150" }),
      "it answers at 10.0.10.11, 10.0.10.10 from now on",
    ],
    [
      "talos/unique-address",
      () => configuring("10.0.10.11/24", "10.0.10.12/24"),
      "10.0.10.12 is another machine's address",
    ],
    [
      "talos/kubelet-subnet",
      () => configuring("validSubnets:\n        - 10.0.10.0/24", "validSubnets:\n        - 10.0.20.0/24"),
      "machine.kubelet.nodeIP.validSubnets (10.0.20.0/24)",
    ],
    [
      "etcd/advertised-subnet",
      () => configuring("advertisedSubnets:\n      - 10.0.10.0/24", "advertisedSubnets:\n      - 10.0.20.0/24"),
      "cluster.etcd.advertisedSubnets (10.0.20.0/24)",
    ],
    [
      "talos/hostname",
      () => configuring("hostname: ms01-a", "hostname: ms01-b"),
      'another machine is the node "ms01-b" already',
    ],
    [
      "talos/virtual-address-link",
      () => configuring("link: bond0", "link: eth9"),
      "eth9 is not brought up, so 10.0.10.10 is given to no node",
    ],
    ["talos/link-ports", () => configuring(/(?<=links:\n +- )\w+/, "rj9"), "no port is called rj9 (bond0)"],
    [
      "talos/cluster-ranges",
      () => configuring("10.96.0.0/12", "10.244.0.0/16"),
      "10.244.0.0/16 and 10.244.0.0/16 overlap",
    ],
    [
      "talos/gateway",
      () => configuring("gateway: 10.0.10.1\n", "gateway: 10.0.11.1\n"),
      "network is unreachable (gateway 10.0.11.1 on bond0)",
    ],
  ];
  const rules = [...configurationRules, ...installationRules];

  test.each(cases)("%s", (id, subject, message) => {
    expect(says(rules, id, configuring("", ""))).toBeUndefined();
    expect(says(rules, id, subject())).toContain(message);
  });

  test("talos/extensions", () => {
    const good = configuring("", "");
    expect(says(rules, "talos/extensions", good)).toBeUndefined();
    const schematics = JSON.parse(
      JSON.stringify(good.state.schematics).replaceAll("siderolabs/iscsi-tools", "iscsi-tools"),
    ) as Record<string, string>;
    expect(says(rules, "talos/extensions", { ...good, state: { ...good.state, schematics } })).toContain(
      'official extension "iscsi-tools" is not available',
    );
  });

  test("every one has a case", () => {
    expect([...cases.map(([id]) => id), "talos/extensions"].sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});

describe("a rule about etcd", () => {
  const running = () => at(Object.values(run.world.state.machines), 0);
  const bootstrapping = (machine: Partial<Machine>, clusters = {}) => ({
    state: { ...run.world.state, clusters },
    machine: { ...running(), ...machine },
  });
  const worker = () => running().configuration?.replace("type: controlplane", "type: worker") ?? "";

  test.each([
    [
      "etcd/maintenance",
      () => bootstrapping({ stage: "maintenance", trouble: "no disk" }),
      "(ms01-a did not install: no disk)",
    ],
    ["etcd/control-plane", () => bootstrapping({ configuration: worker() }), "on a control plane node"],
    ["etcd/once", () => bootstrapping({}, run.world.state.clusters), "AlreadyExists"],
  ])("%s", (id, subject, message) => {
    expect(says(bootstrapRules, id, bootstrapping({}))).toBeUndefined();
    expect(says(bootstrapRules, id, subject())).toContain(message);
  });

  test.each([
    ["kubernetes/started", 1, 0, "connect: connection refused (the bootstrap answers 160 s before Kubernetes does"],
    ["kubernetes/gate-timeout", 161, 160, "comes up in 160 s, and timeouts.read is 160 s"],
  ])("%s", (id, enough, patience, message) => {
    expect(says(comingUpRules, id, { patience: enough })).toBeUndefined();
    expect(says(comingUpRules, id, { patience })).toContain(message);
  });

  test("etcd/reboots", () => {
    expect(says(rebootRules, "etcd/reboots", { rebooting: ["a"], members: 1 })).toBeUndefined();
    expect(says(rebootRules, "etcd/reboots", { rebooting: ["a", "b"], members: 5 })).toBeUndefined();
    expect(says(rebootRules, "etcd/reboots", { rebooting: ["a", "b"], members: 3 })).toContain("a, b reboot together");
  });

  test("etcd/quorum", () => {
    expect(says(quorumRules, "etcd/quorum", { running: 2, members: 3 })).toBeUndefined();
    expect(says(quorumRules, "etcd/quorum", { running: 2, members: 4 })).toBe("context deadline exceeded");
  });
});

describe("a rule about ingress", () => {
  const rule = (hostname: string, service = "http://a.b", path = "") => ({ hostname, service, path });
  const rest = rule("", "http_status:404");

  test.each([
    ["ingress/some", [], "doesn't contain any ingress rules"],
    ["ingress/service", [rule("a.example.com", "a.b:80"), rest], "a.b:80 is an invalid address"],
    ["ingress/service-path", [rule("a.example.com", "http://a.b/x"), rest], "proxying to a different path"],
    ["ingress/port", [rule("a.example.com:80"), rest], "Hostname cannot contain a port"],
    ["ingress/wildcard", [rule("a.*.com"), rest], "at most one wildcard"],
    ["ingress/last", [rule("a.example.com")], "The last ingress rule must match all URLs"],
    ["ingress/reached", [rest, rest], "Rule #1 is matching the hostname ''"],
  ])("%s", (id, ingress, message) => {
    expect(says(ingressRules, id, [rule("*.example.com"), rest])).toBeUndefined();
    expect(says(ingressRules, id, ingress)).toContain(message);
  });
});

test("every rule has a name of its own, says what has to hold and where that was read", () => {
  const rules = Object.values(allRules).flat();
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, rule, source } of rules) {
    expect(id).toMatch(/^[a-z-]+\/[a-z-]+$/);
    expect(rule.length).toBeGreaterThan(15);
    expect(source.length).toBeGreaterThan(15);
  }
  expect(rules.length).toBeGreaterThanOrEqual(60);
});
