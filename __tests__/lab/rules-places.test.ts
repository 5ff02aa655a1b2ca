import type { LabInput } from "../../lab";
import { at, firstNode, undescribedLab } from "../support/labs";
import { testRules } from "../support/rules";

const two = (lab: LabInput): void => {
  lab.switches = [
    { name: "left", ports: 8 },
    { name: "right", ports: 8, cables: { 1: "left:1" } },
  ];
};

testRules(
  [
    {
      rule: "a cable between switches ends at a free port",
      passes: two,
      fails: (lab) => {
        two(lab);
        firstNode(lab).cables = { sfp0: "right:1" };
      },
      says: 'switches[1].cables["1"] (right:1) must be a free port, but nodes[0].cables.sfp0 ends there.',
    },
    {
      rule: "a cable between switches starts at a port that there is",
      fails: (lab) => {
        two(lab);
        at(lab.switches, 1).cables = { 9: "left:1" };
      },
      says: 'switches[1].cables["9"] must start at one of the ports 1 to 8 of switch right.',
    },
    {
      rule: "a cable leads from one switch to another",
      fails: (lab) => {
        two(lab);
        at(lab.switches, 1).cables = { 1: "right:2" };
      },
      says: 'switches[1].cables["1"] (right:2) must end in another switch than it starts at.',
    },
    {
      rule: "a router's cable ends in a switch",
      passes: (lab) => {
        two(lab);
        lab.routers = [{ name: "gw", cables: { lan0: "left:8", lan1: "right:8" } }];
      },
      fails: (lab) => {
        two(lab);
        lab.routers = [{ name: "gw", cables: { lan0: "lift:8" } }];
      },
      says: 'routers[0].cables.lan0 (lift:8) ends in no switch of this lab. Did you mean "left"?',
    },
    {
      rule: "a line ends in a router",
      passes: (lab) => {
        lab.routers = [{ name: "gw" }];
        lab.uplinks = [{ name: "fiber", routers: ["gw"] }];
      },
      fails: (lab) => {
        lab.routers = [{ name: "gw" }];
        lab.uplinks = [{ name: "fiber", routers: ["gv"] }];
      },
      says: 'uplinks[0].routers[0] (gv) names no router of this lab. Did you mean "gw"?',
    },
    {
      rule: "devices stand in a failure domain of the lab",
      passes: (lab) => {
        lab.domains = [{ name: "attic", kind: "room" }];
        firstNode(lab).in = "attic";
      },
      fails: (lab) => {
        lab.domains = [{ name: "attic", kind: "room" }];
        firstNode(lab).in = "atic";
      },
      says: 'nodes[0].in (atic) names no failure domain of this lab. Did you mean "attic"?',
    },
    {
      rule: "no failure domain stands in itself",
      fails: (lab) =>
        (lab.domains = [
          { name: "rack", kind: "rack", in: "room" },
          { name: "room", kind: "room", in: "rack" },
        ]),
      says: "domains[0].in (room) must not lead back to the domain itself.",
    },
    {
      rule: "a device with two supplies names both feeds",
      passes: (lab) => {
        lab.feeds = [{ name: "a" }, { name: "b" }];
        firstNode(lab).feed = ["a", "b"];
      },
      fails: (lab) => {
        lab.feeds = [{ name: "a" }];
        firstNode(lab).feed = ["a", "b"];
      },
      says: 'nodes[0].feed (b) names no feed of this lab. Did you mean "a"?',
    },
    {
      rule: "a feed is a name",
      fails: (lab) => Object.assign(firstNode(lab), { feed: 1 }),
      says: "nodes[0].feed (1) must be the name of a feed, or a list of two.",
    },
    {
      rule: "nodes, switches and routers have different names",
      fails: (lab) => (lab.switches = [{ name: "ms01-a", ports: 8 }]),
      says: "switches[0].name (ms01-a) must be unique, but nodes[0].name is the same.",
    },
    {
      rule: "faults of domains, lines and cables of other devices can be accepted",
      passes: (lab) => {
        two(lab);
        lab.routers = [{ name: "gw", cables: { lan0: "left:8" } }];
        lab.uplinks = [{ name: "fiber", provider: "telco", routers: ["gw"] }];
        lab.domains = [{ name: "attic", kind: "room" }];
        for (const node of lab.nodes) node.in = "attic";
        lab.accept = ["router:gw", "uplink:fiber", "provider:telco", "room:attic", "cable:gw/lan0"].map((fault) => ({
          fault,
          because: "it is a test",
        }));
      },
      fails: (lab) => {
        lab.domains = [{ name: "attic", kind: "room" }];
        lab.accept = [{ fault: "rack:attic", because: "it is a room" }];
      },
      says: "accept[0].fault (rack:attic) names no rack of this lab. There is none.",
    },
    {
      rule: "a card of a node can be accepted by its name",
      fails: (lab) => (lab.accept = [{ fault: "card:ms01-a/x520", because: "it is old" }]),
      says: 'accept[0].fault (card:ms01-a/x520) names no card of ms01-a of this lab. Did you mean "x710"?',
    },
  ],
  undescribedLab,
);
