import { Construct } from "constructs";
import type { ITerraformDependable } from "cdktf";
import { NamespaceV1 } from "@cdktf/provider-kubernetes/lib/namespace-v1";
import type { PodSecurity } from "../../lab/platform/pod-security";
import { protect } from "../private/protect";

export interface PlatformNamespaceProps {
  readonly name: string;
  /** What its pods may ask for. Talos enforces `baseline` where nothing is said. */
  readonly podSecurity: PodSecurity;
  readonly dependsOn?: ITerraformDependable[];
  /** Name of its fixed address, where destroying it would lose data. @default - a plan may destroy it */
  readonly protectedAs?: string;
}

/** A namespace with its pod security level, made before the release that moves in: Helm can make one, but not label it. */
export class PlatformNamespace extends Construct {
  /** What comes after it depends on this. */
  public readonly resource: ITerraformDependable;

  constructor(scope: Construct, id: string, { name, podSecurity, dependsOn, protectedAs }: PlatformNamespaceProps) {
    super(scope, id);
    const namespace = new NamespaceV1(this, "namespace", {
      metadata: {
        name,
        labels: {
          "pod-security.kubernetes.io/audit": podSecurity,
          "pod-security.kubernetes.io/enforce": podSecurity,
          "pod-security.kubernetes.io/warn": podSecurity,
        },
      },
      dependsOn,
    });
    if (protectedAs !== undefined) protect(namespace, protectedAs);
    this.resource = namespace;
  }
}
