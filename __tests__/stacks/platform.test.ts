import { platformReleases } from "../../lab/platform/releases";
import { writerNames, writers } from "../../lab/policies/writers";
import { protectedAddresses } from "../../lab/protected";
import type { LabInput } from "../../lab";
import { labWith } from "../support/labs";
import { synthesize, type Template } from "../support/template";

const { infra, prod } = synthesize(labWith());

/** Everything that has to be there before an address, by what it waits for and what that waits for. */
function before(template: Template, address: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const next of (template.everything[address]?.["depends_on"] ?? []) as string[]) {
    if (seen.has(next)) continue;
    seen.add(next);
    before(template, next, seen);
  }
  return seen;
}

/** Address of the release with this name. */
function release(name: string): string {
  const found = Object.entries(prod.resources("helm_release")).find(([, attributes]) => attributes["name"] === name);
  if (!found) throw new Error(`there is no release ${name}`);
  return `helm_release.${found[0]}`;
}

describe("the order of the platform", () => {
  test.each([
    ["snapshot-controller", ["cilium"]],
    ["longhorn", ["cilium"]],
    ["argocd", ["cilium"]],
    ["cloudflared", ["cilium"]],
    ["platform-extras", ["cilium", "snapshot-controller", "longhorn"]],
    ["velero", ["platform-extras"]],
    ["root", ["argocd"]],
  ])("%s comes after %j", (name, earlier) => {
    expect([...before(prod, release(name))]).toEqual(expect.arrayContaining(earlier.map(release)));
  });

  test("nothing at all is made before the cluster is healthy", () => {
    const gate = Object.keys(prod.everything).find((address) => address.startsWith("data.talos_cluster_health."));
    for (const address of Object.keys(prod.everything))
      if (!address.startsWith("data."))
        expect([address, [...before(prod, address)]]).toEqual([address, expect.arrayContaining([gate])]);
  });

  test("a pod's Secret is there before the release that starts the pod", () => {
    const secrets = Object.entries(prod.resources("kubernetes_secret_v1")).map(
      ([name, { metadata }]) =>
        [`kubernetes_secret_v1.${name}`, (metadata as { namespace: string }).namespace] as const,
    );
    for (const name of ["velero", "cloudflared"]) {
      const own = secrets.filter(([, namespace]) => namespace === name).map(([address]) => address);
      expect(own).not.toEqual([]);
      expect([...before(prod, release(name))]).toEqual(expect.arrayContaining(own));
    }
  });
});

describe("credentials", () => {
  const secrets = Object.values(prod.resources("kubernetes_secret_v1"));

  test("reach pods through write-only attributes, with a revision made from the value", () => {
    expect(secrets.length).toBeGreaterThan(4);
    for (const secret of secrets) {
      const values = /local\.\w[\w-]*/.exec(String(secret["data_wo"]))?.[0];
      expect(values).toBeDefined();
      expect(secret["data_wo_revision"]).toContain(`sha256(jsonencode(${values}))`);
      expect(secret).not.toHaveProperty("data");
    }
  });

  test("come from infra's state and from nowhere else", () => {
    for (const value of Object.values(prod.json["locals"] ?? {}).flatMap((one) => Object.values(one as object)))
      expect(value).toMatch(
        /data\.terraform_remote_state\.infra\.outputs\.(tunnel_credentials|backup_credentials|velero_repository)\./,
      );
  });

  test("never make a release's values sensitive, which would hide them in every plan", () => {
    for (const { values } of Object.values(prod.resources("helm_release")))
      expect(JSON.stringify(values)).not.toContain("terraform_remote_state");
  });

  test.each(writerNames)("of %s are in the namespace that it runs in, and in no other", (writer) => {
    const { prod: made } = synthesize(
      labWith((lab) => {
        delete lab.edge;
        Object.assign(lab.backup ?? {}, { writers: [writer], lockDays: 0 });
      }),
    );
    const metadata = (type: string, key: "name" | "namespace"): unknown[] =>
      Object.values(made.resources(type)).map((one) => (one["metadata"] as Record<string, unknown>)[key]);
    const { namespace } = writers[writer];
    expect([...new Set(metadata("kubernetes_secret_v1", "namespace"))]).toEqual([namespace]);
    expect(metadata("kubernetes_namespace_v1", "name")).toContain(namespace);
  });
});

describe("what a lab leaves out is not made", () => {
  const without = (change: (lab: LabInput) => void) => synthesize(labWith(change));
  const names = ({ prod: made }: { prod: Template }): string[] =>
    Object.values(made.resources("helm_release")).map(({ name }) => String(name));
  const protectedIn = (made: { infra: Template; prod: Template }): string[] =>
    [made.infra, made.prod].flatMap(({ everything }) =>
      Object.values(protectedAddresses)
        .flat()
        .filter((address) => address in everything),
    );

  test("no edge: no tunnel, no connectors", () => {
    const made = without((lab) => delete lab.edge);
    expect(names(made)).not.toContain("cloudflared");
    expect(JSON.stringify([made.infra.json, made.prod.json])).not.toMatch(/cloudflare_|tunnel_credentials/);
  });

  test("no backup: no bucket, no identities, no Velero", () => {
    const made = without((lab) => delete lab.backup);
    expect(names(made)).not.toContain("velero");
    expect(JSON.stringify([made.infra.json, made.prod.json])).not.toMatch(/aws_|backup_credentials/);
  });

  test("no data disks: no Longhorn", () => {
    const made = without((lab) => {
      for (const node of lab.nodes) delete node.disks.data;
    });
    expect(names(made)).not.toContain("longhorn");
    expect(protectedIn(made)).not.toContain("helm_release.longhorn");
  });

  test("no GitOps repository: Argo CD without a root application", () => {
    expect(names(without((lab) => delete lab.gitops))).toEqual(expect.arrayContaining(["argocd"]));
    expect(names(without((lab) => delete lab.gitops))).not.toContain("root");
  });

  test.each<[string, (lab: LabInput) => void]>([
    ["whole", () => undefined],
    ["without GitOps", (lab) => delete lab.gitops],
    ["without an edge", (lab) => delete lab.edge],
    ["without volumes", (lab) => lab.nodes.forEach(({ disks }) => delete disks.data)],
    ["without backups", (lab) => delete lab.backup],
  ])("the lab's page lists the releases that there are: %s", (_what, change) => {
    const lab = labWith(change);
    const made = Object.values(synthesize(lab).prod.resources("helm_release")).map(({ name }) => name);
    expect(
      platformReleases(lab)
        .map(({ release: name }) => name)
        .sort(),
    ).toEqual(made.sort());
  });

  test("a whole lab has all that is protected", () => {
    expect(protectedIn({ infra, prod }).sort()).toEqual(Object.values(protectedAddresses).flat().sort());
  });

  test("a lab in which only some nodes store volumes labels those", () => {
    const { infra: made } = without((lab) => delete lab.nodes[2]?.disks.data);
    const labelled = Object.entries(made.dataSources("talos_machine_configuration"))
      .filter(([, { config_patches }]) => JSON.stringify(config_patches).includes("create-default-disk"))
      .map(([name]) => /ms01-[abc]/.exec(name)?.[0]);
    expect(labelled).toEqual(["ms01-a", "ms01-b"]);
  });
});
