import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Lab } from "../lab/schema/lab";
import type { PrivateValues } from "../lab/private";
import { localFolder } from "../lab/schema/state";
import { projectRoot } from "./backend";

/** The file that Terraform reads personal values from: beside a local state, which holds them as well. */
function privateFile({ name, state }: Pick<Lab, "name" | "state">): string {
  return join(localFolder(state), name, "private.json");
}

/** Writes the personal values where Terraform finds them, readable by their owner only; without any, forgets those of before. */
export function writePrivateValues(root: string, lab: Lab, values: PrivateValues): void {
  const file = join(root, privateFile(lab));
  if (Object.keys(values).length === 0) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(values, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}

/**
 * The configuration with references in the place of personal values, so that what synthesis writes can be shown, committed
 * or handed to another job. A text that holds a value becomes a template that evaluates to the same text.
 *
 * @throws Error where a value stands in a place that Terraform does not evaluate
 */
export function withoutPrivateValues(configuration: object, lab: Lab, values: PrivateValues): object {
  const names = new Map(Object.entries(values).map(([name, value]) => [value, name]));
  if (names.size === 0) return configuration;
  // Longest first: one value may be part of another, as a domain is of an e-mail address.
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    longestFirst.map((value) => value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join("|"),
    "g",
  );

  const refuse = (value: string, path: string): never => {
    throw new Error(
      `${names.get(value)} of lab.private.ts stands at ${path}, where Terraform can't keep it private. Say it in the lab file instead.`,
    );
  };
  const walk = (value: unknown, path: string, literal: boolean): unknown => {
    if (typeof value === "string") {
      return value.replaceAll(pattern, (found, offset: number) => {
        const insideExpression = value.lastIndexOf("${", offset) > value.lastIndexOf("}", offset);
        return literal || insideExpression
          ? refuse(found, path)
          : `\${local.private[${JSON.stringify(names.get(found))}]}`;
      });
    }
    if (Array.isArray(value)) return value.map((item, index) => walk(item, `${path}[${index}]`, literal));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const here = `${path}.${key}`;
        key.replaceAll(pattern, (found) => refuse(found, here));
        return [key, walk(inner, here, literal || unevaluated.has(key))];
      }),
    );
  };
  const kept = walk(configuration, "", false) as Record<string, unknown>;
  const file = `${projectRoot}/${privateFile(lab)}`;
  return {
    ...kept,
    locals: { ...(kept["locals"] as object | undefined), private: `\${sensitive(jsondecode(file("${file}")))}` },
  };
}

/** Parts of a configuration that Terraform reads before it evaluates anything. */
const unevaluated = new Set(["//", "terraform", "lifecycle", "depends_on"]);
