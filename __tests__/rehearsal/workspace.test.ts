import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { local } from "../../lab";
import { rehearsalEnvironment } from "../../rehearsal/runner/environment";
import { Workspace } from "../../rehearsal/runner/workspace";
import { scratchFolder } from "../support/scratch";

const played = ["siderolabs/talos", "hashicorp/helm"];

/** A workspace with one synthesized stack. */
function workspaceWith(stack: object): Workspace {
  const workspace = new Workspace(scratchFolder(), "home");
  workspace.prepare(true);
  mkdirSync(workspace.stack("infra"), { recursive: true });
  writeFileSync(join(workspace.stack("infra"), "cdk.tf.json"), JSON.stringify(stack));
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
  expect(() => workspaceWith(stack).checkSynthesized(played, { state: local() })).not.toThrow();
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
  expect(() => workspaceWith({ terraform: { backend } }).checkSynthesized(played, { state: local() })).toThrow(message);
});

test("everything that would leave is said at once: another stack's state, and providers that nobody plays", () => {
  const stack = {
    terraform: { backend: inside, required_providers: { aws: { source: "aws" } } },
    data: { terraform_remote_state: { infra: { backend: "s3", config: { bucket: "b" } } } },
  };
  expect(() => workspaceWith(stack).checkSynthesized(played, { state: local() })).toThrow(
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
