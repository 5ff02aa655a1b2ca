import { fullHostname, nameInZone } from "./hostnames";
import type { Lab } from "../schema/lab";

/** A hostname that the tunnel answers for, resolved. */
export interface PublishedHost {
  /** Its name inside the zone, such as `argocd`, `*`, or `@` for the zone itself: what its resources are called by. Never private. */
  readonly name: string;
  /** Its whole name, such as `argocd.example.com`. */
  readonly hostname: string;
  /** URL that its requests go to, without a path. */
  readonly service: string;
  /** Whether only people who have logged in may see it. */
  readonly isPrivate: boolean;
  /** Whether the certificate of an `https` service must be valid. */
  readonly verifyTls: boolean;
}

/** Every hostname of a lab's edge. */
export function publishedHosts({ domain, hostnames }: NonNullable<Lab["edge"]>): PublishedHost[] {
  return hostnames.map(({ hostname, service, allow, verifyTls }) => {
    const full = fullHostname(hostname, domain);
    return {
      name: nameInZone(full, domain),
      hostname: full,
      service,
      isPrivate: allow === "people",
      verifyTls,
    };
  });
}
