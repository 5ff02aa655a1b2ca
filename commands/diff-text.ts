import pc from "picocolors";
import type { Effect } from "../lab/talos/changes/effects";
import type { FieldChange } from "../lab/talos/changes/fields";
import type { DocumentChange, NodeChange } from "../lab/talos/changes/node-changes";
import { most } from "./plan-markdown";

type Colors = Pick<typeof pc, "green" | "red" | "yellow" | "dim" | "bold">;

/** What an effect asks of whoever deploys the change. */
const advice: Readonly<Record<Effect, string>> = {
  "at once": "at once",
  "new volumes only": "at once, for volumes that are not there yet",
  "upgrade-k8s first": "after `talosctl upgrade-k8s`, or every node's control plane restarts together",
  reboot: "with a reboot, staged until `./labctl reboot`",
  upgrade: "with an upgrade to the image that `./labctl image` names, `talosctl upgrade`",
  reinstallation: "when the node is installed anew",
};

/** A number of nodes that change alike, and how. */
interface Group {
  readonly nodes: readonly string[];
  readonly like: NodeChange;
}

/** Nodes whose changes are the same are shown once. */
function grouped(changes: readonly NodeChange[]): Group[] {
  const groups = new Map<string, { nodes: string[]; like: NodeChange }>();
  for (const change of changes) {
    const key = JSON.stringify({ ...change, node: "" });
    const group = groups.get(key) ?? { nodes: [], like: change };
    groups.set(key, group);
    group.nodes.push(change.node);
  }
  return [...groups.values()];
}

/** The changes as text, a line for each old and new value. */
export function diffText(changes: readonly NodeChange[], colors: Colors = pc): string {
  if (changes.length === 0) return "No machine configuration changes.\n";
  return grouped(changes)
    .map(({ nodes, like }) => {
      const documents = like.change === "changed" ? like.documents.flatMap((one) => documentLines(one, colors)) : [];
      return [colors.bold(heading(nodes, like)), ...documents.map((line) => `  ${line}`)].join("\n");
    })
    .join("\n\n")
    .concat("\n");
}

/** The same for a comment on a pull request. GitHub colours what is a diff. */
export function diffMarkdown(changes: readonly NodeChange[]): string {
  if (changes.length === 0) return "**Machine configurations**: no changes.\n";
  const plain = { green: String, red: String, yellow: String, dim: String, bold: String };
  let left = most;
  const parts = grouped(changes).map(({ nodes, like }) => {
    const lines = like.change === "changed" ? like.documents.flatMap((one) => documentLines(one, plain)) : [];
    const more = lines.length > left ? [`… and ${lines.length - left} more lines`] : [];
    // GitHub looks for the sign in the first column.
    const shown = [...lines.slice(0, left), ...more].map((line) => line.replace(/^ {2}(?=[-+])/, ""));
    left = Math.max(0, left - lines.length);
    return [`- ${heading(nodes, like)}`, "", ...(shown.length > 0 ? ["```diff", ...shown, "```", ""] : [])].join("\n");
  });
  return `**Machine configurations**:\n\n${parts.join("\n")}`;
}

function heading(nodes: readonly string[], { change, effects, documents }: NodeChange): string {
  const names = nodes.join(", ");
  // Neither Talos' generator nor the schematic is a document.
  if (change === "added") return `${names}: new, ${documents.length - 2} documents`;
  if (change === "removed") return `${names}: gone from the lab; the machine runs on until it is reset`;
  const dear = effects.filter((effect) => effect !== "at once");
  return `${names}: ${dear.length > 0 ? dear.join(", ") : "at once"}`;
}

function documentLines({ title, change, from, effects, fields }: DocumentChange, colors: Colors): string[] {
  const name = { added: `${title} (new)`, removed: `${title} (gone)`, changed: title, renamed: `${from} → ${title}` };
  const note = (effect: Effect): string => (effect === "at once" ? colors.dim : colors.yellow)(`  ${advice[effect]}`);
  const [only = "at once", ...more] = effects;
  return [
    name[change] + (more.length > 0 ? "" : note(only)),
    ...fields.flatMap((field) => fieldLines(field, more.length > 0 ? note(field.effect) : "", colors)),
  ];
}

function fieldLines({ path, before, after }: FieldChange, note: string, { green, red }: Colors): string[] {
  const line = (sign: string, value: unknown): string => `  ${sign} ${path}: ${JSON.stringify(value)}`;
  return [
    ...(before === undefined ? [] : [red(line("-", before)) + (after === undefined ? note : "")]),
    ...(after === undefined ? [] : [green(line("+", after)) + note]),
  ];
}
