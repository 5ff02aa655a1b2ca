import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { OpenRehearsal } from "../support/open-rehearsal";
import { scratchCheckout, scratchFolder } from "../support/scratch";
import { smallLab } from "../support/struck";

jest.setTimeout(120_000);

const checkout = scratchCheckout();
const LAB = smallLab(checkout);
let rehearsal: OpenRehearsal;
beforeAll(async () => {
  rehearsal = await OpenRehearsal.in(checkout);
});
const rehearsed = (...args: string[]) => rehearsal.run(["./labctl", ...args], { LAB });
const names = { kubeconfig: "admin@home", talosconfig: "home" };

test("before the first deploy there is nothing to hand out", async () => {
  const { code, out } = await rehearsed("kubeconfig");
  expect(out).toBe("home has no kubeconfig yet. Deploy infra first: `./labctl deploy infra`.\n");
  expect(code).toBe(1);
});

test("the first deploy says what is next, and later ones don't", async () => {
  const first = await rehearsed("deploy", "infra", "--auto-approve");
  expect(first.out).toMatch(
    /next: npm run rehearse -- \.\/labctl kubeconfig --output ~\/\.kube\/home .*\n.*\.\/labctl talosconfig --output ~\/\.talos\/home.*\n$/,
  );
  expect(first.code).toBe(0);
  const again = await rehearsed("deploy", "infra", "--auto-approve", "--replace", "talos_cluster_kubeconfig.*");
  expect(again).toMatchObject({ code: 0, out: expect.not.stringContaining("next:") as unknown });
});

test.each(["kubeconfig", "talosconfig"] as const)("%s is printed, or written for its owner alone", async (verb) => {
  const printed = await rehearsed(verb);
  expect(printed.code).toBe(0);
  expect(parse(printed.out)).toHaveProperty(verb === "kubeconfig" ? "current-context" : "context", names[verb]);
  const file = join(scratchFolder(), verb);
  for (let time = 0; time < 2; time++) {
    const written = await rehearsed(verb, "--output", file);
    expect(written).toEqual({ code: 0, out: `${file} opens ${names[verb]}.\n` });
    expect(readFileSync(file, "utf8")).toBe(printed.out);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  }
  const other = printed.out.replaceAll("home", "attic");
  writeFileSync(file, other);
  const refused = await rehearsed(verb, "--output", file);
  expect(refused.out).toContain(
    `--output (${file}) holds ${names[verb].replace("home", "attic")}, which would be lost.`,
  );
  expect(refused.code).toBe(1);
  expect(readFileSync(file, "utf8")).toBe(other);
});
