import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { hcp, s3 } from "../../lab";
import { checkBoth } from "../../lab/load-lab";
import { LabError } from "../../lab/problem";
import { stateSchema } from "../../lab/schema/state";
import { email, serial } from "../../lab/schema/values";
import { literal } from "../../modules/private/escape";
import { referToPrivateValues, writePrivateValues } from "../../stacks/private-values";
import { labWith, shippedLab } from "../support/labs";
import { privateLab } from "../support/private-lab";
import { scratchFolder } from "../support/scratch";
import { synthesize } from "../support/template";
import { TerraformRun } from "../support/terraform";

const { lab, privateValues: values } = checkBoth(shippedLab(), privateLab);

test("no private value stands in what synthesis writes", () => {
  const { infra, prod } = synthesize(lab, values);
  const written = infra.text + prod.text;
  for (const value of Object.values(values)) expect(written).not.toContain(value);
  // They are used, though: as references.
  expect(written).toContain('${local.private[\\"nodes.ms01-a.serials.os\\"]}');
  expect(written).toContain('${local.private[\\"nodes.ms01-b.macs.sfp1\\"]}');
});

test("every stack reads the values, so that none forgets them once it uses one", () => {
  const { infra, prod } = synthesize(lab, values);
  const locals = { private: '${sensitive(jsondecode(file("../../../state/home/private.json")))}' };
  expect([infra.json["locals"], prod.json["locals"]]).toMatchObject([locals, locals]);
});

test("without a private file nothing is replaced", () => {
  const { infra, prod } = synthesize(labWith());
  expect(infra.json).not.toHaveProperty("locals");
  expect(prod.json["locals"]).not.toHaveProperty("private");
});

const mode = (path: string): number => statSync(path).mode & 0o777;

test("Terraform finds the values beside the state, where only their owner can read them", () => {
  const root = scratchFolder();
  const folder = join(root, "state", "home");
  const file = join(folder, "private.json");
  // As a careless copy or an older run may have left them.
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  writeFileSync(file, "{}", { mode: 0o644 });
  writePrivateValues(root, lab, values);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(values);
  expect([mode(folder), mode(file)]).toEqual([0o700, 0o600]);
  // Once the private file is gone, so are its values.
  writePrivateValues(root, lab, {});
  expect(existsSync(file)).toBe(false);
});

test("the state's folder is its owner's alone, with or without private values", () => {
  const root = scratchFolder();
  writePrivateValues(root, lab, {});
  expect(mode(join(root, "state", "home"))).toBe(0o700);
});

describe("Terraform makes of a text what it was", () => {
  const run = TerraformRun.with([]);
  afterAll(async () => (await run).close());

  const sign = fc.constantFrom("$", "%", "$$", "%%", "$%", "${", "%{", "{", "}", '"', "\\", "\n", " ", "x", "é");
  const text = fc.array(sign, { maxLength: 4 }).map((signs) => signs.join(""));
  const expression = fc.constantFrom(
    '${"a}b"}',
    '${upper("q")}',
    '${"x${"}"}\\"{y"}',
    '${join("", [for n in { a = "}" } : n])}',
    // Behind a sign it would be an escape that leaves its end without a beginning.
    ' %{if true}yes%{else}"%{endif}',
  );
  /** Any value that the schema of the lab accepts. */
  const value = fc.oneof(
    fc.constantFrom(...Object.values(values)),
    fc
      .string({ minLength: 2, maxLength: 12 })
      .map((one) => `Z7${one}`)
      .filter((one) => serial.safeParse(one).success),
    fc
      .tuple(fc.string({ unit: "grapheme", minLength: 1, maxLength: 5 }), fc.constantFrom("a.net", "net.org"))
      .map(([name, zone]) => `${name}@${zone}`)
      .filter((one) => email.safeParse(one).success),
  );

  test("wherever in it a private value stands", async () => {
    const own = Object.fromEntries(fc.sample(value, 60).map((one, index) => [`people[${index}]`, one]));
    const words = fc
      .array(fc.oneof(fc.constantFrom(...Object.values(own)), text), { maxLength: 5 })
      .map((pieces) => literal(pieces.join("")));
    const texts = fc
      .sample(fc.tuple(fc.array(fc.tuple(words, expression), { maxLength: 4 }), words), 400)
      .map((pieces) => pieces.flat(2).join(""));
    const outputs = (kind: string) =>
      Object.fromEntries(texts.map((one, index) => [`${kind}${index}`, { value: one, sensitive: true }]));
    const kept = referToPrivateValues({ output: outputs("kept") }, lab, own) as { output: object; locals: object };
    for (const one of Object.values(own)) expect(JSON.stringify(kept)).not.toContain(JSON.stringify(one).slice(1, -1));

    const terraform = await run;
    const locals = JSON.parse(JSON.stringify(kept.locals).replace("../../../", "")) as object;
    terraform.configure({ locals, output: { ...outputs("plain"), ...kept.output } });
    writePrivateValues(terraform.folder, lab, own);
    await terraform.apply();
    const found = JSON.parse(await terraform.ok("output", "-json")) as Record<string, { value: string }>;
    for (const index of texts.keys()) expect(found[`kept${index}`]?.value).toBe(found[`plain${index}`]?.value);
  });
});

test("wherever the state is, the values stay on this machine", () => {
  for (const state of [s3({ bucket: "acme-state", region: "eu-central-1" }), hcp({ organization: "acme" })]) {
    const remote = { ...lab, state: stateSchema.parse(state) };
    const root = scratchFolder();
    writePrivateValues(root, remote, values);
    expect(existsSync(join(root, "state", "home", "private.json"))).toBe(true);
    expect(synthesize(remote, values).prod.json["locals"]).toMatchObject({
      private: '${sensitive(jsondecode(file("../../../state/home/private.json")))}',
    });
  }
});

describe("a value that Terraform would not evaluate is refused, and not shown, where it stands in", () => {
  const domain = "canary-domain.net";
  test.each<[string, object, string]>([
    ["a name", { resource: { dns: { [domain]: {} } } }, 'resource.dns["<domain>"]'],
    ["a backend", { terraform: { backend: { s3: { bucket: domain } } } }, "terraform.backend.s3.bucket"],
    ["metadata", { resource: { a: { "//": { path: domain } } } }, 'resource.a["//"].path'],
    [
      "a lifecycle",
      { resource: { a: { lifecycle: { ignore_changes: [domain] } } } },
      "resource.a.lifecycle.ignore_changes[0]",
    ],
    ["an order", { resource: { a: { depends_on: [domain] } } }, "resource.a.depends_on[0]"],
    ["a variable", { variable: { a: { default: domain } } }, "variable.a.default"],
    ["an expression", { value: `\${upper("${domain}")}` }, "value"],
    ["an expression behind a brace", { value: `\${join("}", ["${domain}"])}` }, "value"],
    ["a directive", { value: `%{if "${domain}" == ""}x%{endif}` }, "value"],
  ])("%s", (_where, configuration, place) => {
    const refused = (): object => referToPrivateValues(configuration, lab, values);
    expect(refused).toThrow(LabError);
    expect(refused).toThrow(
      `The private file has 1 problem:\n\n  domain has become part of ${place}, which Terraform does not evaluate: it can't be kept private there. Say it in the lab file instead.`,
    );
  });

  test("several places, all at once", () => {
    const configuration = { a: `\${"${domain}"}`, terraform: { b: `203.0.113.77 ${domain}` } };
    expect(() => referToPrivateValues(configuration, lab, values)).toThrow("The private file has 3 problems:");
  });
});

test("a text that only looks like an expression is none", () => {
  const { value } = referToPrivateValues({ value: "$${ canary-domain.net }" }, lab, values) as { value: string };
  expect(value).toBe('$${ ${local.private["domain"]} }');
});
