import { IamAccessKey } from "@cdktf/provider-aws/lib/iam-access-key";
import { IamUser } from "@cdktf/provider-aws/lib/iam-user";
import { IamUserPolicy } from "@cdktf/provider-aws/lib/iam-user-policy";
import type { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import type { Policy } from "../../lab/policies/policy";

export interface WriterIdentityProps {
  /** Of the program that it is for. */
  readonly writer: string;
  /** Name of the IAM user, at most 64 characters. */
  readonly name: string;
  /** All that it may do. */
  readonly policy: Policy;
}

/** What a program signs its calls with. */
export interface AccessKey {
  readonly accessKeyId: string;
  /** Sensitive. */
  readonly secretAccessKey: string;
}

/** An IAM user for one program, with one access key. A cluster at home has no other way in: roles need an issuer that AWS can reach. */
export class WriterIdentity extends Construct {
  /** Names the key; no secret by itself. */
  public readonly accessKeyId: string;
  /** Sensitive. The state holds it in clear: AWS shows it once. */
  public readonly secretAccessKey: string;

  constructor(scope: Construct, id: string, { writer, name, policy }: WriterIdentityProps) {
    super(scope, id);
    // A key that moved would be another key, and the pods would hold the old one. Before anything refers to it: cdktf ignores a
    // name that comes later.
    const fixed = <Resource extends TerraformResource>(resource: Resource): Resource => {
      resource.overrideLogicalId(`offsite_${writer}`);
      return resource;
    };
    const user = fixed(new IamUser(this, "user", { name }));
    const granted = fixed(
      new IamUserPolicy(this, "policy", { user: user.name, name: "backup", policy: JSON.stringify(policy) }),
    );
    const key = fixed(new IamAccessKey(this, "key", { user: user.name, dependsOn: [granted] }));
    this.accessKeyId = key.id;
    this.secretAccessKey = key.secret;
  }
}
