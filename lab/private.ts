import { basename, dirname, join } from "node:path";
import { didYouMean } from "./did-you-mean";
import { privateTexts } from "./private-texts";
import type { Problem } from "./problem";
import { type PrivateLab, privateSchema } from "./schema/private";
import { formatPath, toProblems } from "./schema/problems";

/** The private file of a lab file: `lab.private.ts` beside `lab.config.ts`, `attic.private.ts` beside `attic.config.ts`. */
export function privateFileOf(labFile: string): string {
  const name = basename(labFile).replace(/(\.config)?\.[cm]?[jt]s$/, "");
  return join(dirname(labFile), `${name}.private.ts`);
}

type Path = readonly (string | number)[];

/** A private value, and where in the lab it takes the place of a public one. */
interface Overlay {
  readonly to: Path;
  readonly value: unknown;
}

/**
 * Lays a private file over a lab. Either may be anything: what the lab itself is missing is for the lab's own checks to say.
 *
 * @returns the lab with private values in the place of the public ones, and what is wrong with the private file. No problem
 *   shows a value.
 */
export function overlayPrivate(lab: unknown, values: unknown): { lab: unknown; problems: Problem[] } {
  const parsed = privateSchema.safeParse(values);
  if (!parsed.success) return { lab, problems: toProblems(parsed.error, values, privateSchema).map(dropValue) };
  const found = [...edgeOverlays(parsed.data, lab), ...nodeOverlays(parsed.data, lab), ...unreadable(parsed.data, lab)];
  const problems = found.filter((one): one is Problem => "rule" in one);
  const overlays = found.filter((one): one is Overlay => "to" in one);
  return { lab: overlays.reduce<unknown>((whole, { to, value }) => put(whole, to, value), lab), problems };
}

/** An agent of HCP runs where the file is not. */
function unreadable(values: PrivateLab, lab: unknown): Problem[] {
  if (child(child(lab, "state"), "execution") !== "agent" || Object.keys(privateTexts(values)).length === 0) return [];
  return [
    {
      path: "",
      rule: "The file stays on this machine, but an agent runs Terraform elsewhere (state.execution of the lab file)",
      hint: 'Choose execution: "local", or say these values in the lab file.',
    },
  ];
}

function edgeOverlays(values: PrivateLab, lab: unknown): (Overlay | Problem)[] {
  return (["domain", "account", "zone", "people", "publicAddress"] as const).flatMap((key): (Overlay | Problem)[] => {
    if (values[key] === undefined) return [];
    if (child(lab, "edge") !== undefined) return [{ to: ["edge", key], value: values[key] }];
    return [{ path: key, rule: "has no place: the lab file has no edge", hint: "Describe `edge` there first." }];
  });
}

function nodeOverlays(values: PrivateLab, lab: unknown): (Overlay | Problem)[] {
  const nodes = child(lab, "nodes");
  if (!Array.isArray(nodes)) return [];
  const names = nodes.map((node) => child(node, "name"));
  return Object.entries(values.nodes ?? {}).flatMap(([name, { macs = {}, serials = {} }]): (Overlay | Problem)[] => {
    const index = names.indexOf(name);
    const path = formatPath(["nodes", name]);
    if (index < 0) return [{ path, rule: "names no node of the lab file", hint: guess(name, names) }];
    const ports = child(child(nodes[index], "machine"), "ports");
    const disks = child(nodes[index], "disks");
    return [
      ...Object.entries(macs).map(([port, mac]) =>
        isObject(ports) && !Object.hasOwn(ports, port)
          ? { path: `${path}.macs.${port}`, rule: `names no port of ${name}`, hint: guess(port, Object.keys(ports)) }
          : { to: ["nodes", index, "machine", "ports", port, "mac"], value: mac },
      ),
      ...Object.entries(serials).map(([disk, serial]) =>
        disk === "data" && isObject(disks) && child(disks, disk) === undefined
          ? {
              path: `${path}.serials.data`,
              rule: `has no place: ${name} has no data disk`,
              hint: "Describe `disks.data` in the lab file first.",
            }
          : { to: ["nodes", index, "disks", disk, "serial"], value: serial },
      ),
    ];
  });
}

const guess = (name: string, known: readonly unknown[]): string =>
  didYouMean(
    name,
    known.filter((one) => typeof one === "string"),
  );

const isObject = (value: unknown): value is object => value !== null && typeof value === "object";

function child(value: unknown, key: string): unknown {
  return isObject(value) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** `whole` with a value at a place; as it is, where there is no such place. */
function put(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (!isObject(whole)) return whole;
  if (Array.isArray(whole)) return whole.map((item, index) => (index === key ? put(item, rest, value) : item));
  return { ...whole, [key]: put(child(whole, String(key)), rest, value) };
}

/** A private file's problem without the value, nor a guess that shows most of it. A guess at the name of a property may stay. */
function dropValue({ value, hint, ...problem }: Problem): Problem {
  return value !== undefined && hint?.startsWith("Did you mean") ? problem : { ...problem, hint };
}
