/**
 * What cannot be made again: destroying one of these ends a cluster or loses data. Each has a fixed address and
 * `prevent_destroy`; a test holds both against this list.
 */
export const protectedAddresses = {
  infra: [
    "talos_machine_secrets.machine_secrets",
    "cloudflare_zero_trust_tunnel_cloudflared.tunnel",
    "aws_s3_bucket.offsite",
  ],
  prod: ["helm_release.longhorn", "kubernetes_namespace_v1.longhorn_system", "kubernetes_secret_v1.velero_repository"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
