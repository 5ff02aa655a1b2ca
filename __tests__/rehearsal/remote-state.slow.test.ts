import { once } from "node:events";
import { readdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { hcp, type LabInput, s3 } from "../../lab";
import { lockIn } from "../../terraform/state-lock";
import { remoteState } from "../support/remote-state";
import { TerraformRun } from "../support/terraform";

const bucket = { bucket: "acme-state", region: "eu-central-1" };
const https = "https://minio.example.com:9000";
const http = "http://minio.example.com:9000";
const store = {
  use_path_style: true,
  skip_credentials_validation: true,
  skip_requesting_account_id: true,
  skip_region_validation: true,
  skip_metadata_api_check: true,
  skip_s3_checksum: true,
};
const read = { ...bucket, key: "a/b.tfstate", encrypt: true };
const own = { ...read, use_lockfile: true };
const workspace = { hostname: "app.terraform.io", organization: "acme", workspaces: { name: "a_b" } };

interface Kind {
  readonly kind: string;
  readonly state: LabInput["state"];
  /** As a stack names its own state. */
  readonly own: object;
  /** As another stack names it. */
  readonly read: object;
}

const kinds: readonly Kind[] = [
  { kind: "S3", state: s3(bucket), own: { backend: { s3: own } }, read: { backend: "s3", config: read } },
  ...[https, http].map((endpoint) => ({
    kind: `a store at ${endpoint}`,
    state: s3({ ...bucket, endpoint }),
    own: { backend: { s3: { ...own, ...store, endpoints: { s3: endpoint } } } },
    read: { backend: "s3", config: { ...read, ...store, endpoints: { s3: endpoint } } },
  })),
  {
    kind: "HCP",
    state: hcp({ organization: "acme" }),
    own: { cloud: workspace },
    read: { backend: "remote", config: workspace },
  },
];

describe.each(kinds)("Terraform's own code for $kind", ({ state, ...names }) => {
  test("writes state, reads it from another stack, and finds it again after a restart", async () => {
    const first = await remoteState(state);
    const writer = await TerraformRun.with([], first.env);
    // More than fits into one chunk of what is sent.
    const value = "x".repeat(300_000);
    writer.configure({ terraform: names.own, output: { value: { value, sensitive: true } } });
    await writer.ok("init", "-input=false");
    await writer.apply();
    first.close();

    const second = await remoteState(state, first.folder);
    const again = await TerraformRun.with([], second.env);
    again.configure({ terraform: names.own, output: { value: { value, sensitive: true } } });
    await again.ok("init", "-input=false");
    expect((await again.run("plan", "-detailed-exitcode")).code).toBe(0);
    expect(await again.ok("output", "-raw", "value")).toBe(value);

    const reader = await TerraformRun.with([], second.env);
    reader.configure({
      data: { terraform_remote_state: { other: names.read } },
      output: { value: { value: "${data.terraform_remote_state.other.outputs.value}", sensitive: true } },
    });
    await reader.apply();
    expect(await reader.ok("output", "-raw", "value")).toBe(value);
    second.close();
  });

  test("a killed Terraform leaves a lock, which is named to the next one, and force-unlock frees it", async () => {
    const remote = await remoteState(state);
    const run = await TerraformRun.with([], remote.env);
    const sleeper = { provisioner: [{ "local-exec": { command: "touch begun; exec sleep 3" } }] };
    run.configure({ terraform: names.own, resource: { terraform_data: { sleeper } } });
    await run.ok("init", "-input=false");
    const killed = run.start("apply", "-auto-approve");
    while (!readdirSync(run.folder).includes("begun")) await sleep(50);
    // In the middle of its work, it also keeps others out.
    expect((await run.run("apply", "-auto-approve")).out).toContain("Error acquiring the state lock");
    killed.kill("SIGKILL");
    await once(killed, "exit");

    const { code, out } = await run.run("plan");
    expect(code).toBe(1);
    expect(out).toContain("Error acquiring the state lock");
    const lock = lockIn(out);
    expect(lock).toMatchObject({
      operation: expect.stringMatching(/^OperationType(Apply|Plan)$/),
      created: expect.stringMatching(/^20\d\d-/),
    });
    expect((await run.run("force-unlock", "-force", "nobody")).code).toBe(1);
    await run.ok("force-unlock", "-force", lock?.id ?? "");
    expect(await run.plan()).toEqual({ "terraform_data.sleeper": ["create"] });
    remote.close();
  });
});

test.each([
  ["another bucket", { bucket: "acme-stat", use_path_style: true }, "NoSuchBucket"],
  [
    "a host that nobody plays",
    { ...store, endpoints: { s3: "https://minio.example.org" } },
    "The rehearsal does not reach minio.example.org",
  ],
])("%s is refused", async (_what, change, message) => {
  const remote = await remoteState(s3(bucket));
  const run = await TerraformRun.with([], remote.env);
  run.configure({ terraform: { backend: { s3: { ...own, max_retries: 1, ...change } } } });
  const { code, out } = await run.run("init", "-input=false");
  expect(code).toBe(1);
  expect(out.replaceAll(/\s+/g, " ")).toContain(message);
  remote.close();
});

test("another organization is refused", async () => {
  const remote = await remoteState(hcp({ organization: "acme" }));
  const run = await TerraformRun.with([], remote.env);
  run.configure({ terraform: { cloud: { ...workspace, organization: "acne" } } });
  const { code, out } = await run.run("init", "-input=false");
  expect(code).toBe(1);
  expect(out.replaceAll(/\s+/g, " ")).toContain('organization "acne" at host app.terraform.io not found');
  remote.close();
});

describe("what is no lock", () => {
  test.each(["", "Error: Invalid provider", "Lock Info:\n  ID: 1\n"])("%p", (text) => {
    expect(lockIn(text)).toBeUndefined();
  });
});

test("a lock is read through what a CLI has put before the lines", () => {
  const said = [
    "infra  ╷",
    "       │ Error: Error acquiring the state lock",
    "       │ ",
    "       │ Error message: workspace already locked (lock",
    '       │ ID: "acme/home_infra")',
    "       │ Lock Info:",
    "       │   ID:        c8d01c5c-a70e-abb6-7ef7-4966279df2a5",
    "       │   Path:      ",
    "       │   Operation: OperationTypePlan",
    "       │   Who:       me@laptop",
    "       │   Version:   1.11.4",
    "       │   Created:   2026-11-21 07:18:16.776663563 +0000 UTC",
    "       │   Info:      ",
    "       ╵",
  ].join("\n");
  expect(lockIn(said)).toEqual({
    id: "acme/home_infra",
    operation: "OperationTypePlan",
    who: "me@laptop",
    created: "2026-11-21 07:18:16.776663563 +0000 UTC",
  });
});
