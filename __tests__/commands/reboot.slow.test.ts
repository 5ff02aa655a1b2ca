import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OpenRehearsal } from "../support/open-rehearsal";
import { scratchCheckout } from "../support/scratch";

jest.setTimeout(120_000);

const checkout = scratchCheckout();
const calls = join(checkout, "calls");
const programs = join(checkout, "programs");

/** A program that writes down how it was called, and plays three nodes: what is in `staged` waits for a reboot. */
const talosctl = `#!/bin/sh
echo "talosctl $*" | sed 's/--talosconfig [^ ]* //' >> ${calls}
[ -s "$2" ] || { echo "no talosconfig" >&2; exit 1; }
node=$4
case "$5 $7" in
  "get v1alpha1") echo running ;;
  "get persistent") grep -q "$node" ${checkout}/staged && echo staged || echo running ;;
  "get u-longhorn") echo '{"spec":{"phase":"'$(cat ${checkout}/phase 2>/dev/null || echo ready)'"}}' ;;
  reboot*) sed -i "/$node/d" ${checkout}/staged ;;
  health*) [ ! -f ${checkout}/ill ] || { echo "etcd is not healthy" >&2; exit 1; } ;;
esac
`;
const kubectl = `#!/bin/sh
echo "kubectl $*" | sed 's/--kubeconfig [^ ]* //' >> ${calls}
[ -s "$2" ] || exit 1
`;
mkdirSync(programs);
for (const [name, text] of Object.entries({ talosctl, kubectl }))
  writeFileSync(join(programs, name), text, { mode: 0o755 });

let rehearsal: OpenRehearsal;
beforeAll(async () => {
  rehearsal = await OpenRehearsal.in(checkout);
  expect(await rehearsal.run(["./labctl", "deploy", "infra", "--auto-approve"])).toMatchObject({ code: 0 });
});

/** In the rehearsal the outputs are there; its own talosctl refuses, so the one of this test comes before it. */
const reboot = async (...args: string[]) => {
  writeFileSync(calls, "");
  const { code, out } = await rehearsal.run(["./labctl", "reboot", ...args], {
    PATH: `${programs}:${rehearsal.env["PATH"]}`,
  });
  return {
    code,
    out,
    calls: readFileSync(calls, "utf8")
      .split("\n")
      .filter((line) => !line.includes(" get ")),
  };
};

test("nothing is rebooted where nothing waits", async () => {
  writeFileSync(join(checkout, "staged"), "");
  const { code, out, calls: made } = await reboot("--auto-approve");
  expect(out).toContain("no configuration waits for a reboot");
  expect(made).toEqual([""]);
  expect(code).toBe(0);
});

test("nodes that wait are rebooted one at a time, each behind the health of the whole cluster", async () => {
  writeFileSync(join(checkout, "staged"), "10.0.10.12\n10.0.10.13\n");
  const { code, calls: made } = await reboot("--auto-approve", "--timeout", "5m");
  const health =
    "talosctl --nodes 10.0.10.11 health --control-plane-nodes=10.0.10.11,10.0.10.12,10.0.10.13 --wait-timeout=5m";
  const one = (name: string, address: string) => [
    health,
    `kubectl drain ${name} --ignore-daemonsets --delete-emptydir-data --timeout=5m`,
    `talosctl --nodes ${address} reboot --wait --timeout=5m`,
    `kubectl uncordon ${name}`,
  ];
  expect(made).toEqual([...one("ms01-b", "10.0.10.12"), ...one("ms01-c", "10.0.10.13"), health, ""]);
  expect(code).toBe(0);
});

test("a cluster that is ill is left alone", async () => {
  writeFileSync(join(checkout, "staged"), "10.0.10.12\n");
  writeFileSync(join(checkout, "ill"), "");
  const { code, out, calls: made } = await reboot("--auto-approve");
  expect(out).toContain("etcd is not healthy");
  expect(out).toContain("talosctl failed (exit code 1). Nothing more was rebooted.");
  expect(made.join()).not.toContain("drain");
  expect(code).toBe(1);
});

test("a node whose data volume is not ready is left alone, and so are the others", async () => {
  rmSync(join(checkout, "ill"));
  writeFileSync(join(checkout, "phase"), "failed");
  const { code, out, calls: made } = await reboot("--auto-approve");
  expect(out).toContain("ms01-a (10.0.10.11): the data volume is failed, not ready");
  expect(made.join()).not.toContain("drain");
  expect(code).toBe(1);
});

test("nobody to ask means that nothing is rebooted, and no credentials stay behind", async () => {
  const { code, out } = await reboot();
  expect(out).toContain("ms01-b (10.0.10.12) waits for a reboot");
  expect(out).toContain("There is no terminal to ask on.");
  expect(code).toBe(1);
  expect(existsSync(join(checkout, "talosconfig"))).toBe(false);
});

test("a rehearsal never reaches the real machines", async () => {
  const { code, out } = await rehearsal.run(["./labctl", "reboot", "--auto-approve"]);
  expect(out).toContain("A rehearsal has no talosctl");
  expect(code).toBe(1);
});
