import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hcp, local, s3 } from "../../lab";
import { stateSchema } from "../../lab/schema/state";
import { installPrograms } from "../../rehearsal/runner/programs";
import { rehearsalEnvironment } from "../../rehearsal/runner/environment";
import { checkSynthesized } from "../../rehearsal/runner/isolation";
import { Workspace } from "../../rehearsal/runner/workspace";
import { scratchFolder } from "../support/scratch";

const played = ["siderolabs/talos", "hashicorp/helm"];

/** A workspace with one synthesized stack. */
function workspaceWith(stack: object): Workspace {
  const workspace = new Workspace(scratchFolder(), "home");
  workspace.prepare(true);
  mkdirSync(workspace.stack("infra"), { recursive: true });
  writeFileSync(join(workspace.stack("infra"), "cdk.tf.json"), JSON.stringify(stack));
  writeFileSync(join(workspace.output, "manifest.json"), JSON.stringify({ stacks: { infra: {} } }));
  return workspace;
}

const inside = { local: { path: "../../../state/home/infra.tfstate" } };

test("a state inside of the workspace is allowed", () => {
  const stack = {
    terraform: {
      backend: inside,
      required_providers: { helm: { source: "helm" }, talos: { source: "siderolabs/talos" } },
    },
  };
  expect(() => checkSynthesized(workspaceWith(stack), played, { state: local() })).not.toThrow();
});

test.each([
  [
    "a local state above it",
    { local: { path: "../../../../../state/home/infra.tfstate" } },
    "infra would read or write its state outside of the rehearsal (local: ",
  ],
  [
    "an absolute path",
    { local: { path: "/var/lib/infra.tfstate" } },
    "infra would read or write its state outside of the rehearsal (local: /var/lib/infra.tfstate)",
  ],
  ["a remote state", { s3: { bucket: "state" } }, "infra would read or write its state outside of the rehearsal (s3)"],
  ["no backend at all", undefined, "infra names no backend"],
])("%s stops the rehearsal before anything runs", (_what, backend, message) => {
  expect(() => checkSynthesized(workspaceWith({ terraform: { backend } }), played, { state: local() })).toThrow(
    message,
  );
});

const bucket = { bucket: "acme-state", region: "eu-central-1" };
const minio = { ...bucket, endpoint: "https://minio.example.com" };
const cloud = { hostname: "app.terraform.io", organization: "acme" };

test.each([
  ["the lab's bucket", s3(bucket), { backend: { s3: bucket } }],
  ["the lab's own store", s3(minio), { backend: { s3: { ...bucket, endpoints: { s3: minio.endpoint } } } }],
  ["the lab's organization", hcp({ organization: "acme" }), { cloud }],
])("a remote state in %s is played", (_what, state, terraform) => {
  expect(() =>
    checkSynthesized(workspaceWith({ terraform }), played, { state: stateSchema.parse(state) }),
  ).not.toThrow();
});

test.each([
  ["another bucket", s3(bucket), { backend: { s3: { ...bucket, bucket: "other" } } }, "(s3)"],
  [
    "a store that the lab does not name",
    s3(bucket),
    { backend: { s3: { ...bucket, endpoints: { s3: minio.endpoint } } } },
    "(s3: https://minio.example.com)",
  ],
  ["AWS in place of the lab's own store", s3(minio), { backend: { s3: bucket } }, "(s3)"],
  ...["http://localhost:9000", "http://127.0.0.1:9000", "https://[::1]:9000"].map(
    (endpoint) =>
      [
        `a store on this machine, ${endpoint}`,
        s3({ ...bucket, endpoint }),
        { backend: { s3: { ...bucket, endpoints: { s3: endpoint } } } },
        `(s3: ${endpoint})`,
      ] as const,
  ),
  ["another organization", hcp({ organization: "acme" }), { cloud: { ...cloud, organization: "acne" } }, "(cloud)"],
  [
    "another host of HCP",
    hcp({ organization: "acme" }),
    { cloud: { ...cloud, hostname: "tfe.example.com" } },
    "(cloud)",
  ],
  ["HCP, for a lab whose state is in S3", s3(bucket), { cloud }, "(cloud)"],
  ["a backend that nobody plays", s3(bucket), { backend: { pg: {} } }, "(pg)"],
] as const)("%s stops the rehearsal before anything runs", (_what, state, terraform, place) => {
  expect(() => checkSynthesized(workspaceWith({ terraform }), played, { state: stateSchema.parse(state) })).toThrow(
    `infra would read or write its state outside of the rehearsal ${place}`,
  );
});

test("a link that leads out of the workspace does not count as inside", () => {
  const outside = scratchFolder();
  const workspace = workspaceWith({ terraform: { backend: inside } });
  symlinkSync(outside, join(workspace.directory, "state"));
  expect(() => checkSynthesized(workspace, played, { state: local() })).toThrow(
    "infra would read or write its state outside",
  );
});

test("a link in the place of a stack's folder stops the rehearsal before synthesis could write through it", () => {
  const workspace = workspaceWith({ terraform: { backend: inside } });
  symlinkSync(scratchFolder(), workspace.stack("prod"));
  expect(() => workspace.prepare(false)).toThrow(`${workspace.stack("prod")} is a link, which could lead out`);
});

test("a state whose world is gone is not taken for the new world's", () => {
  const workspace = workspaceWith({ terraform: { backend: inside } });
  mkdirSync(join(workspace.directory, "state", "home"), { recursive: true });
  expect(() => workspace.prepare(false)).toThrow(
    "holds a state, but no simulated lab that it belongs to. Start with --fresh.",
  );
  expect(() => workspace.prepare(true)).not.toThrow();
});

test("everything that would leave is said at once: another stack's state, and providers that nobody plays", () => {
  const stack = {
    terraform: { backend: inside, required_providers: { aws: { source: "aws" } } },
    data: { terraform_remote_state: { infra: { backend: "s3", config: { bucket: "b" } } } },
  };
  expect(() => checkSynthesized(workspaceWith(stack), played, { state: local() })).toThrow(
    [
      "The rehearsal does not start:",
      "  infra would read or write the state of infra outside of the rehearsal (s3)",
      "  infra uses the provider hashicorp/aws, which has no stand-in",
    ].join("\n"),
  );
});

test("of the user's environment only what opens nothing is kept", () => {
  const workspace = new Workspace(scratchFolder(), "home");
  const outside = {
    PATH: "/bin",
    LANG: "C",
    NO_COLOR: "1",
    AWS_PROFILE: "x",
    KUBECONFIG: "x",
    TF_TOKEN_app_terraform_io: "x",
    TF_VAR_a: "x",
    SSH_AUTH_SOCK: "x",
    HOME: "/home/me",
    CDKTF_CONTEXT_JSON: "x",
    NODE_OPTIONS: "x",
  };
  const terraform = { program: "/bin/terraform", product: "Terraform", version: "1.11.4" } as const;
  const env = rehearsalEnvironment({ workspace, terraform, lab: "/lab.config.ts", reattach: "{}", outside });
  expect(Object.values(env)).not.toContain("x");
  expect(env).toMatchObject({ LANG: "C", NO_COLOR: "1", HOME: workspace.home, CDKTF_OUTPUT: workspace.output });
});

test("the program that stands for Terraform runs behind the shim, whatever is in the project's path", () => {
  const project = join(scratchFolder(), `o'brien & "söhne" $HOME \`id\``);
  mkdirSync(project);
  const workspace = new Workspace(project, "home");
  workspace.prepare(true);
  mkdirSync(join(project, "terraform"));
  const shim = '#!/bin/sh\nprintf "%s\\n" "$LAB_TERRAFORM" "$LAB_TERRAFORM_WITHIN" "$1"\n';
  writeFileSync(workspace.shim, shim, { mode: 0o755 });
  installPrograms(workspace, "/opt/o'brien/terraform");
  const said = execFileSync(join(workspace.programs, "terraform"), ["it's"], { encoding: "utf8" });
  expect(said).toBe(["/opt/o'brien/terraform", workspace.within, "it's", ""].join("\n"));
});
