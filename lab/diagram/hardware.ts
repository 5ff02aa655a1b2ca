import { cutOff } from "../proof/cut-off";
import { Proof } from "../proof/proof";
import { mainPart } from "../proof/segment";
import type { Lab } from "../schema/lab";
import { feedsOf } from "../wiring/feeds-of";
import { placed } from "./devices";
import { attributes, box, quoted, type State } from "./dot";
import { wires } from "./wires";

/**
 * The lab's hardware in Graphviz' language: lines, routers, switches, nodes with their ports, feeds, inside their failure
 * domains. Everything carries a class, `fault` and `down` where a fault is shown; `page.ts` gives classes their colours.
 */
export function hardware(lab: Lab, fault?: string): string {
  const proof = new Proof(lab);
  const survey = proof.surveyor.survey(fault === undefined ? [] : [fault]);
  // What the others do not reach is greyed as well, though it runs.
  const down = new Set([...survey.down.keys(), ...cutOff(proof.surveyor, survey, mainPart(survey.segments))]);
  const state = (...ids: string[]): string =>
    ids.includes(fault ?? "") ? "fault" : ids.some((id) => down.has(id)) ? "down" : "up";
  return [
    "digraph lab {",
    "  graph [rankdir=TB, bgcolor=transparent, fontname=Helvetica, fontsize=15, nodesep=0.45, ranksep=0.75, style=rounded, labeljust=l]",
    "  node [shape=plain, fontname=Helvetica, fontsize=14]",
    "  edge [dir=none, fontname=Helvetica, fontsize=12]",
    ...world(lab, state),
    ...placed(lab, state),
    ...wires(lab, state),
    ...power(lab, state),
    "}",
  ].join("\n");
}

/** What lies outside of the house. */
function world(lab: Lab, state: State): string[] {
  const outside = [
    ...(lab.edge ? [`tunnel: ${lab.edge.domain}`] : []),
    ...(lab.backup ? [`bucket: ${lab.backup.bucket}`] : []),
  ];
  if (lab.routers.length === 0 && outside.length === 0) return [];
  const lines = lab.uplinks.length > 0 ? lab.uplinks : [{ name: "line", routers: lab.routers.map(({ name }) => name) }];
  return [
    `  internet ${attributes({ class: "outside", label: box([["Internet"], ...outside.map((one) => [one])]) })}`,
    ...lines.flatMap(({ name, routers }) =>
      routers.map(
        (router) =>
          `  internet -> ${quoted(`router:${router}`)} ${attributes({ class: state(`uplink:${name}`), label: quoted(`  ${name}`) })}`,
      ),
    ),
  ];
}

/** Feeds, and the nodes that hang on them. */
function power(lab: Lab, state: State): string[] {
  const fed = (name: string): string[] =>
    lab.nodes.filter((node) => feedsOf(node).includes(name)).map((node) => node.name);
  return lab.feeds.flatMap(({ name, kind }) => [
    `  ${quoted(`feed:${name}`)} ${attributes({ class: `feed ${state(`feed:${name}`)}`, label: box([[`${kind === "ups" ? "UPS" : "mains"} ${name}`]]) })}`,
    ...fed(name).map(
      (node) =>
        `  ${quoted(`node:${node}`)} -> ${quoted(`feed:${name}`)} ${attributes({ class: `power ${state(`feed:${name}`)}` })}`,
    ),
  ]);
}
