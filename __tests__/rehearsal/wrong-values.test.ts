import type { TerraformRun } from "../support/terraform";
import { openWorld } from "../support/world-run";

let run: TerraformRun;
beforeAll(async () => {
  ({ run } = await openWorld("talos", "kubernetes", "helm"));
});
afterAll(() => run.close());

const client = { ca_certificate: "a", client_certificate: "b", client_key: "c" };
const apply = (more: object) => ({
  resource: {
    talos_machine_configuration_apply: {
      x: { node: "10.0.10.11", client_configuration: client, machine_configuration_input: "a: 1", ...more },
    },
  },
});
const configuration = (more: object) => ({
  resource: { talos_machine_secrets: { s: {} } },
  data: {
    talos_machine_configuration: {
      x: {
        cluster_name: "home",
        cluster_endpoint: "https://10.0.10.10:6443",
        machine_type: "worker",
        machine_secrets: "${talos_machine_secrets.s.machine_secrets}",
        ...more,
      },
    },
  },
});
const release = (more: object) => ({ resource: { helm_release: { x: { name: "cilium", chart: "cilium", ...more } } } });
const namespace = (metadata: object) => ({ resource: { kubernetes_namespace_v1: { x: { metadata } } } });

const wrong: readonly (readonly [string, object, string])[] = [
  [
    "an apply mode",
    apply({ apply_mode: "later" }),
    'value must be one of: ["auto" "reboot" "no_reboot" "staged" "staged_if_needing_reboot"], got: "later"',
  ],
  [
    "no configuration",
    apply({ machine_configuration_input: null }),
    "Exactly one of machine_configuration_input or machine_configuration_input_wo must be set",
  ],
  [
    "two configurations",
    apply({ machine_configuration_input_wo: "b: 1" }),
    "Only one of machine_configuration_input or machine_configuration_input_wo can be set, not both",
  ],
  [
    "two sets of credentials",
    apply({ client_configuration_wo: client }),
    "Only one of client_configuration or client_configuration_wo can be set, not both",
  ],
  ["a timeout", apply({ timeouts: { create: "ten minutes" } }), "time: invalid duration"],
  [
    "a machine type",
    configuration({ machine_type: "control-plane" }),
    'value must be one of: ["controlplane" "worker"]',
  ],
  ["a cluster without a name", configuration({ cluster_name: "" }), "string length must be at least 1, got: 0"],
  [
    "an endpoint without a scheme",
    configuration({ cluster_endpoint: "10.0.10.10:6443" }),
    "no scheme specified for the cluster endpoint URL",
  ],
  [
    "an endpoint without TLS",
    configuration({ cluster_endpoint: "http://10.0.10.10:6443" }),
    "the control plane endpoint URL should have scheme https://",
  ],
  ["a contract", configuration({ talos_version: "thirteen" }), "error parsing version"],
  ["a patch that is no YAML", configuration({ config_patches: ["a: [1"] }), "config_patches are invalid"],
  [
    "a JSON patch",
    configuration({ config_patches: ['[{"op": "add", "path": "/machine", "value": {}}]'] }),
    "JSON patches are not supported",
  ],
  ["a release name", release({ name: "x".repeat(54) }), "string length must be between 1 and 53, got: 54"],
  ["values that are no YAML", release({ values: ["a: [1"] }), "failed to parse values"],
  ["a namespace's name", namespace({ name: "Velero" }), "must be a lowercase RFC 1123 label"],
  [
    "a label's key",
    namespace({ name: "velero", labels: { "a b": "1" } }),
    "name part must consist of alphanumeric characters",
  ],
  [
    "a label's value",
    namespace({ name: "velero", labels: { a: "not valid!" } }),
    "a valid label must consist of at most 63",
  ],
];

test.each(wrong)(
  "%s that the real provider rejects is rejected before anything is done",
  async (_what, broken, message) => {
    run.configure(broken);
    expect(await run.fails("validate")).toContain(message);
  },
);

test("right values pass", async () => {
  const { resource: a } = apply({ apply_mode: "staged", timeouts: { create: "10m30s" } });
  const { resource: s, data } = configuration({ talos_version: "v1.13", config_patches: ["machine: {}"] });
  const { resource: r } = release({ values: ["a: [1]"] });
  const { resource: n } = namespace({ name: "velero", labels: { "pod-security.kubernetes.io/enforce": "baseline" } });
  run.configure({ resource: { ...a, ...s, ...r, ...n }, data });
  expect(await run.ok("validate")).toContain("The configuration is valid");
});
