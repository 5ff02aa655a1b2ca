import pc from "picocolors";
import type { Effect } from "../lab/talos/changes/effects";
import type { FieldChange } from "../lab/talos/changes/fields";
import type { DocumentChange, NodeChange } from "../lab/talos/changes/node-changes";

type Colors = Pick<typeof pc, "green" | "red" | "yellow" | "dim" | "bold">;

/** What an effect asks of whoever deploys the change. */
const advice: Readonly<Record<Effect, string>> = {
  "at once": "at once",
  "new volumes only": "at once, for volumes that are not there yet",
  "upgrade-k8s first": "after `talosctl upgrade-k8s`, or every node's control plane restarts together",
  reboot: "with a reboot, staged until `./labctl reboot`",
  upgrade: "with an upgrade to the new image, `talosctl upgrade`",
  reinstallation: "when the node is installed anew",
};

/** A number of nodes that change alike, and how. */
export interface Group {
  readonly nodes: readonly string[];
  readonly like: NodeChange;
}

/** Nodes whose changes are the same are shown once. */
export function grouped(changes: readonly NodeChange[]): Group[] {
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
  const none = { green: String, red: String, yellow: String, dim: String, bold: String };
  const parts = grouped(changes).map(({ nodes, like }) =>
    like.change !== "changed"
      ? `**${heading(nodes, like)}**\n`
      : [
          `**${heading(nodes, like)}**\n`,
          "```diff",
          ...like.documents.flatMap((one) => documentLines(one, none)).map((line) => line.replace(/^ {2}(?=[-+])/, "")),
          "```\n",
        ].join("\n"),
  );
  return `**Machine configurations**\n\n${parts.join("\n")}`;
}

function heading(nodes: readonly string[], { change, effect, documents }: NodeChange): string {
  const names = nodes.join(", ");
  if (change === "added") return `${names}: new, ${documents.length - 2} documents`;
  if (change === "removed") return `${names}: gone from the lab; the machine itself runs on until it is reset`;
  return `${names}: ${advice[effect ?? "at once"]}`;
}

function documentLines({ title, change, from, effect, fields }: DocumentChange, colors: Colors): string[] {
  const name = { added: `${title} (new)`, removed: `${title} (gone)`, changed: title, renamed: `${from} → ${title}` }[
    change
  ];
  const paint = effect === "at once" ? colors.dim : colors.yellow;
  const single = new Set(fields.map((field) => field.effect)).size === 1;
  return [
    `${name}  ${paint(single ? advice[effect] : "")}`.trimEnd(),
    ...fields.flatMap((field) => fieldLines(field, single ? "" : paint(`  ${advice[field.effect]}`), colors)),
  ];
}

function fieldLines({ path, before, after }: FieldChange, note: string, { green, red }: Colors): string[] {
  return [
    ...(before === undefined
      ? []
      : [red(`  - ${path}: ${JSON.stringify(before)}`) + (after === undefined ? note : "")]),
    ...(after === undefined ? [] : [green(`  + ${path}: ${JSON.stringify(after)}`) + note]),
  ];
}
