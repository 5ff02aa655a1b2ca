import { Construct } from "constructs";
import type { ITerraformDependable } from "cdktf";
import { connectors } from "../../lab/platform/sizes";
import { images, ownCharts } from "../../lab/versions";
import { CredentialsSecret } from "./credentials-secret";
import { PlatformRelease } from "./platform-release";

/** Values of `charts/cloudflared`; its values.yaml says what they mean. */
export interface CloudflaredValues {
  readonly image: string;
  readonly replicas: number;
  readonly spread: "required" | "preferred";
  readonly token: { readonly secret: string; readonly key: string; readonly revision: string };
}

export interface CloudflaredProps {
  /** The tunnel's token, as Cloudflare gives it out. */
  readonly token: string;
  /** Number of nodes that pods may run on. */
  readonly nodes: number;
  readonly dependsOn: ITerraformDependable[];
}

/** The connectors of the tunnel. One is ready once Cloudflare has taken it in, so a wrong token fails the deploy. */
export class Cloudflared extends Construct {
  /** What comes after it depends on this. */
  public readonly resource: ITerraformDependable;

  constructor(scope: Construct, id: string, { token, nodes, dependsOn }: CloudflaredProps) {
    super(scope, id);
    const { namespace } = ownCharts.cloudflared;
    const [name, key] = ["tunnel-token", "token"];
    const secret = new CredentialsSecret(this, "token", { name, namespace, data: { [key]: token }, dependsOn });
    const release = new PlatformRelease<CloudflaredValues>(this, "chart", {
      chart: ownCharts.cloudflared,
      values: {
        image: images.cloudflared,
        replicas: connectors,
        // On fewer nodes than connectors a second one still keeps the tunnel open while the first is replaced.
        spread: nodes >= connectors ? "required" : "preferred",
        token: { secret: name, key, revision: secret.revision },
      },
      dependsOn: [...dependsOn, secret.resource],
    });
    this.resource = release.resource;
  }
}
