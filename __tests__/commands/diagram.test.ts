import { draw } from "../../commands/diagram";
import { page } from "../../lab/diagram/page";
import type { LabInput } from "../../lab";
import { labWith, undescribedLab } from "../support/labs";
import { checkLab } from "../../lab/load-lab";
import { ringed } from "../support/ring";

test("every device, cable and feed is drawn, and a changed lab looks different", async () => {
  const svg = (await draw(labWith())).replaceAll("&#45;", "-");
  for (const name of [
    "ms01-a",
    "ms01-b",
    "ms01-c",
    "agg1",
    "agg2",
    "gw",
    "fiber",
    "UPS ups",
    "10.0.10.10",
    "example.com",
    "home-lab-backup",
  ])
    expect(svg).toContain(name);
  expect(svg.match(/10G/g)).toHaveLength(6);
  expect(await draw(labWith((lab) => (lab.cluster.vip = "10.0.10.9")))).not.toBe(svg);
});

test("a fault is marked, and what it takes along is greyed", async () => {
  const lab = labWith();
  const classes = (svg: string, state: string): number =>
    svg.match(new RegExp(`class="[^"]*\\b${state}"`, "g"))?.length ?? 0;
  const [whole, hurt] = [await draw(lab), await draw(lab, "hardware", "switch:agg1")];
  expect([classes(whole, "fault"), classes(whole, "down")]).toEqual([0, 0]);
  // Its cables: three of nodes, one of the router, one to its peer.
  expect([classes(hurt, "fault"), classes(hurt, "down")]).toEqual([1, 5]);
});

test("nodes that a fault cuts off are greyed, though they run", async () => {
  const lab = labWith((one) => {
    one.switches = [{ name: "agg", ports: 12 }];
    one.routers = [];
    one.uplinks = [];
    one.feeds = [];
    one.accept = [];
    one.nodes.forEach((node, index) => {
      delete node.feed;
      node.cables = { sfp0: `agg:${index + 1}`, sfp1: `agg:${index + 5}` };
    });
  });
  expect((await draw(lab, "hardware", "switch:agg")).match(/class="node node down"/g)).toHaveLength(3);
});

test("a lab without cables is drawn with the LAN as one box", async () => {
  expect(await draw(checkLab(undescribedLab()).lab)).toContain("LAN, not described");
});

test("a ring is drawn from port to port, and a cable of it can be the fault", async () => {
  const { lab } = checkLab(ringed("lan"));
  const ports = (svg: string): number => svg.match(/>tb\d</g)?.length ?? 0;
  expect([ports(await draw(labWith())), ports(await draw(lab))]).toEqual([0, 6]);
  expect((await draw(lab, "hardware", "cable:ms01-a/tb0")).match(/class="edge fault"/g)).toHaveLength(1);
});

test("texts cannot break out of the picture or the page", async () => {
  const lab = labWith();
  const drawn = await draw({ ...lab, name: "a<b>&" });
  expect(drawn).toContain("Lab a&lt;b>&amp;");
  expect(page(drawn, "x", ["<script>"])).toContain("<li>&lt;script>");
});

describe("the view of the services", () => {
  const shown = async (change?: (lab: LabInput) => void): Promise<string> =>
    (await draw(labWith(change), "services")).replaceAll("&#45;", "-");

  test("leads from visitors through hostnames to namespaces, and from writers to the bucket", async () => {
    const svg = await shown();
    for (const text of [
      "people who have logged in",
      "argocd.example.com",
      "hubble-ui",
      "cilium 1.",
      "bucket home-lab-backup",
      "ms01-c",
    ])
      expect(svg).toContain(text);
    expect(svg).not.toContain("everyone");
  });

  test("tells what everyone sees, what GitOps brings, and what stands beside the cluster", async () => {
    const svg = await shown((lab) =>
      lab.edge?.hostnames?.push(
        { hostname: "photos", service: "http://immich.photos:2283", allow: "everyone" },
        { hostname: "pve", service: "https://10.0.10.5:8006", verifyTls: false },
      ),
    );
    for (const text of ["everyone", "photos", "from GitOps", "10.0.10.5:8006", "beside the cluster"])
      expect(svg).toContain(text);
  });

  test("a lab without edge and backups has its machines and namespaces left", async () => {
    const svg = await shown((lab) => {
      delete lab.edge;
      delete lab.backup;
      lab.accept = lab.accept?.filter(({ fault }) => !fault.startsWith("uplink:"));
    });
    expect(svg).toContain("Talos v1.");
    expect(svg).not.toContain("bucket");
  });
});

test("appliances are drawn where their cables end, and go with what they hang on", async () => {
  const lab = labWith((one) => {
    one.appliances = [
      { name: "pihole", address: "10.0.10.5", resolver: true, cables: { lan0: "agg1:5" } },
      { name: "printer" },
    ];
    one.accept?.push({ fault: "appliance:pihole", because: "x" }, { fault: "cable:pihole/lan0", because: "x" });
    one.accept?.push({ fault: "switch:agg1", because: "x" });
  });
  const svg = (await draw(lab)).replaceAll("&#45;", "-");
  for (const text of ["pihole · 10.0.10.5", "resolver", "printer", "LAN, not described"]) expect(svg).toContain(text);
  expect(await draw(lab, "hardware", "appliance:pihole")).toMatch(/class="node appliance fault"/);
});

test("an appliance that a fault cuts off is greyed", async () => {
  const lab = labWith((one) => {
    one.appliances = [{ name: "pihole", cables: { lan0: "agg1:5" } }];
  });
  expect(await draw(lab, "hardware", "switch:agg1")).toMatch(/class="node appliance down"/);
});
