import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { faultsCommand } from "../../commands/faults";
import { project } from "../../commands/support/project";
import { scratchFolder, shippedFile } from "../support/scratch";
import { runVerb } from "../support/verb";

const faults = (args: readonly string[], lab?: string) => runVerb(faultsCommand(), args, lab);

/** The shipped lab, changed by a statement. */
function changed(change: string): string {
  const file = join(scratchFolder(), "attic.config.ts");
  const lab = JSON.stringify(shippedFile);
  writeFileSync(file, `import lab from ${lab};\nconst own = structuredClone(lab);\n${change}\nexport default own;\n`);
  return file;
}

test("the matrix of the shipped lab has what is less, what is accepted and what is not proven", async () => {
  const { status, stdout } = await faults([]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/fault +api +storage +ingress +lan +management +capacity +scheduling/);
  expect(stdout).toMatch(/switch:agg1 \+1 +✓ +✓ +✓ +~ +✓ +✓ +✓/);
  expect(stdout).toMatch(/router:gw \(accepted\) +✓ +✓ +✗ +✗/);
  expect(stdout).toContain("0 break a promise, 3 more are accepted.");
  expect(stdout).toContain("dns: the lab file does not say who resolves names for the household");
});

test("a lab that is refused can be looked at all the same, and ends with 1", async () => {
  const { status, stdout } = await faults([], changed("own.accept = [];"));
  expect(status).toBe(1);
  expect(stdout).toContain("3 break a promise, 0 more are accepted.");
});

test("what is not described is said", async () => {
  const { stdout } = await faults(
    [],
    changed(
      "delete own.feeds; for (const one of [...own.nodes, ...own.switches, ...own.routers]) delete one.feed; own.accept.pop();",
    ),
  );
  expect(stdout).toContain("Not described, so not proven:\n  · power feeds");
});

test("JSON holds every fault and every promise", async () => {
  const { lab, rows } = JSON.parse((await faults(["--json"])).stdout) as {
    lab: string;
    rows: { faults: string[]; promises: Record<string, { level: string; how?: string }> }[];
  };
  expect(lab).toBe("home");
  expect(rows.find(({ faults: [one] }) => one === "cable:ms01-b/sfp1")?.promises).toMatchObject({
    api: { level: "kept" },
    lan: { level: "degraded", how: "ms01-b: 20 → 10 Gbit/s" },
  });
});

test("one fault is explained with its chain, its reason and its mend", async () => {
  const { status, stdout } = await faults(["--fault", "feed:ups"]);
  expect(status).toBe(0);
  expect(stdout).toContain("feed:ups → nodes ms01-a, ms01-b, ms01-c down → switches agg1, agg2 down → 0 of 3");
  expect(stdout).toContain("Accepted: One supply carries everything.");
  expect(stdout).toContain("Cheapest fix: Hang ms01-b, ms01-c, agg2 on 2 more feeds");
});

test("pairs and maintenance list what neither fault breaks alone", async () => {
  const pairs = (await faults(["--depth", "2"])).stdout;
  expect(pairs).toMatch(/switch:agg1 \+ switch:agg2 +✗/);
  expect(pairs).not.toContain("router:gw +");
  const maintenance = (await faults(["--maintenance", "--markdown"])).stdout;
  expect(maintenance).toMatch(/\| `node:ms01-a` and `node:ms01-b` \+5 \| ✗ /);
  expect(maintenance).not.toContain("switch:agg1");
});

test.each([
  [["--depth", "3"], "It must be 1 or 2."],
  [["--fault", "swich:agg1"], 'Nothing in this lab is called swich:agg1. Did you mean "switch:agg1"?'],
])("%j is wrong usage", (args, message) => {
  const { status, stderr } = spawnSync(process.execPath, [join(project, "labctl"), "faults", ...args], {
    encoding: "utf8",
    env: { ...process.env, LAB: shippedFile },
  });
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
