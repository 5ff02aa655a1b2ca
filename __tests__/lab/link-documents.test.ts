import type { TalosDocument } from "../../.gen/talos/documents";
import { lacp, link } from "../../lab";
import { linkDocuments } from "../../lab/talos/link-documents";
import { at, labWith, worker } from "../support/labs";

const kinds = (documents: ReturnType<typeof linkDocuments>) => documents.map(nameOf);
const nameOf = (document: TalosDocument) => [document.kind, "name" in document ? document.name : undefined];

test("a bond over ports that only their driver tells finds both by it, numbered", () => {
  const lab = labWith();
  const documents = linkDocuments(lab, at(lab.nodes, 0));
  expect(kinds(documents)).toEqual([
    ["LinkAliasConfig", "sfp%d"],
    ["BondConfig", "bond0"],
    ["Layer2VIPConfig", "10.0.10.10"],
  ]);
  expect(at(documents, 0)).toHaveProperty("selector", { match: 'link.driver == "i40e"' });
  expect(at(documents, 1)).toMatchObject({
    links: ["sfp0", "sfp1"],
    bondMode: "802.3ad",
    addresses: [{ address: "10.0.10.11/24" }],
    routes: [{ gateway: "10.0.10.1" }],
  });
  expect(at(documents, 2)).toHaveProperty("link", "bond0");
});

test("a port with a MAC address is found by it", () => {
  const lab = labWith(({ nodes }) => {
    const { ports } = at(nodes, 0).machine;
    ports["sfp0"] = { driver: "i40e", speed: 10, mac: "58:47:ca:70:00:01" };
    ports["sfp1"] = { driver: "i40e", speed: 10, mac: "58:47:ca:70:00:02" };
    at(nodes, 0).uplink = lacp(["sfp1", "sfp0"], { mtu: 9000 });
  });
  const documents = linkDocuments(lab, at(lab.nodes, 0));
  expect(documents.slice(0, 2)).toMatchObject([
    { name: "sfp1", selector: { match: 'mac(link.permanent_addr) == "58:47:ca:70:00:02"' } },
    { name: "sfp0", selector: { match: 'mac(link.permanent_addr) == "58:47:ca:70:00:01"' } },
  ]);
  expect(at(documents, 2)).toMatchObject({ links: ["sfp1", "sfp0"], mtu: 9000 });
});

test("a single port is found by driver and product, and carries the address itself", () => {
  const lab = labWith(({ nodes }) => (at(nodes, 0).uplink = link("rj0")));
  const documents = linkDocuments(lab, at(lab.nodes, 0));
  expect(kinds(documents)).toEqual([
    ["LinkAliasConfig", "rj0"],
    ["LinkConfig", "rj0"],
    ["Layer2VIPConfig", "10.0.10.10"],
  ]);
  expect(at(documents, 0)).toHaveProperty("selector", { match: 'link.driver == "igc" && link.product_id == "0x125c"' });
});

test("only control planes hold the virtual IP", () => {
  const lab = labWith(({ nodes }) => {
    nodes.push(worker());
  });
  expect(kinds(linkDocuments(lab, at(lab.nodes, 3)))).not.toContainEqual(["Layer2VIPConfig", "10.0.10.10"]);
});
