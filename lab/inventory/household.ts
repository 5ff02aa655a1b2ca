import { workloadOf } from "../proof/workload";
import type { Lab } from "../schema/lab";
import { feedsOf } from "../wiring/feeds-of";
import { markdownTable } from "./markdown";

/* What a lab has around the cluster's own machines and charts. A table is empty where there is nothing to put into it. */

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? "" : markdownTable(head, rows);

/** `lan0 → agg1:8`, for each of a device's cables. */
const ends = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([port, end]) => `${port} → ${end}`)
    .join(", ");

export function around({ switches, routers, uplinks, feeds }: Lab): string {
  const rows = [
    ...uplinks.map(({ name, provider, routers: into }) => [
      `line ${name}`,
      [...(provider === undefined ? [] : [`of ${provider}`]), `into ${into.join(", ")}`].join(", "),
    ]),
    ...routers.map((one) => [`router ${one.name}`, ends(one.cables), feedsOf(one).join(", ")]),
    ...switches.map((one) => [
      `switch ${one.name}`,
      [
        `${one.ports} ports`,
        ...(one.speed === undefined ? [] : [`${one.speed} Gbit/s`]),
        ...(one.mlag === undefined ? [] : [`pair with ${one.mlag}`]),
        ...(ends(one.cables) === "" ? [] : [ends(one.cables)]),
      ].join(", "),
      feedsOf(one).join(", "),
    ]),
    ...feeds.map(({ name, kind }) => [`feed ${name}`, kind === "ups" ? "UPS" : "mains"]),
  ];
  const row = ([what = "", about = "", feed = ""]: string[]): string[] => [what, about, feed];
  return table(["what", "about", "feed"], rows.map(row));
}

export function appliances(lab: Lab): string {
  return table(
    ["name", "address", "what for", "cables", "stands in", "feed"],
    lab.appliances.map((one) => [
      one.name,
      one.address ?? "",
      [...(one.resolver ? ["resolves names"] : []), ...usedBy(lab, one.name)].join(", "),
      ends(one.cables),
      [one.in ?? "", size(one)].filter((text) => text !== "").join(", "),
      feedsOf(one).join(", "),
    ]),
  );
}

function usedBy({ apps }: Lab, appliance: string): string[] {
  const users = apps.filter(({ uses }) => uses.includes(appliance)).map(({ name }) => name);
  return users.length === 0 ? [] : [`used by ${users.join(" and ")}`];
}

export function applications(lab: Lab): string {
  return table(
    ["name", "pods", "each requests", "volume of each", "uses", "nodes that can run it"],
    workloadOf(lab).map(({ app, on }) => [
      app.name,
      String(app.replicas),
      size(app),
      app.volume === undefined ? "" : `${app.volume} GiB`,
      [...app.uses, ...(app.gpu ? ["a graphics card"] : [])].join(", "),
      on.size === lab.nodes.length ? "all" : [...on].join(", "),
    ]),
  );
}

/** `2 cores, 8 GiB` */
const size = ({
  cores,
  memory,
}: {
  readonly cores?: number | undefined;
  readonly memory?: number | undefined;
}): string =>
  [...(cores ? [`${cores} ${cores === 1 ? "core" : "cores"}`] : []), ...(memory ? [`${memory} GiB`] : [])].join(", ");

export function failureDomains(lab: Lab): string {
  const inside = (domain: string): string =>
    [...lab.nodes, ...lab.switches, ...lab.routers, ...lab.appliances, ...lab.domains]
      .filter((one) => one.in === domain)
      .map(({ name }) => name)
      .join(", ");
  return table(
    ["name", "kind", "has", "what stands in it", "stands in", "feed"],
    lab.domains.map((one) => [
      one.name,
      one.kind,
      one.kind === "host" ? size(one) : "",
      inside(one.name),
      one.in ?? "",
      feedsOf(one).join(", "),
    ]),
  );
}
