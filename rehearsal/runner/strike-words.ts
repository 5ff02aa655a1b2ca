import { guess } from "../../lab/did-you-mean";
import { fallen } from "../../lab/proof/fallen";
import { topologyOf } from "../../lab/proof/topology";
import type { Lab } from "../../lab/schema/lab";
import { badFault, RehearsalError } from "../rehearsal-error";
import { happens } from "../world/pods/happen";

/**
 * What a strike's words ask for, such as `node-off=ms01-b`.
 *
 * @param words such as `["node-off=ms01-b"]`, or an element that the lab file describes: `["host:pve", "off"]`
 * @throws RehearsalError that lists what is possible
 */
export function kindOf(words: readonly string[], lab: Lab): string {
  const [what = "", state, ...more] = words;
  if (state === undefined) return what;
  if (!what.includes(":") || (state !== "off" && state !== "on") || more.length > 0)
    throw new RehearsalError(`fault ${words.join(" ")} has one word too many. It must be one of: ${happens}.`, 2);
  const [, node] = /^node:(.+)$/.exec(what) ?? [];
  const names = node === undefined ? nodesWith(what, state, lab) : [node];
  return `node-${state}=${names.join(",")}`;
}

/** Names of the nodes that lose their power with an element. */
function nodesWith(element: string, state: string, lab: Lab): string[] {
  const topology = topologyOf(lab);
  const refuse = (why: string): never => {
    throw new RehearsalError(
      `fault ${element} ${state} can't happen: ${why.trim()} It must be one of: ${happens}.`,
      badFault,
    );
  };
  const near = guess(element, [...topology.elements.keys()]) ?? "";
  if (!topology.elements.has(element)) return refuse(`nothing in this lab is called ${element}. ${near}`);
  const down = fallen(topology, [element]);
  const names = lab.nodes.map(({ name }) => name).filter((name) => down.has(`node:${name}`));
  if (names.length > 0) return names;
  const told = `./labctl faults --fault ${element} shows what it breaks.`;
  return refuse(`that cuts no node's power, and only nodes can be switched. ${told}`);
}
