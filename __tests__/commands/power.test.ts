import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../commands/support/project";
import type { PowerReport } from "../../lab/power/report";
import { scratchFolder, shippedFile } from "../support/scratch";

function power(args: readonly string[], lab = shippedFile) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, "labctl"), "power", ...args], {
    encoding: "utf8",
    env: { ...process.env, LAB: lab, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

/** The shipped lab on a meter, with a price and a budget in watts. */
function metered(budget: number): string {
  const file = join(scratchFolder(), "attic.config.ts");
  const lab = JSON.stringify(shippedFile);
  const change = "own.nodes.forEach((one) => Object.assign(one, { power: 'quiet', watts: { idle: 20, load: 80 } }));";
  const rest = `own.tariff = { perKwh: 0.25, currency: "EUR" };\nown.powerBudget = ${budget};`;
  writeFileSync(
    file,
    `import lab from ${lab};\nconst own = structuredClone(lab);\n${change}\n${rest}\nexport default own;\n`,
  );
  return file;
}

test("the table has each machine with its profile, its year and where the figures are from", () => {
  const { status, stdout } = power([], metered(300));
  expect(status).toBe(0);
  expect(stdout).toMatch(/ms01-b .* quiet +20 +80 +175–701 +44–175 +≤ 35 W/);
  expect(stdout).toMatch(/all +60 +240 +526–2102 +131–526/);
  expect(stdout).toContain("Figures of ms01-a, ms01-b, ms01-c: the lab file.");
  for (const line of stdout.split("\n").filter((one) => one.startsWith(" ")))
    expect(line.length).toBeLessThanOrEqual(100);
  expect(stdout).toMatch(/8\.6 W idle for each of 7 promises that hold when any one machine fails: api, storage/);
  expect(stdout).toContain("One more like ms01-a: 20–80 W, 175–701 kWh, 44–175 EUR a year.");
  expect(stdout).toContain("The budget is 300 W; under load 60 W are left.");
});

test("of the shipped lab nobody has measured anything: that is said, and nothing guessed", () => {
  const { status, stdout } = power([]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ machine +model +idle W +load W +kWh a year *\n ms01-a .* \? +\? +\? *\n/);
  expect(stdout).toContain("No figure for ms01-a, ms01-b, ms01-c.");
  expect(stdout).not.toMatch(/One more|promises|of 3/);
});

test("a page has the same", () => {
  const { stdout } = power(["--markdown"], metered(300));
  expect(stdout).toMatch(/^\| machine \| model .*\n\| --- \|/);
  expect(stdout).toMatch(/\| ms01-a \| Minisforum MS-01 \(i5-12600H\) \| quiet \| 20 \| 80 \|/);
  expect(stdout).toMatch(/\n- Machines only/);
});

test("JSON holds the report", () => {
  const report = JSON.parse(power(["--json"], metered(300)).stdout) as PowerReport;
  expect(report).toMatchObject({ lab: "home", budget: 300, total: { idle: 60, load: 240 }, unknown: [] });
  expect(report.machines).toHaveLength(3);
});

test("a lab that draws more than its budget is refused", () => {
  const { status, stderr, stdout } = power([], metered(200));
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain("powerBudget (200) is less than the 240 W");
});

test("what is no option is wrong usage", () => {
  expect(power(["--yaml"]).status).toBe(2);
});
