import { fullHostname, isCovered } from "../edge/hostnames";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** A tunnel answers only for names inside its zone, and for each of them once. */
export function hostnamesAreInTheZone({ edge }: Lab): Problem[] {
  if (!edge) return [];
  const first = new Map<string, string>();
  return edge.hostnames.flatMap(({ hostname }, index) => {
    if (hostname === undefined || edge.domain === undefined) return [];
    const path = `edge.hostnames[${index}].hostname`;
    const full = fullHostname(hostname, edge.domain);
    const problems: Problem[] = [];
    const inside = full === edge.domain || full.endsWith(`.${edge.domain}`);
    if (!inside) {
      const label = hostname.split(".")[0] ?? hostname;
      problems.push({
        path,
        value: hostname,
        rule: `must lie inside the zone ${edge.domain}`,
        hint: `Did you mean "${label}.${edge.domain}"?`,
      });
    }
    const earlier = first.get(full);
    if (earlier === undefined) first.set(full, path);
    else problems.push({ path, value: hostname, rule: `must be unique, but ${earlier} is the same` });
    return problems;
  });
}

/** A login needs people, and what is open to everyone is not behind another name's login. */
export function loginsLetTheRightPeopleIn({ edge }: Lab): Problem[] {
  if (!edge) return [];
  const names = edge.hostnames.map(({ hostname }) =>
    hostname === undefined || edge.domain === undefined ? undefined : fullHostname(hostname, edge.domain),
  );
  return edge.hostnames.flatMap(({ allow }, index): Problem[] => {
    const path = `edge.hostnames[${index}].allow`;
    if (allow === "people") {
      if (edge.people.length > 0) return [];
      const hint = "List e-mail addresses there, or allow everyone.";
      return [{ path, value: allow, rule: "lets nobody in, because edge.people is empty", hint }];
    }
    const around = edge.hostnames.findIndex(
      (other, at) => other.allow === "people" && isCovered(names[index] ?? "", names[at] ?? ""),
    );
    if (around === -1) return [];
    return [
      {
        path,
        value: allow,
        rule: `must be "people", because edge.hostnames[${around}].hostname (${edge.hostnames[around]?.hostname}) asks for a login on every name that it covers`,
        hint: "List the names that need a login one by one instead.",
      },
    ];
  });
}
