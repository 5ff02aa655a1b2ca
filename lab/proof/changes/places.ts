import type { Lab } from "../../schema/lab";
import { feedsOf } from "../../wiring/feeds-of";
import { type Change, costs } from "./change";

type DomainKind = Lab["domains"][number]["kind"];
type Device = Pick<Lab["domains"][number], "name" | "feed" | "in">;

/** Nodes, switches and appliances are dealt out evenly over what there is of a kind of feed or place, and `extra` more of it. */
export function spread(
  { nodes, switches, appliances, feeds, domains }: Lab,
  name: string,
  extra: number,
  kind: DomainKind | "feed",
): Change[] {
  const key = kind === "feed" ? "feed" : "in";
  const there = kind === "feed" ? feeds : domains.filter((one) => one.kind === kind);
  const added = Array.from({ length: extra }, (_, index) => `another-${index}`);
  const places = [name, ...there.map((one) => one.name).filter((one) => one !== name), ...added];
  /** What stands where it fails, by the place that it is dealt to. */
  const dealt = (devices: readonly Device[], first = 0): Map<string, string> =>
    new Map(
      devices
        .filter((one) => (kind === "feed" ? feedsOf(one).includes(name) : one.in === name))
        .map((one, index) => [one.name, places[(first + index) % places.length] ?? name]),
    );
  // A single appliance has to go elsewhere, as nothing takes its place.
  const target = new Map([...dealt(nodes), ...dealt(switches), ...dealt(appliances, 1)]);
  const moved = [...target].filter(([, place]) => place !== name).map(([device]) => device);
  if (moved.length === 0) return [];
  const deal = <T extends Device>(one: T): T =>
    moved.includes(one.name) ? { ...one, [key]: target.get(one.name) } : one;
  const onto = extra === 0 ? `the other ${kind}s` : extra === 1 ? `one more ${kind}` : `${extra} more ${kind}s`;
  return [
    {
      what: `${kind === "feed" ? "Hang" : "Move"} ${moved.join(", ")} ${kind === "feed" ? "on" : "to"} ${onto}`,
      cost: extra * (kind === "feed" ? costs.feed : costs.machine) + costs.move * moved.length,
      apply: (lab) => ({
        ...lab,
        feeds:
          kind === "feed" ? [...lab.feeds, ...added.map((one) => ({ name: one, kind: "mains" as const }))] : lab.feeds,
        domains: kind === "feed" ? lab.domains : [...lab.domains, ...added.map((one) => ({ name: one, kind }))],
        nodes: lab.nodes.map(deal),
        switches: lab.switches.map(deal),
        appliances: lab.appliances.map(deal),
      }),
    },
  ];
}
