import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hcp, s3 } from "../../lab";
import { initError } from "../../terraform/run/init-error";
import { remoteState } from "../support/remote-state";
import { TerraformRun } from "../support/terraform";

jest.setTimeout(120_000);

const bucket = { bucket: "acme-state", region: "eu-central-1", key: "a/b.tfstate" };
const unchecked = {
  skip_credentials_validation: true,
  skip_requesting_account_id: true,
  skip_metadata_api_check: true,
  skip_region_validation: true,
  use_path_style: true,
  max_retries: 1,
};
const key = { AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "b" };
// Nothing listens there.
const closed = "https://127.0.0.1:9";
const noProxy = { NO_PROXY: "127.0.0.1", HTTPS_PROXY: "http://127.0.0.1:9" };
const local = (path: string): object => ({ backend: { local: { path } } });
const store = (endpoint: string): object => ({
  backend: { s3: { ...bucket, ...unchecked, endpoints: { s3: endpoint } } },
});
const cloud = (organization: string): object => ({
  cloud: { hostname: "app.terraform.io", organization, workspaces: { name: "home_infra" } },
});

const stateOfBefore = {
  version: 4,
  serial: 1,
  lineage: "a",
  outputs: { a: { value: "1", type: "string" } },
  resources: [],
};

/** What the user is told first after `terraform init` has failed with the real Terraform. */
async function toldOf(configurations: readonly object[], env: NodeJS.ProcessEnv): Promise<string> {
  const run = await TerraformRun.with([], { ...noProxy, ...env });
  writeFileSync(join(run.folder, "a.tfstate"), JSON.stringify(stateOfBefore));
  let last = { code: 0, out: "" };
  for (const terraform of configurations) {
    writeFileSync(join(run.folder, "cdk.tf.json"), JSON.stringify({ terraform }));
    last = await run.run("init", "-input=false");
  }
  expect(last).toMatchObject({ code: 1 });
  const [first = "", empty, ...raw] = initError("infra", run.folder, last.out).message.split("\n");
  expect(empty).toBe("");
  expect(raw.join("\n")).toContain(last.out.trim().split("\n").at(-1) ?? "nothing");
  return first;
}

test.each([
  [
    "no credentials",
    [{ backend: { s3: bucket } }],
    { AWS_EC2_METADATA_DISABLED: "true" },
    '"acme-state" (eu-central-1) can\'t be used: no credentials. Set AWS_PROFILE',
  ],
  ["a closed port", [store(closed)], key, `"acme-state" (${closed}) can't be used: connection refused. Try again`],
  [
    "HCP behind a closed door",
    [cloud("acme")],
    {},
    'HCP Terraform, organization "acme" can\'t be used: connection refused.',
  ],
  [
    "another file",
    [local("a.tfstate"), local("b.tfstate")],
    {},
    "the lab file names another place than the last deploy. Move the state, in the checkout that has deployed so far: `./labctl deploy --migrate-state`",
  ],
  ["another kind of place", [local("a.tfstate"), store(closed)], key, "another place than the last deploy"],
])("%s is said in one line, with a mend", async (_what, configurations, env, told) => {
  const first = await toldOf(configurations, env);
  expect(first).toContain(told);
  expect(first).toMatch(/^infra: its state in .* docs\/state\.md#|Set AWS_PROFILE/);
});

test("a registry that can't be reached is not taken for the state", async () => {
  const terraform = { ...local("a.tfstate"), required_providers: { random: { source: "hashicorp/random" } } };
  expect(await toldOf([terraform], {})).toBe("infra: terraform init failed.");
});

test("a bucket that is not there, an organization that is not there, and a move to HCP", async () => {
  const played = await remoteState(s3({ bucket: "other-state", region: "eu-central-1" }));
  const elsewhere = { backend: { s3: { ...bucket, ...unchecked } } };
  expect(await toldOf([elsewhere], { ...played.env, ...key })).toContain(
    "there is no such bucket. Create it once: see docs/state.md#s3",
  );
  played.close();
  const cloudy = await remoteState(hcp({ organization: "acme" }));
  expect(await toldOf([cloud("other")], cloudy.env)).toContain("there is no such organization");
  expect(await toldOf([local("a.tfstate"), cloud("acme")], cloudy.env)).toContain("another place than the last deploy");
  cloudy.close();
});
