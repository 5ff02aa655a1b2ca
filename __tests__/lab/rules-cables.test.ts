import { complaints, firstNode, undescribedLab } from "../support/labs";
import { testRules } from "../support/rules";

testRules(
  [
    {
      rule: "a cable ends in a switch of the lab",
      passes: (lab) => {
        lab.switches = [{ name: "agg", ports: 8 }];
        firstNode(lab).cables = { sfp0: "agg:1", sfp1: "agg:8" };
      },
      fails: (lab) => {
        lab.switches = [{ name: "agg", ports: 8 }];
        firstNode(lab).cables = { sfp0: "egg:1" };
      },
      says: 'nodes[0].cables.sfp0 (egg:1) ends in no switch of this lab. Did you mean "agg"?',
    },
    {
      rule: "a switch port holds one cable",
      fails: (lab) => {
        lab.switches = [{ name: "agg", ports: 8 }];
        firstNode(lab).cables = { sfp0: "agg:1", sfp1: "agg:1" };
      },
      says: "nodes[0].cables.sfp1 (agg:1) must be a free port, but nodes[0].cables.sfp0 ends there.",
    },
    {
      rule: "a cable starts at a port of the node",
      fails: (lab) => (firstNode(lab).cables = { sfp7: "agg:1" }),
      says: 'nodes[0].cables.sfp7 starts at no port of ms01-a. Did you mean "sfp0"?',
    },
    {
      rule: "a node hangs on a feed of the lab",
      passes: (lab) => {
        lab.feeds = [{ name: "ups1", kind: "ups" }];
        firstNode(lab).feed = "ups1";
      },
      fails: (lab) => {
        lab.feeds = [{ name: "ups1", kind: "ups" }];
        firstNode(lab).feed = "ups2";
      },
      says: 'nodes[0].feed (ups2) names no feed of this lab. Did you mean "ups1"?',
    },
    {
      rule: "an MLAG pair is mutual",
      passes: (lab) =>
        (lab.switches = [
          { name: "left", ports: 8, mlag: "right" },
          { name: "right", ports: 8, mlag: "left" },
        ]),
      fails: (lab) =>
        (lab.switches = [
          { name: "left", ports: 8, mlag: "right" },
          { name: "right", ports: 8 },
        ]),
      says: "switches[0].mlag (right) must be mutual, but switch right does not name left.",
    },
    {
      rule: "an accepted fault has a reason",
      passes: (lab) => (lab.accept = [{ fault: "node:ms01-a", because: "it is a test" }]),
      fails: (lab) => (lab.accept = [{ fault: "node:ms01-a", because: "" }]),
      says: 'accept[0].because ("") must give the reason.',
    },
    {
      rule: "ports of a switch are written in one way",
      fails: (lab) => {
        lab.switches = [{ name: "agg", ports: 8 }];
        firstNode(lab).cables = { sfp0: "agg:01" };
      },
      says: 'nodes[0].cables.sfp0 (agg:01) must be "<switch>:<port>". Ports count from 1: "agg:1".',
    },
    {
      rule: "a bond ends in one switch or in a pair that acts as one",
      passes: (lab) => {
        lab.switches = [
          { name: "left", ports: 8, mlag: "right" },
          { name: "right", ports: 8, mlag: "left" },
        ];
        firstNode(lab).cables = { sfp0: "left:1", sfp1: "right:1" };
      },
      fails: (lab) => {
        lab.switches = [
          { name: "left", ports: 8 },
          { name: "right", ports: 8 },
        ];
        firstNode(lab).cables = { sfp0: "left:1", sfp1: "right:1" };
      },
      says: "nodes[0].uplink.ports (sfp0, sfp1) must end in one switch, or in two that act as one, but end in left and right. LACP has one partner: ports that end elsewhere stay idle. Move the cables, or let the switches name each other as `mlag` if they are a pair, or use activeBackup().",
    },
    {
      rule: "a bond's switches give its ports one speed",
      passes: (lab) => {
        lab.switches = [
          { name: "left", ports: 8, speed: 10, mlag: "right" },
          { name: "right", ports: 8, speed: 25, mlag: "left" },
        ];
        firstNode(lab).cables = { sfp0: "left:1", sfp1: "right:1" };
      },
      fails: (lab) => {
        lab.switches = [
          { name: "left", ports: 8, speed: 10, mlag: "right" },
          { name: "right", ports: 8, speed: 2.5, mlag: "left" },
        ];
        firstNode(lab).cables = { sfp0: "left:1", sfp1: "right:1" };
      },
      says: "nodes[0].uplink.ports (sfp0, sfp1) must have one speed, but their switches give them 10 and 2.5 Gbit/s. LACP puts only equal ports together; the others would stay idle.",
    },
    {
      rule: "a fault is accepted once",
      fails: (lab) => {
        const accepted = { fault: "node:ms01-a", because: "it is a test" };
        lab.accept = [accepted, { ...accepted, because: "it is another" }];
      },
      says: "accept[1].fault (node:ms01-a) must be unique, but accept[0].fault is the same.",
    },
    {
      rule: "an accepted fault is of a kind that there is",
      passes: (lab) => {
        lab.switches = [{ name: "agg", ports: 8 }];
        lab.feeds = [{ name: "ups1" }];
        firstNode(lab).cables = { sfp0: "agg:1" };
        lab.accept = [
          "switch:agg",
          "feed:ups1",
          "node:ms01-a",
          "cable:ms01-a/sfp0",
          "port:ms01-a/sfp1",
          "disk:ms01-a/data",
        ].map((fault) => ({ fault, because: "it is a test" }));
      },
      fails: (lab) => (lab.accept = [{ fault: "swtich:agg", because: "there is one switch" }]),
      says: 'accept[0].fault (swtich:agg) is of no known kind. Did you mean "switch"?',
    },
    {
      rule: "an accepted fault names what the lab describes",
      fails: (lab) => {
        lab.switches = [{ name: "agg", ports: 8 }];
        lab.accept = [{ fault: "switch:egg", because: "there is one switch" }];
      },
      says: 'accept[0].fault (switch:egg) names no switch of this lab. Did you mean "agg"?',
    },
    {
      rule: "an accepted fault of a node names the node",
      fails: (lab) => (lab.accept = [{ fault: "disk:ms01-x/os", because: "it is old" }]),
      says: 'accept[0].fault (disk:ms01-x/os) names no node of this lab. Did you mean "ms01-a"?',
    },
    {
      rule: "an accepted fault of a node names one of its parts",
      fails: (lab) => (lab.accept = [{ fault: "port:ms01-a/constructor", because: "it is inherited" }]),
      says: 'accept[0].fault (port:ms01-a/constructor) names no port of ms01-a of this lab. Known names: "sfp0", "sfp1", "rj0", "rj1".',
    },
  ],
  undescribedLab,
);

test("a switch that is slower than a port deserves a word", () => {
  const lab = undescribedLab();
  lab.switches = [{ name: "agg", ports: 8, speed: 2.5 }];
  firstNode(lab).cables = { sfp0: "agg:1", sfp1: "agg:2", rj0: "agg:3" };
  expect(complaints(lab)).toEqual({
    errors: [],
    warnings: [
      "nodes[0].cables.sfp0 ends in a switch that is slower than the port: 2.5 instead of 10 Gbit/s",
      "nodes[0].cables.sfp1 ends in a switch that is slower than the port: 2.5 instead of 10 Gbit/s",
    ],
  });
});
