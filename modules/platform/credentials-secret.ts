import { Construct } from "constructs";
import { Fn, Op, TerraformLocal, Token, type ITerraformDependable } from "cdktf";
import { SecretV1 } from "@cdktf/provider-kubernetes/lib/secret-v1";
import { literal } from "../private/escape";
import { protect } from "../private/protect";

export interface CredentialsSecretProps {
  readonly name: string;
  readonly namespace: string;
  /** Values by key, in clear, as only Terraform knows them: from a variable, another resource or another stack's state. */
  readonly data: Readonly<Record<string, string>>;
  readonly dependsOn: ITerraformDependable[];
  /** Name of its fixed address, where destroying it would lose data. @default - a plan may destroy it */
  readonly protectedAs?: string;
}

/**
 * A Secret that pods read credentials from. Its values are write-only: the resource leaves no copy of them in the state.
 * Terraform can't see them change, so their revision is made from the values themselves.
 */
export class CredentialsSecret extends Construct {
  /** What comes after it depends on this. */
  public readonly resource: ITerraformDependable;
  /** A number that changes with any of the values, to be written into a pod's annotations so that it starts anew. */
  public readonly revision: string;

  /** @throws Error if a value would stand in what synthesis writes */
  constructor(scope: Construct, id: string, props: CredentialsSecretProps) {
    super(scope, id);
    for (const [key, value] of Object.entries(props.data)) {
      if (!Token.isUnresolved(value))
        throw new Error(
          `data.${key} of the Secret ${props.namespace}/${props.name} must come from Terraform, or it would be written to disk in clear. Take it from a sensitive variable or from a resource.`,
        );
    }
    // A local value, because cdktf does not escape every text that stands inside an expression.
    const values = new TerraformLocal(
      this,
      "values",
      Object.fromEntries(Object.entries(props.data).map(([key, value]) => [key, literal(value)])),
    );
    const revision = revisionOf(values);
    const secret = new SecretV1(this, "secret", {
      metadata: { name: props.name, namespace: props.namespace },
      dataWo: Token.asStringMap(values.expression),
      dataWoRevision: revision,
      dependsOn: props.dependsOn,
    });
    if (props.protectedAs !== undefined) protect(secret, props.protectedAs);
    this.resource = secret;
    this.revision = Token.asString(revision);
  }
}

/**
 * 28 bits of a hash, from 1 on: the provider takes a revision of at least 1 (resource_kubernetes_secret_v1.go), and some
 * platforms' integers have 32 bits. It tells nothing of a generated key, so plans may show it.
 */
function revisionOf(values: TerraformLocal): number {
  const hash = Fn.sha256(Fn.jsonencode(values.expression));
  return Op.add(Fn.nonsensitive(Fn.parseint(Fn.substr(hash, 0, 7), 16)), 1);
}
