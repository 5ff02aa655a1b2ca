import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OpenRehearsal } from "../support/open-rehearsal";
import { scratchCheckout } from "../support/scratch";

jest.setTimeout(120_000);

const checkout = scratchCheckout();
const calls = join(checkout, "calls");
const programs = join(checkout, "programs");

/**
 * A program that writes down how it was called, and plays three nodes: what is in `staged` waits for a reboot. It leaves closed
 * what the real one does: a node that it cannot drain, and one that is not back in time.
 */
const talosctl = `#!/bin/sh
echo "talosctl $*" | sed 's/--talosconfig [^ ]* //' >> ${calls}
[ -s "$2" ] || { echo "no talosconfig" >&2; exit 1; }
node=$4
case "$5 $7" in
  "get v1alpha1") echo running ;;
  "get persistent") grep -q "$node" ${checkout}/staged && echo staged || echo running ;;
  "get u-longhorn") echo '{"spec":{"phase":"'$(cat ${checkout}/phase 2>/dev/null || echo ready)'"}}' ;;
  reboot*)
    echo closed > ${checkout}/closed
    [ ! -f ${checkout}/full ] || { echo "error draining node" >&2; exit 1; }
    sed -i "/$node/d" ${checkout}/staged
    [ ! -f ${checkout}/dark ] || { touch ${checkout}/silent; exit 1; }
    [ ! -f ${checkout}/slow ] || { echo "context deadline exceeded" >&2; exit 1; }
    rm ${checkout}/closed ;;
  health*) [ ! -f ${checkout}/ill ] || { echo "etcd is not healthy" >&2; exit 1; } ;;
esac
`;
const kubectl = `#!/bin/sh
echo "kubectl $*" | sed 's/--kubeconfig [^ ]* //' >> ${calls}
[ -s "$2" ] || exit 1
[ ! -f ${checkout}/silent ] || { echo "connection refused" >&2; exit 1; }
case "$3 $6" in
  "label labctl/reboot-") rm -f ${checkout}/marked ;;
  label*) echo "node/$5" > ${checkout}/marked ;;
  uncordon*) rm -f ${checkout}/closed ;;
  get*) cat ${checkout}/marked 2>/dev/null || true ;;
esac
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

/** Puts the cluster into a state, for the length of a test. */
const there = (...files: readonly string[]): void =>
  files.forEach((file) => writeFileSync(join(checkout, file), "yes"));
const closed = (): boolean => existsSync(join(checkout, "closed"));
const clear = (): void =>
  ["ill", "full", "slow", "dark", "silent", "closed", "marked"].forEach((file) =>
    rmSync(join(checkout, file), { force: true }),
  );
afterEach(clear);

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
    `kubectl label node ${name} --overwrite labctl/reboot=begun`,
    `talosctl --nodes ${address} reboot --drain --drain-timeout=5m --timeout=5m`,
    `kubectl label node ${name} labctl/reboot-`,
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
  writeFileSync(join(checkout, "phase"), "failed");
  const { code, out, calls: made } = await reboot("--auto-approve");
  expect(out).toContain("ms01-a (10.0.10.11): the data volume is failed, not ready");
  expect(made.join()).not.toContain("drain");
  expect(code).toBe(1);
  rmSync(join(checkout, "phase"));
});

test.each([
  ["full", "error draining node"],
  ["slow", "context deadline exceeded"],
])("a node takes pods again whatever stops its reboot: %s", async (trouble, words) => {
  writeFileSync(join(checkout, "staged"), "10.0.10.12\n10.0.10.13\n");
  there(trouble);
  const { code, out, calls: made } = await reboot("--auto-approve");
  expect(out).toContain(words);
  expect(made.slice(-3)).toEqual(["kubectl uncordon ms01-b", "kubectl label node ms01-b labctl/reboot-", ""]);
  expect(made.join()).not.toContain("ms01-c");
  expect([closed(), code]).toEqual([false, 1]);
});

test("a node that stays closed is named, and the next run opens it, though its configuration waits no more", async () => {
  writeFileSync(join(checkout, "staged"), "10.0.10.12\n");
  there("dark");
  const { code, out } = await reboot("--auto-approve");
  expect(out).toContain("ms01-b takes no pods: `kubectl uncordon ms01-b`, or ./labctl reboot once more.");
  expect([closed(), code]).toEqual([true, 1]);
  for (const file of ["dark", "silent"]) rmSync(join(checkout, file));
  const next = await reboot();
  expect(next.out).toContain("ms01-b takes pods again: an earlier reboot had left it closed");
  expect(next.calls).toEqual([
    "kubectl uncordon ms01-b",
    "kubectl label node ms01-b labctl/reboot-",
    expect.stringContaining("health"),
    "",
  ]);
  expect([closed(), next.code]).toEqual([false, 0]);
});

test("a node that its owner has closed stays so", async () => {
  writeFileSync(join(checkout, "staged"), "");
  there("closed");
  expect(await reboot("--auto-approve")).toMatchObject({ code: 0, calls: [""] });
  expect(closed()).toBe(true);
});

test("nobody to ask means that nothing is rebooted, and no credentials stay behind", async () => {
  writeFileSync(join(checkout, "staged"), "10.0.10.12\n");
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
