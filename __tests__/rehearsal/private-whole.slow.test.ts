import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { privateTexts } from "../../lab/private-texts";
import example from "../../lab.private.example";
import { readState } from "../../rehearsal/world/world";
import { Labctl } from "../support/labctl";
import { scratchCheckout } from "../support/scratch";

jest.setTimeout(120_000);

test("a lab with private values deploys, and its machines get them, though no synthesized file holds one", async () => {
  const checkout = scratchCheckout();
  cpSync(join(checkout, "lab.private.example.ts"), join(checkout, "lab.private.ts"));
  const { code, out } = await Labctl.run(checkout, ["rehearse"]);
  expect(out).not.toContain("✗");
  expect(code).toBe(0);

  const rehearsal = join(checkout, ".rehearsal", "home");
  const written = readdirSync(join(rehearsal, "out"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
  expect(written).toContain("local.private");
  for (const value of Object.values(privateTexts(example))) expect(written).not.toContain(value);

  const own = readState(join(rehearsal, "world.json")).machines["10.0.10.11"]?.configuration;
  expect(own).toContain("serial: S6S2NS0W100001");
  expect(own).toContain('mac(link.permanent_addr) == "58:47:ca:70:0a:00"');
});
