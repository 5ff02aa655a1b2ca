import { didYouMean } from "../did-you-mean";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import { feedsOf } from "../wiring/feeds-of";

type Device = Pick<Lab["domains"][number], "feed" | "in">;

/** Feeds, failure domains and routers that something names are described, and no domain stands in itself. */
export function placesExist(lab: Lab): Problem[] {
  const placed = (["nodes", "switches", "routers", "appliances", "domains"] as const).flatMap((list) =>
    lab[list].flatMap((device: Device, index) => {
      const path = `${list}[${index}]`;
      return [
        ...feedsOf(device).flatMap((feed) => unknownName(lab, "feeds", "feed", `${path}.feed`, feed)),
        ...unknownName(lab, "domains", "failure domain", `${path}.in`, device.in),
      ];
    }),
  );
  const lines = lab.uplinks.flatMap(({ routers }, index) =>
    routers.flatMap((router, at) => unknownName(lab, "routers", "router", `uplinks[${index}].routers[${at}]`, router)),
  );
  return [...placed, ...lines, ...circles(lab)];
}

function unknownName(
  lab: Lab,
  searched: "feeds" | "domains" | "routers",
  what: string,
  path: string,
  value: string | undefined,
): Problem[] {
  const names = lab[searched].map(({ name }) => name);
  if (value === undefined || names.includes(value)) return [];
  return [{ path, value, rule: `names no ${what} of this lab`, hint: didYouMean(value, names), searched }];
}

/** A domain stands in one that is larger: no list of domains leads back to its start. */
function circles({ domains }: Lab): Problem[] {
  const around = new Map(domains.map((domain) => [domain.name, domain.in]));
  return domains.flatMap((domain, index): Problem[] => {
    const seen = new Set<string>();
    for (let at = domain.in; at !== undefined && !seen.has(at); at = around.get(at)) seen.add(at);
    if (domain.name === undefined || !seen.has(domain.name)) return [];
    return [
      {
        path: `domains[${index}].in`,
        value: domain.in,
        rule: "must not lead back to the domain itself",
        searched: "domains",
      },
    ];
  });
}
