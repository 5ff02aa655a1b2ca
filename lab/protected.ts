/** What a cluster's machines trust, and all its credentials are made from. */
export const clusterSecrets = "talos_machine_secrets.machine_secrets";

/**
 * What cannot be recreated: destroying one of these ends a cluster or loses data. Each has a fixed address, and
 * `prevent_destroy` for as long as it stands here; `labctl deploy` and `labctl destroy` refuse to lose one as well.
 * docs/runbooks/destroy.md says how to let one go.
 */
export const protectedAddresses: Readonly<Record<"infra" | "prod", readonly string[]>> = {
  infra: [clusterSecrets, "cloudflare_zero_trust_tunnel_cloudflared.tunnel", "aws_s3_bucket.offsite"],
  prod: ["helm_release.longhorn", "kubernetes_namespace_v1.longhorn_system", "kubernetes_secret_v1.velero_repository"],
};

/** Whether any stack protects this address. */
export function isProtected(address: string): boolean {
  return Object.values(protectedAddresses).flat().includes(address);
}
