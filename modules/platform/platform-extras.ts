import { Construct } from "constructs";
import type { ITerraformDependable } from "cdktf";
import { contains, range, toAddress } from "../../lab/addresses";
import { ownCharts } from "../../lab/versions";
import { PlatformRelease } from "./platform-release";

/** Values of `charts/platform-extras`; its values.yaml says what they mean. */
export interface PlatformExtrasValues {
  readonly loadBalancers: {
    readonly ranges: readonly { readonly start: string; readonly stop: string }[];
    readonly interfaces: readonly string[];
  };
  readonly gateway: { readonly enabled: boolean; readonly address: string };
  readonly longhorn: { readonly enabled: boolean; readonly backups: boolean };
}

export interface PlatformExtrasProps {
  /** Addresses, networks or ranges for services of type LoadBalancer, such as `10.0.10.200-10.0.10.239`. */
  readonly loadBalancers: readonly string[];
  /** Regular expressions of the links that announce them. @default - every link that Cilium uses */
  readonly interfaces?: readonly string[];
  /** A Gateway for plain HTTP from the LAN, on this address or, without one, on any. @default - none is made */
  readonly gateway?: { readonly address?: string };
  /** Classes for Longhorn; `backups` if it has a backup target. @default - there is no Longhorn */
  readonly longhorn?: { readonly backups: boolean };
  /** What brings the kinds: Cilium, and with Longhorn the snapshot-controller and Longhorn itself. */
  readonly dependsOn: ITerraformDependable[];
}

/** The platform's own custom resources. Their kinds come with other charts, so they are a release of their own, later. */
export class PlatformExtras extends Construct {
  /** What comes after it depends on this. */
  public readonly resource: ITerraformDependable;

  /** @throws Error if the gateway's address is none of the load balancers' */
  constructor(scope: Construct, id: string, { dependsOn, ...props }: PlatformExtrasProps) {
    super(scope, id);
    checkGateway(props);
    const release = new PlatformRelease(this, "chart", {
      chart: ownCharts.platformExtras,
      values: platformExtrasValues(props),
      dependsOn,
    });
    this.resource = release.resource;
  }
}

function checkGateway({ loadBalancers, gateway }: Pick<PlatformExtrasProps, "loadBalancers" | "gateway">): void {
  if (!gateway) return;
  const given = loadBalancers.length > 0 ? loadBalancers.join(", ") : "none";
  const { address } = gateway;
  if (
    address === undefined ? loadBalancers.length > 0 : loadBalancers.some((one) => contains(range(one), range(address)))
  )
    return;
  throw new Error(
    `gateway.address (${address ?? "any"}) must be one of loadBalancers (${given}): Cilium hands out no other. Extend them, or leave the gateway out.`,
  );
}

export function platformExtrasValues({
  loadBalancers,
  interfaces = [],
  gateway,
  longhorn,
}: Omit<PlatformExtrasProps, "dependsOn">): PlatformExtrasValues {
  return {
    loadBalancers: {
      ranges: loadBalancers.map(range).map(({ first, last }) => ({ start: toAddress(first), stop: toAddress(last) })),
      interfaces,
    },
    gateway: { enabled: gateway !== undefined, address: gateway?.address ?? "" },
    longhorn: { enabled: longhorn !== undefined, backups: longhorn?.backups ?? false },
  };
}
