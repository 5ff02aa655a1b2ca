import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ownCharts } from "../../lab/versions";
import type { CloudflaredValues } from "../../modules/platform/cloudflared";
import { type PlatformExtrasValues, platformExtrasValues } from "../../modules/platform/platform-extras";
import { ownObjects } from "../../rehearsal/providers/helm/own-objects";
import { hasHelm, render } from "../support/helm";

const folder = join(__dirname, "..", "..", "charts");
const names = Object.values(ownCharts).map(({ name }) => name);
const read = (...path: string[]): string => readFileSync(join(folder, ...path), "utf8");

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
}

/** Every key of a values file, with dots between the levels. */
function keys(values: object, before = ""): string[] {
  return Object.entries(values).flatMap(([key, value]: [string, unknown]) => [
    `${before}${key}`,
    ...(value !== null && typeof value === "object" && !Array.isArray(value) ? keys(value, `${before}${key}.`) : []),
  ]);
}

/** Every key that a schema requires, and allows beside nothing else. */
function required({ properties = {}, required: said = [] }: Schema, before = ""): string[] {
  return said.flatMap((key) => [`${before}${key}`, ...required(properties[key] ?? {}, `${before}${key}.`)]);
}

test("every folder of charts/ is pinned", () => {
  expect(readdirSync(folder).sort()).toEqual([...names].sort());
});

describe.each(names)("%s", (name) => {
  const templates = readdirSync(join(folder, name, "templates"));

  test("has a schema that knows the keys of its values, and no others", () => {
    const schema = JSON.parse(read(name, "values.schema.json")) as Schema;
    expect(required(schema).sort()).toEqual(keys(parse(read(name, "values.yaml")) as object).sort());
    const open = (one: Schema): boolean =>
      (one.properties !== undefined && one.additionalProperties !== false) ||
      Object.values(one.properties ?? {}).some(open);
    expect(open(schema)).toBe(false);
  });

  test.each(templates)("%s is YAML of one kind once its actions are gone", (file) => {
    const text = read(name, "templates", file)
      .replaceAll(/^\s*\{\{-?.*\}\}\n/gm, "")
      .replaceAll(/\{\{[^}]*\}\}/g, "0");
    expect(parse(text)).toMatchObject({
      apiVersion: expect.any(String) as string,
      kind: expect.any(String) as string,
      metadata: { name: expect.any(String) as string },
    });
    expect(text).not.toMatch(/^---/m);
  });
});

const choices = [[], ["10.0.10.200-10.0.10.239"]].flatMap((loadBalancers) =>
  [undefined, {}, { address: "10.0.10.200" }].flatMap((gateway) =>
    [undefined, { backups: false }, { backups: true }].map((longhorn) => ({ loadBalancers, gateway, longhorn })),
  ),
);

/** What the stand-in reads out of the templates, as `apiVersion kind name`. */
const known = (chart: string, values: object): string[] =>
  ownObjects(join(folder, chart), values)
    .map(({ kind, name }) => `${kind} ${name}`)
    .sort();

test("the stand-in reads out of the templates what they render, and what they say", () => {
  const all = platformExtrasValues({ loadBalancers: ["10.0.10.200"], gateway: {}, longhorn: { backups: true } });
  expect(known("platform-extras", all)).toEqual([
    "cilium.io/v2 CiliumLoadBalancerIPPool lan",
    "cilium.io/v2alpha1 CiliumL2AnnouncementPolicy lan",
    "gateway.networking.k8s.io/v1 Gateway lan",
    "snapshot.storage.k8s.io/v1 VolumeSnapshotClass longhorn-backup",
    "snapshot.storage.k8s.io/v1 VolumeSnapshotClass longhorn-snapshot",
    "storage.k8s.io/v1 StorageClass longhorn-backup-1",
  ]);
  expect(ownObjects(join(folder, "platform-extras"), all)).toContainEqual(
    expect.objectContaining({
      name: "longhorn-snapshot",
      content: expect.objectContaining({ driver: "driver.longhorn.io", parameters: { type: "snap" } }) as object,
    }),
  );
  expect(known("platform-extras", {})).toEqual([]);
  expect(known("cloudflared", {})).toEqual([
    "apps/v1 Deployment cloudflared",
    "policy/v1 PodDisruptionBudget cloudflared",
  ]);
});

(hasHelm ? describe : describe.skip)("rendered by Helm, platform-extras", () => {
  test.each(choices)("makes what the stand-in reads of %j", (choice) => {
    const values = platformExtrasValues(choice);
    const rendered = render("platform-extras", values).map(
      ({ apiVersion, kind, metadata }) => `${apiVersion} ${kind} ${metadata.name}`,
    );
    expect(rendered.sort()).toEqual(known("platform-extras", values));
  });

  test("hands addresses, links and classes through", () => {
    const rendered = render(
      "platform-extras",
      platformExtrasValues({
        loadBalancers: ["10.0.10.200-10.0.10.239"],
        interfaces: ["^bond0$"],
        gateway: { address: "10.0.10.201" },
        longhorn: { backups: true },
      }),
    );
    const found = (kind: string, name: string) =>
      rendered.find((one) => one.kind === kind && one.metadata.name === name);
    expect(found("CiliumLoadBalancerIPPool", "lan")?.spec).toEqual({
      blocks: [{ start: "10.0.10.200", stop: "10.0.10.239" }],
    });
    expect(found("CiliumL2AnnouncementPolicy", "lan")?.spec).toEqual({
      loadBalancerIPs: true,
      interfaces: ["^bond0$"],
    });
    expect(found("Gateway", "lan")?.spec).toMatchObject({
      gatewayClassName: "cilium",
      addresses: [{ type: "IPAddress", value: "10.0.10.201" }],
    });
    expect(found("VolumeSnapshotClass", "longhorn-snapshot")).toMatchObject({
      metadata: { labels: { "velero.io/csi-volumesnapshot-class": "true" } },
      parameters: { type: "snap" },
    });
    expect(found("VolumeSnapshotClass", "longhorn-backup")).toMatchObject({
      deletionPolicy: "Retain",
      parameters: { type: "bak" },
    });
    expect(found("StorageClass", "longhorn-backup-1")).toMatchObject({ parameters: { numberOfReplicas: "1" } });
  });

  test.each([
    ["a key that it does not know", { gateway: { enabled: true, address: "", adress: "x" } }, "adress"],
    ["an address that is none", { gateway: { enabled: true, address: "lan" } }, "address"],
  ])("refuses %s", (_what, more, message) => {
    const values: PlatformExtrasValues = platformExtrasValues({ loadBalancers: [] });
    expect(() => render("platform-extras", { ...values, ...more })).toThrow(message);
  });
});

(hasHelm ? describe : describe.skip)("rendered by Helm, cloudflared", () => {
  const values: CloudflaredValues = {
    image: "docker.io/cloudflare/cloudflared:1.0.0",
    replicas: 2,
    spread: "required",
    token: { secret: "tunnel-token", key: "token", revision: 268_435_456 as never },
  };
  interface Pod {
    readonly affinity: { readonly podAntiAffinity: object };
    readonly securityContext: object;
    readonly containers: readonly Readonly<Record<string, unknown>>[];
  }
  const deployment = (more: object = {}) =>
    render("cloudflared", { ...values, ...more }).find(({ kind }) => kind === "Deployment")?.spec as {
      replicas: number;
      template: { metadata: { annotations: object }; spec: Pod };
    };

  test("keeps connectors apart, strictly or as far as there are nodes", () => {
    const rule = (spread: string) => Object.keys(deployment({ spread }).template.spec.affinity.podAntiAffinity);
    expect(rule("required")).toEqual(["requiredDuringSchedulingIgnoredDuringExecution"]);
    expect(rule("preferred")).toEqual(["preferredDuringSchedulingIgnoredDuringExecution"]);
  });

  test("reads the token from the Secret, and starts anew with another one", () => {
    const { metadata, spec } = deployment().template;
    expect(metadata.annotations).toEqual({ "homelab/token-revision": "268435456" });
    expect(spec.containers[0]?.["env"]).toEqual([
      { name: "TUNNEL_TOKEN", valueFrom: { secretKeyRef: { name: "tunnel-token", key: "token" } } },
    ]);
  });

  test("asks for nothing that a restricted namespace refuses", () => {
    const { securityContext, containers } = deployment().template.spec;
    expect(securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } });
    expect(containers).toHaveLength(1);
    expect(containers[0]?.["securityContext"]).toMatchObject({
      allowPrivilegeEscalation: false,
      capabilities: { drop: ["ALL"] },
    });
  });

  test("is ready while it is connected, and is not killed for a broken line", () => {
    expect(deployment().template.spec.containers[0]).toMatchObject({
      readinessProbe: { httpGet: { path: "/ready" } },
      livenessProbe: { httpGet: { path: "/healthcheck" } },
    });
  });

  test("refuses an image without a version", () => {
    expect(() => deployment({ image: "cloudflared:latest" })).toThrow("image");
    expect(() => deployment({ image: "" })).toThrow("image");
  });
});
