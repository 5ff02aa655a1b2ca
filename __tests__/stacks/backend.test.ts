import fc from "fast-check";
import { hcp, s3 } from "../../lab";
import type { LabInput } from "../../lab";
import { workspaceName } from "../../stacks/names";
import { labWith } from "../support/labs";
import { synthesize, type Template } from "../support/template";

const templates = (state: LabInput["state"]) => synthesize(labWith((lab) => (lab.state = state)));
const backendOf = ({ json }: Template) => json["terraform"] as { backend?: Record<string, unknown>; cloud?: unknown };
const remoteState = ({ prod }: { prod: Template }) => prod.dataSources("terraform_remote_state")["infra"];

describe("s3", () => {
  const aws = templates(s3({ bucket: "acme-state", region: "eu-central-1" }));

  test("locks, encrypts, and has a key for each lab and stack", () => {
    for (const stack of ["infra", "prod"] as const) {
      expect(backendOf(aws[stack]).backend).toEqual({
        s3: {
          bucket: "acme-state",
          region: "eu-central-1",
          key: `homelab/home/${stack}.tfstate`,
          encrypt: true,
          use_lockfile: true,
        },
      });
    }
  });

  test("prod reads infra's state where infra writes it", () => {
    const { key, bucket, region } = backendOf(aws.infra).backend?.["s3"] as Record<string, string>;
    expect(remoteState(aws)).toMatchObject({ backend: "s3", config: { key, bucket, region } });
  });

  test("another store is asked for nothing that only AWS has, and prod reads from it as well", () => {
    const endpoint = "https://minio.example.com:9000";
    const store = templates(s3({ bucket: "state", region: "auto", prefix: "a/b", endpoint, encrypt: false }));
    const other = {
      endpoints: { s3: endpoint },
      key: "a/b/home/infra.tfstate",
      encrypt: false,
      use_path_style: true,
      skip_credentials_validation: true,
      skip_metadata_api_check: true,
      skip_region_validation: true,
      skip_requesting_account_id: true,
      skip_s3_checksum: true,
    };
    expect(backendOf(store.infra).backend?.["s3"]).toMatchObject({ ...other, use_lockfile: true });
    expect(remoteState(store)?.["config"]).toMatchObject(other);
  });
});

describe("hcp", () => {
  const remote = templates(hcp({ organization: "acme", project: "Home Lab" }));

  test("has a workspace for each lab and stack, in the project", () => {
    for (const stack of ["infra", "prod"] as const) {
      expect(backendOf(remote[stack])).toMatchObject({
        cloud: {
          hostname: "app.terraform.io",
          organization: "acme",
          workspaces: { name: `home_${stack}`, project: "Home Lab" },
        },
      });
    }
  });

  test("prod reads infra's workspace", () => {
    expect(remoteState(remote)).toMatchObject({
      backend: "remote",
      config: { hostname: "app.terraform.io", organization: "acme", workspaces: { name: "home_infra" } },
    });
  });

  test("no two labs and stacks share a workspace", () => {
    const label = fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,8}[a-z0-9])?$/);
    fc.assert(
      fc.property(fc.tuple(label, label), fc.tuple(label, label), (one, other) => {
        fc.pre(one.join("/") !== other.join("/"));
        expect(workspaceName(...one)).not.toBe(workspaceName(...other));
      }),
    );
  });
});

test.each([
  ["s3", s3({ bucket: "acme-state", region: "eu-central-1" })],
  ["hcp", hcp({ organization: "acme" })],
] as const)("%s changes nothing but where the state is", (_kind, state) => {
  const local = synthesize(labWith());
  const remote = templates(state);
  for (const stack of ["infra", "prod"] as const) {
    const rest = ({ json, everything }: Template) => ({
      providers: (json["terraform"] as { required_providers: unknown })["required_providers"],
      everything: Object.fromEntries(
        Object.entries(everything).filter(([address]) => !address.startsWith("data.terraform_remote_state.")),
      ),
    });
    expect(rest(remote[stack])).toEqual(rest(local[stack]));
  }
});
