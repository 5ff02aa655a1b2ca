import { Construct } from "constructs";
import type { ITerraformDependable } from "cdktf";
import { redisCopies } from "../../lab/platform/sizes";
import { charts } from "../../lab/versions";
import { PlatformRelease } from "./platform-release";

/** What the project sets of Argo CD's chart. */
export interface ArgoCdValues {
  readonly global: { readonly domain: string };
  readonly crds: { readonly install: boolean; readonly keep: boolean };
  readonly configs: { readonly params: { readonly "server.insecure": boolean } };
  readonly "redis-ha": { readonly enabled: boolean };
  readonly controller: { readonly replicas: number };
  readonly server: { readonly replicas: number };
  readonly repoServer: { readonly replicas: number };
  readonly applicationSet: { readonly replicas: number };
  readonly dex: { readonly enabled: boolean };
  readonly notifications: { readonly enabled: boolean };
}

export interface ArgoCdProps {
  /** Host name under which people open it. */
  readonly hostname: string;
  /** Number of nodes that pods may run on. */
  readonly nodes: number;
  /** Two of each server, and a Redis of three. Costs eight more pods, and three nodes have to be up. @default false */
  readonly highlyAvailable?: boolean;
  readonly dependsOn: ITerraformDependable[];
}

/** GitOps. The lean form is the default: while Argo CD restarts, what it has deployed keeps running. */
export class ArgoCd extends Construct {
  /** What comes after it depends on this. */
  public readonly resource: ITerraformDependable;

  /** @throws Error if it is to be highly available on fewer nodes than its Redis has copies, which `lab/checks/gitops.ts` has kept a lab from */
  constructor(scope: Construct, id: string, { dependsOn, ...props }: ArgoCdProps) {
    super(scope, id);
    if (props.highlyAvailable === true && props.nodes < redisCopies)
      throw new Error(
        `highlyAvailable (true) needs ${redisCopies} nodes, and there are ${props.nodes}: no two pods of its Redis share a node. Leave it out.`,
      );
    const release = new PlatformRelease(this, "chart", {
      chart: charts.argoCd,
      values: argoCdValues(props),
      dependsOn,
    });
    this.resource = release.resource;
  }
}

function argoCdValues({
  hostname,
  highlyAvailable = false,
}: Pick<ArgoCdProps, "hostname" | "highlyAvailable">): ArgoCdValues {
  const replicas = highlyAvailable ? 2 : 1;
  return {
    global: { domain: hostname },
    // Applications would go with their kinds.
    crds: { install: true, keep: true },
    // TLS ends at the tunnel or the gateway; a server with its own would redirect for ever.
    configs: { params: { "server.insecure": true } },
    "redis-ha": { enabled: highlyAvailable },
    // Replicas of the controller share out clusters, and there is one.
    controller: { replicas: 1 },
    server: { replicas },
    repoServer: { replicas },
    applicationSet: { replicas },
    // Who may come in is decided in front of it, by the tunnel's access policy.
    dex: { enabled: false },
    notifications: { enabled: false },
  };
}
