import { CommandError } from "./command-error";
import type { Plan, PlannedChange } from "./plan-file";

const actionsOf = (words: string): readonly string[] | undefined => {
  if (words.startsWith("created")) return ["create"];
  if (words.startsWith("updated in-place")) return ["update"];
  if (words.startsWith("destroyed")) return ["delete"];
  return words.startsWith("replaced") ? ["delete", "create"] : undefined;
};

/**
 * Reads a plan out of what Terraform prints for people: all that is left of one that HCP Terraform has run without saving it.
 *
 * @throws CommandError if what it names is not what it counts: better no plan than half of one
 */
export function readPlanText(text: string): Plan {
  const changes: PlannedChange[] = [...text.matchAll(/^ {2}# (\S+) (?:will|must) be (.+)$/gm)].flatMap(
    ([, address = "", words = ""]) => {
      const actions = actionsOf(words);
      return actions ? [{ address, type: address.split(".")[0] ?? "", actions }] : [];
    },
  );
  const outputs = /^Changes to Outputs:\n((?: +.*\n?)*)/m.exec(text)?.[1] ?? "";
  const counted = /^Plan: (?:\d+ to import, )?(\d+) to add, (\d+) to change, (\d+) to destroy\./m.exec(text);
  const count = (action: string): number => changes.filter(({ actions }) => actions.includes(action)).length;
  const found = ["create", "update", "delete"].map(count);
  const said = counted?.slice(1).map(Number) ?? [0, 0, 0];
  const settled = counted !== null || outputs !== "" || /^No changes\./m.test(text);
  if (!settled || found.join() !== said.join())
    throw new CommandError("What HCP Terraform printed can't be read as a plan.");
  const names = [...outputs.matchAll(/^ {2}([+~-]) (\w+) +=/gm)];
  const signs: Readonly<Record<string, string>> = { "+": "create", "~": "update", "-": "delete" };
  return {
    changes,
    outputs: Object.fromEntries(names.map(([, sign = "", name = ""]) => [name, [signs[sign] ?? ""]])),
    resources: 0,
  };
}
