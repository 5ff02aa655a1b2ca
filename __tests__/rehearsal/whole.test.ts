import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Labctl, processesOf } from "../support/labctl";
import { planFilesIn } from "../support/struck";
import { plantRealLab } from "../support/real-lab";
import { scratchCheckout } from "../support/scratch";

jest.setTimeout(120_000);

const checkout = scratchCheckout();
const real = plantRealLab(checkout);

/** Every file that a rehearsal has left, as one text. */
const leftBehind = (): string =>
  readdirSync(join(checkout, ".rehearsal"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");

test("the bare deploy goes through, plans are empty, and nothing real is touched", async () => {
  const before = real.digest();
  const { code, out } = await Labctl.run(checkout, ["rehearse"], real.env);
  expect(out).toContain("$ npx cdktf deploy infra prod --auto-approve");
  expect(out).toMatch(/✓ infra and prod deploy, in this order/);
  expect(out).toMatch(/✓ a second plan of infra changes nothing/);
  expect(out).toMatch(/✓ a second plan of prod changes nothing/);
  expect(out).toMatch(/✓ terraform validate has nothing to say about infra/);
  expect(out).not.toContain("✗");
  expect(code).toBe(0);

  expect(real.digest()).toEqual(before);
  expect(leftBehind()).not.toMatch(/REAL(KEY|SECRET|TOKEN|HCP|VAR|WORKSPACE|KUBE)/);
  expect(existsSync(join(checkout, ".rehearsal", ".lock"))).toBe(false);
  expect([...processesOf(checkout).values()]).toEqual([]);
});

test("no plan file, which would hold the state in clear, is left", () => {
  expect(planFilesIn(checkout)).toEqual([]);
});

test("a broken lab lists its problems, and nothing is written", async () => {
  const file = join(checkout, "broken.config.ts");
  writeFileSync(
    file,
    'import lab from "./lab.config";\nexport default { ...lab, name: "Bad Name", cluster: { ...lab.cluster, vip: "10.0.10.12" } };\n',
  );
  const before = leftBehind();
  const { code, out } = await Labctl.run(checkout, ["rehearse"], { LAB: "broken.config.ts" });
  expect(code).toBe(1);
  expect(out).toBe(
    [
      "broken.config.ts has 2 problems:",
      "",
      '  name (Bad Name) must be a DNS label: lower-case letters, digits and hyphens, at most 32 characters. Did you mean "bad-name"?',
      "  cluster.vip (10.0.10.12) must not meet node ms01-b (nodes[1].address: 10.0.10.12).",
      "",
    ].join("\n"),
  );
  expect(leftBehind()).toBe(before);
});
