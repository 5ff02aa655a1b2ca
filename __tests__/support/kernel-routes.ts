import { spawnSync } from "node:child_process";
import type { RouteConfig, TalosDocument } from "../../.gen/talos/documents";
import type { Lab } from "../../lab/schema/lab";
import { nodeDocuments } from "../../lab/talos/node-documents";
import { ringEnd } from "../../lab/wiring/ring";

/*
 * Nodes as network namespaces of this machine's own kernel, with their ring and LAN, and routes and rules as their documents
 * say. All of it lives in a namespace of its own, and is gone with the shell that made it.
 */

/** Runs a script as the root of a new network, without being root. */
const inside = (script: string) =>
  spawnSync("unshare", ["--user", "--map-root-user", "--net", "--mount", "timeout", "30", "sh", "-eu"], {
    input: `mount -t tmpfs none /run\n${script}\n`,
    encoding: "utf8",
  });

/** Why this kernel can't be asked. Nothing if it can. */
const withoutNamespaces: string | undefined = (() => {
  const { error, status, stderr } = inside(
    "ip netns add a; ip netns add b; ip link add x netns a type veth peer name y netns b",
  );
  if (error) return "there is no unshare here";
  return status === 0 ? undefined : (stderr.trim().split("\n")[0] ?? "namespaces are refused");
})();

/** A test that needs namespaces; skipped, with the reason in its name, where there are none. */
export function testWithKernel(name: string, body: () => void): void {
  if (withoutNamespaces === undefined) test(name, body);
  else test.skip(`${name} (skipped: ${withoutNamespaces})`, body);
}

/** A packet: `mark 0x400` for one that Cilium's tunnel sends, `from 10.0.10.11 iif tb0` for one that is passed on. */
export interface Packet {
  readonly at: string;
  readonly to: string;
  readonly more?: string;
}

/** By which link each packet leaves, `bond0` being the LAN, once these ends of ring cables have been pulled. */
export function waysOf(lab: Lab, pulled: readonly string[], packets: readonly Packet[]): string[] {
  const { status, stdout, stderr } = inside(
    [
      ...lanOf(lab),
      ...(lab.ring?.cables ?? []).map((ends) => {
        const [one, other] = ends.map(ringEnd);
        return `ip link add ${one?.port} netns ${one?.node} type veth peer name ${other?.port} netns ${other?.node}`;
      }),
      ...lab.nodes.flatMap((node) => nodeDocuments(lab, node, "image").flatMap((one) => applied(node.name, one))),
      ...pulled.flatMap((end) => pull(lab, end)),
      ...packets.map(({ at, to, more = "" }) => `ip -n ${at} route get ${to} ${more} | head -n 1`),
    ].join("\n"),
  );
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split("\n")
    .map((line) => / dev (\S+)/.exec(line)?.[1] ?? line);
}

function lanOf({ nodes }: Lab): string[] {
  return [
    "ip netns add switch",
    "ip -n switch link add br0 type bridge",
    "ip -n switch link set br0 up",
    ...nodes.flatMap(({ name, address }) => [
      `ip netns add ${name}`,
      `ip link add bond0 netns ${name} type veth peer name ${name} netns switch`,
      `ip -n switch link set ${name} master br0 up`,
      `ip -n ${name} link set bond0 up`,
      `ip -n ${name} address add ${address}/24 dev bond0`,
      // Talos' default (siderolabs/talos, kernel_param_defaults.go).
      `ip netns exec ${name} sysctl -qw net.ipv4.ip_forward=1`,
    ]),
  ];
}

/** What Talos does with a document of the ring. Others are none of the kernel's business here. */
function applied(node: string, document: TalosDocument): string[] {
  if (document.kind === "RoutingRuleConfig") {
    const { name, table, src, dst, fwMark, fwMask } = document;
    const what = [
      fwMark === undefined ? "" : `fwmark ${fwMark}/${fwMask}`,
      src === undefined ? "" : `from ${src}`,
      dst === undefined ? "" : `to ${dst}`,
    ];
    return [`ip -n ${node} rule add priority ${name} ${what.join(" ")} lookup ${table}`];
  }
  if (document.kind === "LinkConfig")
    return [
      `ip -n ${node} link set ${document.name} up mtu ${document.mtu}`,
      ...(document.routes ?? []).map((route) => `ip -n ${node} route add ${routeText(route)} dev ${document.name}`),
    ];
  if (document.kind !== undefined) return [];
  return Object.entries(document.machine?.sysctls ?? {}).map(
    ([key, value]) => `ip netns exec ${node} sysctl -qw ${key}=${value}`,
  );
}

function routeText({ destination, gateway, source, table, metric }: RouteConfig): string {
  const more = { via: gateway, src: source, table, metric };
  return `${destination} ${Object.entries(more)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${value}`]))
    .join(" ")}`;
}

/** The far end loses its carrier, and some moments later the kernel takes notice. */
function pull({ ring }: Lab, end: string): string[] {
  const { node, port } = ringEnd(end);
  const other = ring?.cables.find((ends) => ends.includes(end))?.find((one) => one !== end) ?? "";
  const far = ringEnd(other);
  return [
    `ip -n ${node} link set ${port} down`,
    `until ip -n ${far.node} route show table all dev ${far.port} | grep -q linkdown; do sleep 0.1; done`,
  ];
}
