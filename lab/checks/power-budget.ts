import { type PluggedMachine, pluggedMachines } from "../power/machines";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** A machine draws no less under load than idle, and all of them together no more than the budget. */
export function powerFitsTheBudget(lab: Lab): Problem[] {
  return [...upsideDown(lab), ...overdrawn(lab)];
}

function upsideDown({ nodes, domains }: Lab): Problem[] {
  const said = [
    ...nodes.map(({ watts }, index) => ({ watts, path: `nodes[${index}].watts.load` })),
    ...domains.map((domain, index) => ({
      watts: domain.kind === "host" ? domain.watts : undefined,
      path: `domains[${index}].watts.load`,
    })),
  ];
  return said.flatMap(({ watts, path }): Problem[] =>
    watts && watts.load < watts.idle
      ? [{ path, value: watts.load, rule: `must be at least the ${watts.idle} W that it draws when idle` }]
      : [],
  );
}

function overdrawn(lab: Lab): Problem[] {
  const { powerBudget } = lab;
  if (powerBudget === undefined) return [];
  const place = { path: "powerBudget", value: powerBudget, searched: "nodes" };
  const machines = pluggedMachines(lab);
  const unknown = machines.filter(({ watts }) => watts === undefined).map(displayName);
  const known = machines.flatMap((one) => (one.watts ? [{ name: displayName(one), load: one.watts.load }] : []));
  const load = known.reduce((sum, one) => sum + one.load, 0);
  return [
    ...(load > powerBudget
      ? [
          {
            ...place,
            rule: `is less than the ${load} W that machines draw under load: ${known.map((one) => `${one.name} ${one.load}`).join(", ")}`,
            hint: 'Raise it, take a machine out, or give one power: "quiet" and measure again.',
          },
        ]
      : []),
    ...(unknown.length > 0
      ? [
          {
            ...place,
            rule: `can't be held: nobody has said what ${unknown.join(", ")} draw`,
            hint: "Measure at the wall and say `watts: { idle: …, load: … }`, or leave the budget out.",
          },
        ]
      : []),
  ];
}

const displayName = ({ name }: Partial<Pick<PluggedMachine, "name">>): string => name ?? "a machine";
