import { validateDocuments } from "../../commands/support/talos-validator";
import { expressionProblems } from "../../lab/talos/expression-problems";
import { testWithGo } from "../support/go";
import { labWith } from "../support/labs";

/** Selectors of links and disks that people write, or may. Talos takes every one of them. */
const links = [
  'link.driver == "i40e"',
  "link.driver == 'igc' && link.product_id in [\"0x125b\", '0x125c']",
  'mac(link.permanent_addr) == "58:47:ca:70:00:01"',
  'glob("58:47:ca:*", mac(link.permanent_addr)) || link.bus_path.startsWith("0000:02:")',
  'link.driver == "thunderbolt-net" && link.bus_path == "0-1.0"',
  'link.alt_names.exists(one, one == "enp2s0" || one.contains("x y "))',
  "has(link.vlan) ? false : link.mtu >= 1500u",
  '!(link.kind != "") && size(link.alias) == 0',
  'link.driver.matches("^i(40e|gc)$") // both',
  '"igc" == link.driver',
  "true",
];
const disks = [
  'disk.serial == "S6S2NS0W100001"',
  'disk.transport == "nvme" && !system_disk && disk.size > 500u * GiB',
  'disk.model.startsWith("Samsung SSD ") && !disk.rotational',
  'glob("WD*", disk.model) || "/dev/disk/by-id/ata-X" in disk.symlinks',
  "disk.size >= 1u * TB && disk.size <= uint(2000) * GB",
  'disk.symlinks.exists_one(link, link.endsWith("by-id/x"))',
];

const linkDocument = (match: string) =>
  ({ apiVersion: "v1alpha1", kind: "LinkAliasConfig", name: "card0", selector: { match } }) as const;
const diskDocument = (match: string) =>
  ({
    apiVersion: "v1alpha1",
    kind: "RawVolumeConfig",
    name: "scratch",
    provisioning: { diskSelector: { match }, minSize: "1GiB" },
  }) as const;
const documents = [...links.map(linkDocument), ...disks.map(diskDocument)];

test.each(documents)("nothing is said against a selector that Talos takes: %j", (document) => {
  expect(expressionProblems(document)).toEqual([]);
});

testWithGo("Talos takes them all", () => {
  const own = labWith();
  const nodes = documents.map((document, index) => ({
    name: `s${index}`,
    role: "worker" as const,
    documents: [{ machine: { install: { disk: "/dev/sda" } } }, document],
  }));
  expect(validateDocuments(own, nodes).problems).toEqual([]);
});
