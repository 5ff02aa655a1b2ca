import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type PrivateValues, replacerOf } from "../lab/private-texts";
import { LabError, type Problem } from "../lab/problem";
import type { Lab } from "../lab/schema/lab";
import { formatPath } from "../lab/schema/problems";
import { localFolder } from "../lab/schema/state";
import { projectRoot } from "./backend";
import { mapTemplate } from "./template";

/** The file that Terraform reads private values from: beside a local state, which holds them as well. */
function privateFile({ name }: Pick<Lab, "name">): string {
  return join(localFolder, name, "private.json");
}

/**
 * Writes the private values where Terraform finds them; without any, forgets those of before. Their folder is the state's:
 * it holds the cluster's keys and is its owner's alone, though Terraform makes its files readable by everyone.
 */
export function writePrivateValues(root: string, lab: Lab, values: PrivateValues): void {
  const file = join(root, privateFile(lab));
  mkdirSync(dirname(file), { recursive: true });
  chmodSync(dirname(file), 0o700);
  // A mode counts only for a file that is new.
  rmSync(file, { force: true });
  if (Object.keys(values).length > 0) writeFileSync(file, `${JSON.stringify(values, null, 2)}\n`, { mode: 0o600 });
}

/** Parts of a configuration that Terraform reads before it evaluates anything. */
const unevaluated = new Set<string | number>(["//", "terraform", "variable", "lifecycle", "depends_on"]);

type Path = readonly (string | number)[];

/**
 * The configuration with references in the place of private values, so that what synthesis writes can be shown, committed
 * or handed to another job. A text that holds a value becomes a template that evaluates to the same text.
 *
 * @throws LabError where values stand in places that Terraform does not evaluate
 */
export function referToPrivateValues(configuration: object, lab: Lab, values: PrivateValues): object {
  if (Object.keys(values).length === 0) return configuration;
  const replace = replacerOf(values);
  const problems: Problem[] = [];
  /** The text as it is. Where it holds values, that is a problem. */
  const refuse = (text: string, path: Path): string => {
    replace(text, (name) => {
      const place = replace(formatPath(path), (inner) => `<${inner}>`);
      problems.push({
        path: name,
        rule: `has become part of ${place}, which Terraform does not evaluate: it can't be kept private there`,
        hint: "Say it in the lab file instead.",
      });
      return "";
    });
    return text;
  };
  const refer = (text: string): string => replace(text, (name) => `\${local.private[${JSON.stringify(name)}]}`);
  const walk = (value: unknown, path: Path): unknown => {
    if (typeof value === "string") {
      if (path.some((step) => unevaluated.has(step))) return refuse(value, path);
      return mapTemplate(
        value,
        (text) => shielded(refer(text)),
        (text) => refuse(text, path),
      );
    }
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, index]));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [refuse(key, [...path, key]), walk(inner, [...path, key])]),
    );
  };
  const kept = walk(configuration, []) as Record<string, unknown>;
  if (problems.length > 0) throw new LabError("The private file", problems);
  const file = `${projectRoot}/${privateFile(lab)}`;
  return {
    ...kept,
    locals: { ...(kept["locals"] as object | undefined), private: `\${sensitive(jsondecode(file("${file}")))}` },
  };
}

/** Keeps signs before a reference from being read as part of it: `$${` would be an escape. */
function shielded(text: string): string {
  return text.replaceAll(/[$%]+(?=\$\{local\.private)/g, (signs) => `\${"${signs}"}`);
}
