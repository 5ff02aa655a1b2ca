import { isDeepStrictEqual } from "node:util";
import { titleOf } from "../document-problems";
import type { Configuration, Upgrade } from "./configuration";
import { type Effect, effectOf, generatorTitle, holdsVolume, schematicTitle, sorted } from "./effects";
import { type FieldChange, fieldChanges } from "./fields";
import { withoutSecrets } from "./secrets";

/** A document that two revisions say differently. Without secrets. */
export interface DocumentChange {
  readonly title: string;
  readonly change: "added" | "removed" | "changed" | "renamed";
  /** What a renamed document was called. */
  readonly from?: string;
  /** Costliest first. */
  readonly effects: readonly Effect[];
  readonly fields: readonly (FieldChange & { readonly effect: Effect })[];
}

/** What a change of the lab file or of the code does to a node. */
export interface NodeChange {
  readonly node: string;
  readonly change: "added" | "removed" | "changed";
  /** Costliest first. None of a node that comes or goes. */
  readonly effects: readonly Effect[];
  /** Of a node that has to be upgraded. */
  readonly upgrade?: Upgrade;
  /** Of a node that comes or goes: all that it has. */
  readonly documents: readonly DocumentChange[];
}

/** Every node that two revisions configure differently, in the order of the newer one; nodes that are gone come last. */
export function nodeChanges(before: readonly Configuration[], after: readonly Configuration[]): NodeChange[] {
  const nodes = [...new Set([...after, ...before].map(({ name }) => name))];
  return nodes.flatMap((node): NodeChange[] => {
    const [old, own] = [before, after].map((list) => list.find(({ name }) => name === node));
    const documents = documentChanges(partsOf(old), partsOf(own));
    if (documents.length === 0) return [];
    if (!old) return [{ node, change: "added", effects: [], documents }];
    if (!own) return [{ node, change: "removed", effects: [], documents }];
    const effects = sorted(documents.flatMap((document) => document.effects));
    // A new installation brings the new image as well.
    const anew = effects.includes("reinstallation") || effects.includes("reset first");
    const upgrade = effects.includes("upgrade") && !anew ? own.upgrade : undefined;
    return [{ node, change: "changed", effects, upgrade, documents }];
  });
}

/** What the title of a document says. */
const inTitle = new Set(["apiVersion", "kind", "name"]);

type Parts = ReadonlyMap<string, object>;

function partsOf(configuration: Configuration | undefined): Parts {
  if (!configuration) return new Map();
  const { generator, schematic, documents } = configuration;
  return new Map<string, object>([
    [generatorTitle, generator],
    [schematicTitle, schematic],
    ...documents.map((one) => [titleOf(one), one] as const),
  ]);
}

function documentChanges(before: Parts, after: Parts): DocumentChange[] {
  const titles = [...new Set([...before.keys(), ...after.keys()])].filter(
    (title) => !isDeepStrictEqual(before.get(title), after.get(title)),
  );
  const renamed = new Map(titles.flatMap((title) => oldTitle(title, titles, before, after)));
  const old = new Set(renamed.values());
  return titles
    .filter((title) => !old.has(title))
    .map((title): DocumentChange => {
      const from = renamed.get(title);
      const own = after.get(title);
      const earlier = before.get(from ?? title);
      const change = from !== undefined ? "renamed" : !earlier ? "added" : !own ? "removed" : "changed";
      const unmounts = (change === "renamed" || change === "removed") && holdsVolume(title);
      const whole: Effect[] = unmounts ? ["unmounted at once"] : [];
      const fields = fieldChanges(earlier, own)
        .filter(({ path }) => !inTitle.has(path))
        .map((field) => ({ ...withoutSecrets(field), effect: whole[0] ?? effectOf(title, field) }));
      return { title, change, from, effects: sorted([...whole, ...fields.map(({ effect }) => effect)]), fields };
    });
}

/** The title under which a new document was there before: the only one of its kind that is gone, where it is the only new one. */
function oldTitle(title: string, titles: readonly string[], before: Parts, after: Parts): [string, string][] {
  const kind = title.split(" ")[0] ?? "";
  const alike = titles.filter((one) => one.split(" ")[0] === kind);
  const [gone, ...moreGone] = alike.filter((one) => !after.has(one));
  const added = alike.filter((one) => !before.has(one));
  if (gone === undefined || moreGone.length > 0 || added.length !== 1 || added[0] !== title) return [];
  return [[title, gone]];
}
