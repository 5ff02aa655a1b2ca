import { CloudBackend, LocalBackend, NamedCloudWorkspace, S3Backend } from "cdktf";
import type { TerraformBackend, TerraformStack } from "cdktf";
import type { Lab } from "../lab/schema/lab";
import { localFolder } from "../lab/schema/state";
import { workspaceName } from "./names";

/**
 * Gives a stack the place where its state lives. The lab's name is part of it, so that another lab file can't plan this
 * lab's destruction. Another stack reads the state through `getRemoteStateDataSource` of what this gives.
 */
export function attachBackend(stack: TerraformStack, { name, state }: Pick<Lab, "name" | "state">): TerraformBackend {
  const { id } = stack.node;
  switch (state.kind) {
    case "local":
      return new LocalBackend(stack, { path: `${projectRoot}/${localFolder}/${name}/${id}.tfstate` });
    case "s3": {
      const { bucket, region, encrypt, endpoint } = state;
      const backend = new S3Backend(stack, {
        bucket,
        region,
        encrypt,
        key: `${state.prefix}/${name}/${id}.tfstate`,
        ...(endpoint !== undefined && { endpoints: { s3: endpoint }, ...otherStore }),
      });
      // cdktf 0.21 has no property for it. Without the lock file two deploys could write at once.
      backend.addOverride("use_lockfile", true);
      return backend;
    }
    case "hcp":
      return new CloudBackend(stack, {
        // OpenTofu has no default for it.
        hostname: hcpHost,
        organization: state.organization,
        workspaces: new NamedCloudWorkspace(workspaceName(name, id), state.project),
      });
  }
}

const hcpHost = "app.terraform.io";

/**
 * What a store other than AWS lacks: host names by bucket, the services STS and IAM, regions that AWS knows, and often the
 * checksums of newer SDKs. See https://developer.hashicorp.com/terraform/language/backend/s3.
 */
const otherStore = {
  usePathStyle: true,
  skipCredentialsValidation: true,
  skipMetadataApiCheck: true,
  skipRegionValidation: true,
  skipRequestingAccountId: true,
  skipS3Checksum: true,
} as const;

/**
 * From where Terraform runs, `<output>/stacks/<stack>`, to the folder that holds the output. For a real deploy that is the
 * project; for the rehearsal, whose output lies elsewhere, it is the rehearsal's own folder.
 */
export const projectRoot = "../../..";
