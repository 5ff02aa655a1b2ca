import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { hcp, s3 } from "../../lab";
import { mergePrivate, privateTexts } from "../../lab/private";
import { checkLab } from "../../lab/load-lab";
import type { PrivateLab } from "../../lab/schema/private";
import { withoutPrivateValues, writePrivateValues } from "../../stacks/private-values";
import { labWith, shippedLab } from "../support/labs";
import { scratchFolder } from "../support/scratch";
import { synthesize } from "../support/template";

const canary = (name: string) => `CANARY-${name}`;
const own: PrivateLab = {
  domain: "canary-domain.net",
  people: ["canary@canary-domain.net"],
  publicAddress: "203.0.113.77",
  nodes: Object.fromEntries(
    ["ms01-a", "ms01-b", "ms01-c"].map((name, index) => [
      name,
      {
        macs: { sfp0: `58:47:ca:70:0${index}:00`, sfp1: `58:47:ca:70:0${index}:01` },
        serials: { os: canary(`OS-${index}`), data: canary(`DATA-${index}`) },
      },
    ]),
  ),
};
const lab = checkLab(mergePrivate(shippedLab(), own)).lab;
const values = privateTexts(own);

test("no personal value stands in what synthesis writes", () => {
  const { infra, prod } = synthesize(lab, values);
  const written = infra.text + prod.text;
  for (const value of Object.values(values)) expect(written).not.toContain(value);
  // They are used, though: as references.
  expect(written).toContain('${local.private[\\"nodes.ms01-a.serials.os\\"]}');
  expect(written).toContain('${local.private[\\"nodes.ms01-b.macs.sfp1\\"]}');
});

test("without a private file nothing is replaced", () => {
  const { infra } = synthesize(labWith());
  expect(infra.json).not.toHaveProperty("locals");
});

test("Terraform finds the values beside the state, where only their owner can read them", () => {
  const root = scratchFolder();
  writePrivateValues(root, lab, values);
  const file = join(root, "state", "home", "private.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(values);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  // Once the private file is gone, so are its values.
  writePrivateValues(root, lab, {});
  expect(existsSync(file)).toBe(false);
  expect(synthesize(lab, values).infra.json["locals"]).toEqual({
    private: '${sensitive(jsondecode(file("../../../state/home/private.json")))}',
  });
});

test("wherever the state is, the values stay on this machine", () => {
  for (const state of [s3({ bucket: "acme-state", region: "eu-central-1" }), hcp({ organization: "acme" })]) {
    const remote = { ...lab, state };
    const root = scratchFolder();
    writePrivateValues(root, remote, values);
    expect(existsSync(join(root, "state", "home", "private.json"))).toBe(true);
    expect(synthesize(remote, values).prod.json["locals"]).toEqual({
      private: '${sensitive(jsondecode(file("../../../state/home/private.json")))}',
    });
  }
});

/** What Terraform makes of the references. */
function evaluate(text: string): string {
  return text.replaceAll(/\$\{local\.private\["([^"]+)"\]\}/g, (_all, name: string) => values[name] ?? "?");
}

test("texts evaluate to what they were, wherever in them a value stands", () => {
  const piece = fc.oneof(
    fc.constantFrom(...Object.values(values)),
    fc.string().filter((text) => !/[${}]/.test(text)),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const { kept } = withoutPrivateValues({ kept: text }, lab, values) as { kept: string };
      for (const value of Object.values(values)) expect(kept).not.toContain(value);
      expect(evaluate(kept)).toBe(text);
    }),
  );
});

test.each([
  [
    "a name",
    { resource: { dns: { "canary-domain.net": {} } } },
    /^domain of lab\.private\.ts stands at \.resource\.dns\.canary-domain\.net, where Terraform can't keep it private/,
  ],
  [
    "a backend",
    { terraform: { backend: { s3: { bucket: "canary-domain.net" } } } },
    /^domain of lab\.private\.ts stands at \.terraform\.backend\.s3\.bucket/,
  ],
  ["an expression", { value: '${upper("canary-domain.net")}' }, /^domain of lab\.private\.ts stands at \.value/],
])("a value that has become part of %s is refused rather than shown", (_where, configuration, message) => {
  expect(() => withoutPrivateValues(configuration, lab, values)).toThrow(message);
});
