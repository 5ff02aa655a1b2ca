/** The whole name of a host: what is no whole name is taken inside the zone. */
export function fullHostname(hostname: string, domain: string): string {
  if (hostname === "@") return domain;
  return hostname.includes(".") ? hostname : `${hostname}.${domain}`;
}

/** A host's name inside its zone, such as `argocd`, `*` or `git.home`; `@` for the zone itself. */
export function nameInZone(fullName: string, domain: string): string {
  return fullName === domain ? "@" : fullName.slice(0, -domain.length - 1);
}

/** Whether a wildcard, such as `*.example.com`, stands for a name as well. */
export function isCovered(fullName: string, wildcard: string): boolean {
  return wildcard.startsWith("*.") && fullName !== wildcard && fullName.endsWith(wildcard.slice(1));
}
