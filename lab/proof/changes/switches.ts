import type { Lab } from "../../schema/lab";
import { cableEnd } from "../../wiring/cable-end";
import { type Change, costs } from "./change";

/** One leg of every bond moves to the other switch of an MLAG pair, which is there or is bought. */
export function switchPair({ switches }: Lab, name: string): Change[] {
  const peer = switches.find((one) => one.name === name)?.mlag;
  const other = peer ?? `${name}-pair`;
  const to = (cables: Readonly<Record<string, string>>): Record<string, string> => {
    const here = Object.entries(cables).filter(([, end]) => cableEnd(end).switch === name);
    const there = Object.values(cables).some((end) => cableEnd(end).switch === other);
    const [, second] = here;
    return second && !there ? { ...cables, [second[0]]: second[1].replace(/^.*:/, `${other}:`) } : { ...cables };
  };
  return [
    {
      what:
        peer === undefined
          ? `Buy a second switch, make it an MLAG pair with ${name}, and move one cable of every bond and of every router there`
          : `Move one of the cables of every bond from ${name} to ${peer}`,
      cost: peer === undefined ? costs.device : costs.move,
      apply: (lab) => ({
        ...lab,
        switches: [
          ...lab.switches.map((one) => (one.name === name ? { ...one, mlag: other } : one)),
          ...(peer === undefined ? [{ name: other, ports: 48, mlag: name, cables: {} }] : []),
        ],
        nodes: lab.nodes.map((node) => ({ ...node, cables: to(node.cables) })),
        // A router with one cable gets another.
        routers: lab.routers.map((router) => ({ ...router, cables: { ...to(router.cables), extra: `${other}:48` } })),
      }),
    },
  ];
}
