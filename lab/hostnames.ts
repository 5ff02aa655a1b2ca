/** The whole name of a host: a single label is taken inside the zone. */
export function fullHostname(hostname: string, domain: string): string {
  return hostname.includes(".") ? hostname : `${hostname}.${domain}`;
}
