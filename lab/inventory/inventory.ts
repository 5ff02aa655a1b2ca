import { publishedHosts } from "../edge/published-hosts";
import { platformReleases } from "../platform/releases";
import type { Lab } from "../schema/lab";
import type { Disk } from "../schema/disk";
import type { LabNode } from "../schema/node";
import { apiUrl } from "../talos/generator";
import { feedsOf } from "../wiring/feeds-of";
import { cableOf, uplinkPorts } from "../wiring/uplink-ports";
import { appliances, applications, around, failureDomains } from "./household";
import { kept } from "./kept";
import { markdownTable } from "./markdown";

/** A part of the page about a lab: its heading and what stands below. */
export interface Section {
  readonly title: string;
  readonly text: string;
}

/** What a lab consists of, as Markdown: what somebody who stands before the rack, or has to build it again, looks up. */
export function inventory(lab: Lab): Section[] {
  return [
    { title: "Nodes", text: nodes(lab) },
    { title: "Addresses", text: addresses(lab) },
    { title: "Hardware around", text: around(lab) },
    { title: "Appliances", text: appliances(lab) },
    { title: "Failure domains", text: failureDomains(lab) },
    { title: "Exposed", text: exposed(lab) },
    { title: "What runs", text: releases(lab) },
    { title: "Applications", text: applications(lab) },
    { title: "Backups and state", text: kept(lab) },
  ].filter(({ text }) => text !== "");
}

function nodes({ nodes: all }: Lab): string {
  const head = ["name", "role", "address", "machine", "system disk", "data disk", "cables", "stands in", "feed"];
  return markdownTable(
    head,
    all.map((node) => [
      node.name,
      node.role,
      node.address,
      `${node.machine.model}, ${node.machine.cores} cores, ${node.machine.memory} GiB`,
      disk(node.disks.os),
      disk(node.disks.data),
      cables(node),
      node.in ?? "",
      feedsOf(node).join(", "),
    ]),
  );
}

const disk = (one: Disk | undefined): string =>
  one === undefined ? "" : [one.serial, one.type, ...(one.size === undefined ? [] : [`${one.size} GiB`])].join(", ");

const cables = (node: LabNode): string =>
  uplinkPorts(node)
    .map((port) => [port, cableOf(node, port)].filter((one) => one !== undefined).join(" → "))
    .join(", ");

function addresses(lab: Lab): string {
  const { lan, pods, services, resolvers, timeServers } = lab.network;
  const { loadBalancers } = lab.cluster;
  return markdownTable(
    ["what", "where"],
    [
      ["LAN", lan.cidr],
      ["gateway", lan.gateway],
      ...(lan.dhcp === undefined ? [] : [["DHCP", lan.dhcp]]),
      ["Kubernetes API", apiUrl(lab)],
      ...(loadBalancers.length === 0 ? [] : [["load balancers", loadBalancers.join(", ")]]),
      ["pods", pods],
      ["services", services],
      ["resolvers", resolvers.join(", ")],
      ["time servers", timeServers.join(", ")],
    ],
  );
}

function exposed({ edge }: Lab): string {
  if (!edge || edge.hostnames.length === 0) return "";
  const who = (isPrivate: boolean): string => (isPrivate ? "people who have logged in" : "everyone");
  return markdownTable(
    ["hostname", "leads to", "seen by"],
    publishedHosts(edge).map(({ hostname, service, isPrivate }) => [hostname, service, who(isPrivate)]),
  );
}

function releases(lab: Lab): string {
  const { talos, kubernetes } = lab.versions;
  return markdownTable(
    ["what", "version", "namespace"],
    [
      ["Talos Linux", talos, ""],
      ["Kubernetes", kubernetes, ""],
      ...platformReleases(lab).map(({ name, version, namespace }) => [name, version, namespace]),
    ],
  );
}
