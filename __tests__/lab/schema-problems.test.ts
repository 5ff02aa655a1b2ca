import { type LabInput, lacp } from "../../lab";
import { labSchema } from "../../lab/schema/lab";
import { toProblems } from "../../lab/schema/problems";
import { firstNode, shippedLab } from "../support/labs";
import { testRules } from "../support/rules";

testRules([
  {
    rule: "a state says of which kind it is",
    passes: (lab) => (lab.state = { kind: "local" }),
    fails: (lab) => (lab.state = { bucket: "acme-state" } as never),
    says: 'state.kind is missing. It must be one of "local", "s3", "hcp".',
  },
  {
    rule: "a domain says of which kind it is",
    passes: (lab) => (lab.domains = [{ name: "attic", kind: "room" }]),
    fails: (lab) => (lab.domains = [{ name: "attic" } as never]),
    says: 'domains[0].kind is missing. It must be one of "host", "rack", "room", "site".',
  },
  {
    rule: "what has one kind only says it",
    fails: (lab) => (firstNode(lab).encryption = {} as never),
    says: 'nodes[0].encryption.kind is missing. It must be "tpm".',
  },
  {
    rule: "what is counted is whole, and said in its unit",
    passes: (lab) => (firstNode(lab).machine.cores = 8),
    fails: (lab) => (firstNode(lab).machine.cores = 8.5),
    says: "nodes[0].machine.cores (8.5) must be a whole number of cores.",
  },
  {
    rule: "a number without a unit is whole as well",
    passes: (lab) => (firstNode(lab).uplink = lacp(["sfp0", "sfp1"], { vlans: [{ id: 20 }] })),
    fails: (lab) => (firstNode(lab).uplink = lacp(["sfp0", "sfp1"], { vlans: [{ id: 20.5 }] })),
    says: "nodes[0].uplink.vlans[0].id (20.5) must be a whole number.",
  },
]);

/** Every property of a lab file, by the objects that lead to it. */
function properties(value: unknown, path: readonly string[] = []): string[][] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = [...path, key];
    return [...(Array.isArray(value) ? [] : [own]), ...properties(inner, own)];
  });
}

/** The lab with one property under another name: one letter is there twice. */
function misspelt(path: readonly string[]): LabInput {
  const lab = shippedLab();
  const owner = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], lab);
  const name = path.at(-1) ?? "";
  const own = owner as Record<string, unknown>;
  own[`${name.slice(0, 2)}${name.slice(1)}`] = own[name];
  Reflect.deleteProperty(own, name);
  return lab;
}

test("a misspelt property is guessed wherever it stands, through lists, records and unions", () => {
  const guesses = properties(shippedLab()).flatMap((path) => {
    const input = misspelt(path);
    const { error } = labSchema.safeParse(input);
    const found = error ? toProblems(error, input, labSchema) : [];
    const unknown = found.find(({ rule }) => rule === "is not a property that this file knows");
    return unknown ? [[unknown.hint, path.at(-1)] as const] : [];
  });
  // Names of one's own, as those of ports, are no properties.
  expect(guesses.length).toBeGreaterThan(50);
  for (const [said, name] of guesses) expect(said).toBe(`Did you mean "${name}"?`);
});
