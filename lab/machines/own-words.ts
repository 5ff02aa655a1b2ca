import type { Problem } from "../problem";
import type { ProfileName } from "../schema/machine";

/** What a place inside of a node is called in the options of its builder. */
type Word = readonly [place: RegExp, word: string | ((matched: string, ...parts: string[]) => string)];

/** Places whose name is the same without its first part. */
const machine = (...names: readonly string[]): Word => [
  new RegExp(`^machine\\.(?=(${names.join("|")})(?![\\w$-]))`),
  "",
];

/** Extensions of the board itself stand before those of the lab file. */
const extensionsAfter = (own: number): Word => [
  /^machine\.extensions\[(\d+)\]/,
  (matched, at) => (Number(at) < own ? matched : `extensions[${Number(at) - own}]`),
];

/** By builder; the first match counts. */
const words: Readonly<Record<ProfileName, readonly Word[]>> = {
  ms01: [
    [/^machine\.ports\.([^.]+)\.mac$/, "macs.$1"],
    [/^machine\.ports$/, "macs"],
    [/^machine\.(ports\.pcie\d+|gpu)/, "pcie"],
    extensionsAfter(2),
    machine("memory", "kernelArguments"),
  ],
  proxmoxVm: [
    [/^in$/, "host"],
    [/^disks\.\w+\.serial$/, "name"],
    [/^disks\.os\b.*/, "disk"],
    [/^disks\.data\b.*/, "data"],
    [/^uplink\.mtu$/, "mtu"],
    [/^machine\.vm\./, ""],
    extensionsAfter(1),
    machine("memory", "cores"),
  ],
  raspberryPi4: [machine("memory")],
};

const place = /nodes\[(\d+)\]\.((?:\.?[A-Za-z_$][\w$-]*|\[[^\]]*\])+)/g;

/** Problems in the words of the lab file: of a machine that a builder has described its author knows only the options. */
export function inOwnWords(problems: readonly Problem[], profileOf: (node: number) => string | undefined): Problem[] {
  const translated = (text: string): string =>
    text.replaceAll(place, (whole, node: string, inside: string) => {
      const [from, to] = wordsOf(profileOf(Number(node))).find(([one]) => one.test(inside)) ?? [];
      return from === undefined ? whole : `nodes[${node}].${inside.replace(from, to as string)}`;
    });
  const seen = new Set<string>();
  return problems.flatMap((problem): Problem[] => {
    const own = {
      ...problem,
      path: translated(problem.path),
      rule: translated(problem.rule),
      ...(problem.hint !== undefined && { hint: translated(problem.hint) }),
    };
    // What is wrong with a card is wrong with each of its ports.
    const said = JSON.stringify([own.path, own.rule, own.hint]);
    if (own.path !== problem.path && seen.has(said)) return [];
    seen.add(said);
    return [own];
  });
}

const wordsOf = (profile: string | undefined): readonly Word[] =>
  profile !== undefined && Object.hasOwn(words, profile) ? words[profile as ProfileName] : [];
