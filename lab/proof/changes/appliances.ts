import type { Lab } from "../../schema/lab";
import { type Change, costs } from "./change";

/** A resolver beside the one that fails. */
export function secondResolver({ routers, appliances, apps }: Lab): Change[] {
  if (![...routers, ...appliances, ...apps].some(({ resolver }) => resolver)) return [];
  return [
    {
      what: "Add an appliance that resolves names, as a second Pi-hole, on a feed and in a place of its own",
      cost: costs.device,
      apply: (lab) => ({
        ...lab,
        appliances: [...lab.appliances, { name: "another-resolver", cables: {}, resolver: true }],
      }),
    },
  ];
}
