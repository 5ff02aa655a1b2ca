import pc from "picocolors";
import type { Upgrade } from "../../lab/talos/changes/configuration";
import type { Effect } from "../../lab/talos/changes/effects";
import type { FieldChange } from "../../lab/talos/changes/fields";
import type { DocumentChange, NodeChange } from "../../lab/talos/changes/node-changes";
import { advice } from "./effects-text";
import { numberedTogether } from "./numbered";
import { longestComment } from "./plan-markdown";

type Colors = Pick<typeof pc, "green" | "red" | "yellow" | "dim" | "bold">;

/** Nodes that change in the same way, and how. */
interface Group {
  readonly nodes: readonly string[];
  readonly like: NodeChange;
  readonly upgrades: readonly Upgrade[];
}

/** Nodes whose changes are the same are shown once. */
function grouped(changes: readonly NodeChange[]): Group[] {
  const groups = new Map<string, { nodes: string[]; like: NodeChange; upgrades: Upgrade[] }>();
  for (const { node, upgrade, ...like } of changes) {
    const key = JSON.stringify(like);
    const group = groups.get(key) ?? { nodes: [], like: { node, ...like }, upgrades: [] };
    groups.set(key, group);
    group.nodes.push(node);
    if (upgrade) group.upgrades.push(upgrade);
  }
  return [...groups.values()];
}

/** The changes as text, a line for each old and new value. */
export function diffText(changes: readonly NodeChange[], colors: Colors = pc): string {
  if (changes.length === 0) return "No machine configuration changes.\n";
  return grouped(changes)
    .map((group) => [colors.bold(heading(group)), ...groupLines(group, colors).map((line) => `  ${line}`)].join("\n"))
    .join("\n\n")
    .concat("\n");
}

/** The same for a comment on a pull request. GitHub colours what is a diff. */
export function diffMarkdown(changes: readonly NodeChange[]): string {
  if (changes.length === 0) return "**Machine configurations**: no changes.\n";
  const plain = { green: String, red: String, yellow: String, dim: String, bold: String };
  let left = longestComment;
  const parts = grouped(changes).map((group) => {
    const lines = groupLines(group, plain);
    const more = lines.length > left ? [`… and ${lines.length - left} more lines`] : [];
    // GitHub looks for the sign in the first column.
    const shown = [...lines.slice(0, left), ...more].map((line) => line.replace(/^ {2}(?=[-+])/, ""));
    left = Math.max(0, left - lines.length);
    return [`- ${heading(group)}`, "", ...(shown.length > 0 ? ["```diff", ...shown, "```", ""] : [])].join("\n");
  });
  return `**Machine configurations**:\n\n${parts.join("\n")}`;
}

/** What changes on each node of a group, and how they are upgraded where that is what it takes. */
function groupLines({ like, upgrades }: Group, colors: Colors): string[] {
  if (like.change !== "changed") return [];
  const command = ({ address, image }: Upgrade): string => `  talosctl -n ${address} upgrade --image ${image}`;
  return [
    ...like.documents.flatMap((one) => documentLines(one, colors)),
    // The deploy makes the image known to the factory; the command's own default has no extension at all.
    ...(upgrades.length > 0
      ? [
          "deploy it; then, one node after another, each once the one before it is healthy again:",
          ...upgrades.map(command),
        ]
      : []),
  ];
}

function heading({ nodes, like: { change, effects, documents } }: Group): string {
  const names = nodes.join(", ");
  // Neither Talos' generator nor the schematic is a document.
  if (change === "added") return `${names}: new, ${documents.length - 2} documents`;
  if (change === "removed") return `${names}: gone from the lab; the machine runs on until it is reset`;
  const costly = effects.filter((effect) => effect !== "at once");
  return `${names}: ${costly.length > 0 ? costly.join(", ") : "at once"}`;
}

function documentLines({ title, change, from, effects, fields }: DocumentChange, colors: Colors): string[] {
  const name = { added: `${title} (new)`, removed: `${title} (gone)`, changed: title, renamed: `${from} → ${title}` };
  const note = (effect: Effect): string => (effect === "at once" ? colors.dim : colors.yellow)(`  ${advice[effect]}`);
  const [only = "at once", ...more] = effects;
  return [
    name[change] + (more.length > 0 ? "" : note(only)),
    ...numberedTogether(fields).flatMap((field) =>
      fieldLines(field, more.length > 0 ? note(field.effect) : "", colors),
    ),
  ];
}

function fieldLines({ path, before, after }: FieldChange, note: string, { green, red }: Colors): string[] {
  const line = (sign: string, value: unknown): string => `  ${sign} ${path}: ${JSON.stringify(value)}`;
  return [
    ...(before === undefined ? [] : [red(line("-", before)) + (after === undefined ? note : "")]),
    ...(after === undefined ? [] : [green(line("+", after)) + note]),
  ];
}
