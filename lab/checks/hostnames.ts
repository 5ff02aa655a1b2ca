import { fullHostname } from "../hostnames";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** A tunnel answers only for names inside its zone, and for each of them once; a login needs people. */
export function hostnamesAreInTheZone({ edge }: Lab): Problem[] {
  if (!edge) return [];
  const first = new Map<string, string>();
  return edge.hostnames.flatMap(({ hostname, allow }, index) => {
    const path = `edge.hostnames[${index}]`;
    const problems: Problem[] = [];
    if (allow === "people" && edge.people.length === 0) {
      problems.push({
        path: `${path}.allow`,
        value: allow,
        rule: "lets nobody in, because edge.people is empty",
        hint: "List e-mail addresses there, or allow everyone.",
      });
    }
    if (hostname === undefined || edge.domain === undefined) return problems;
    const full = fullHostname(hostname, edge.domain);
    if (full !== edge.domain && !full.endsWith(`.${edge.domain}`)) {
      const label = hostname.split(".")[0] ?? hostname;
      problems.push({
        path: `${path}.hostname`,
        value: hostname,
        rule: `must lie inside the zone ${edge.domain}`,
        hint: `Did you mean "${label}.${edge.domain}"?`,
      });
    }
    const earlier = first.get(full);
    if (earlier === undefined) first.set(full, path);
    else
      problems.push({
        path: `${path}.hostname`,
        value: hostname,
        rule: `must be unique, but ${earlier}.hostname is the same`,
      });
    return problems;
  });
}
