import { readFileSync } from "node:fs";
import { join } from "node:path";
import { draw } from "../../commands/diagram";
import { project } from "../../commands/project";
import { page } from "../../lab/diagram/page";
import { labWith, undescribedLab } from "../support/labs";
import { checkLab } from "../../lab/load-lab";

test("docs/lab.svg shows the shipped lab as it is", async () => {
  const committed = readFileSync(join(project, "docs", "lab.svg"), "utf8");
  if ((await draw(labWith())) !== committed)
    throw new Error("It is stale: ./labctl diagram --output docs/lab.svg writes it.");
});

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
  const [whole, hurt] = [await draw(lab), await draw(lab, "switch:agg1")];
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
  expect((await draw(lab, "switch:agg")).match(/class="node node down"/g)).toHaveLength(3);
});

test("a lab without cables is drawn with the LAN as one box", async () => {
  expect(await draw(checkLab(undescribedLab()).lab)).toContain("LAN, not described");
});

test("texts cannot break out of the picture or the page", async () => {
  const lab = labWith();
  const drawn = await draw({ ...lab, name: "a<b>&" });
  expect(drawn).toContain("Lab a&lt;b>&amp;");
  expect(page(drawn, "x", ["<script>"])).toContain("<li>&lt;script>");
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
  expect(await draw(lab, "appliance:pihole")).toMatch(/class="node appliance fault"/);
});
