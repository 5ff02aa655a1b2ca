import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { at } from "../../world/at";
import type { RenderedObject } from "../../world/chart-facts";
import { withDefaults } from "./own-values";

/**
 * What a chart of this repository renders, one object a template: those whose condition holds, with what they say themselves.
 * What an action would write is null, and both branches of an inner condition are there.
 *
 * @throws Error if a template's condition is more than values that have to be set
 */
export function ownObjects(folder: string, given: unknown): readonly RenderedObject[] {
  const values = withDefaults(folder, given);
  const templates = join(folder, "templates");
  return (existsSync(templates) ? readdirSync(templates) : [])
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => ({ file, text: readFileSync(join(templates, file), "utf8") }))
    .filter(({ file, text }) => conditionOf(file, text).every((path) => isTrue(at(values, path))))
    .map(({ text }) => {
      const content = parse(withoutActions(text)) as Content;
      return { kind: `${content.apiVersion} ${content.kind}`, name: content.metadata.name, content };
    });
}

interface Content extends Readonly<Record<string, unknown>> {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

/** Paths of the values that have to be set for a template to render anything. */
function conditionOf(file: string, text: string): string[] {
  const condition = /^\{\{-? *(?:if|with) +(?:and +)?(.*?) *-?\}\}/.exec(text)?.[1];
  if (condition === undefined) return [];
  const terms = condition.split(/ +/);
  if (!terms.every((term) => /^\.Values(\.\w+)+$/.test(term)))
    throw new Error(`${file}: the stand-in cannot tell when "${condition}" holds`);
  return terms.map((term) => term.replace(".Values.", ""));
}

/** As Go's templates see it: what is empty is false. */
function isTrue(value: unknown): boolean {
  return typeof value === "object" && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}

const withoutActions = (text: string): string =>
  text.replaceAll(/^\s*\{\{-?.*\}\}\n?/gm, "").replaceAll(/\{\{[^}]*\}\}/g, "~");
