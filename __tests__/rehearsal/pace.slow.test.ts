import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Labctl } from "../support/labctl";
import { scratchCheckout } from "../support/scratch";

jest.setTimeout(300_000);

/** Seconds of the real lab that a rehearsal computes, and seconds that its deploys took. */
function times(out: string): { computed: number; took: number } {
  const [, minutes = "", seconds = ""] = /Takes about (\d+):(\d\d) min on a real lab/.exec(out) ?? [];
  const took = [...out.matchAll(/resources (\d+\.\d) s/g)].reduce((sum, [, one]) => sum + Number(one), 0);
  return { computed: Number(minutes) * 60 + Number(seconds), took };
}

test("a deploy at a pace takes as long as the summary computes, and a replaced node one installation", async () => {
  const checkout = scratchCheckout();
  const pace = 0.03;
  const first = await Labctl.run(checkout, ["rehearse", "--pace", String(pace)]);
  expect(first.code).toBe(0);
  const { computed, took } = times(first.out);
  expect(computed).toBeGreaterThan(300);
  // Terraform's own work comes on top; the clock in the summary is a second coarse.
  expect(took).toBeGreaterThanOrEqual((computed - 1) * pace);
  expect(took).toBeLessThanOrEqual(computed * pace + 45);
  expect(first.out).toMatch(/talos_machine_bootstrap[^]*etcd gets its members[^]*gate_health[^]*helm_release\.cilium/);

  const disks = "{ ...node.disks, os: { ...node.disks.os, serial: 'NEWDISK' } }";
  const nodes = `lab.nodes.map((node) => (node.name === 'ms01-b' ? { ...node, disks: ${disks} } : node))`;
  writeFileSync(
    join(checkout, "replaced.config.ts"),
    `import lab from "./lab.config";\nexport default { ...lab, nodes: ${nodes} };\n`,
  );
  const second = await Labctl.run(checkout, ["rehearse"], { LAB: "replaced.config.ts" });
  expect(second.out).toMatch(/~ talos_machine_configuration_apply\.cluster_apply-ms01-b/);
  expect(second.out).toMatch(/Takes about 4:08 min[^]*apply-ms01-b\S*\n.*the machine installs Talos[^]*gate_health/);
  expect(second.code).toBe(0);
});
