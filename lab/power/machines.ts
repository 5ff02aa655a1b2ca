import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";
import type { PowerProfile, Watts } from "../schema/power";

/** What hangs on a plug: a node's machine, or the host of several. */
export interface PluggedMachine {
  readonly name: string;
  readonly model: string;
  /** Where the lab file describes it, such as `nodes[0]`. */
  readonly path: string;
  readonly power?: PowerProfile;
  /** What its power profile lets the processor draw for long, in watts. @default - as the firmware has it */
  readonly processorLimit?: number;
  /** Nothing where nobody has measured it. */
  readonly watts?: Watts & { readonly source: string };
}

const ownMeter = "the lab file";

/** Everything that carries nodes. Switches and routers are not counted. */
export function pluggedMachines(lab: Lab): readonly PluggedMachine[] {
  const hosts = lab.domains.flatMap((domain, index): PluggedMachine[] => {
    if (domain.kind !== "host") return [];
    const { name, watts } = domain;
    const guests = lab.nodes.filter((node) => node.in === name).length;
    if (guests === 0) return [];
    const model = `host of ${guests} virtual ${guests === 1 ? "machine" : "machines"}`;
    return [{ name, model, path: `domains[${index}]`, ...(watts && { watts: { ...watts, source: ownMeter } }) }];
  });
  const names = new Set<string | undefined>(hosts.map(({ name }) => name));
  const machines = lab.nodes.flatMap((node, index) =>
    node.in !== undefined && names.has(node.in) ? [] : [ofNode(node, `nodes[${index}]`)],
  );
  return [...machines, ...hosts];
}

function ofNode(node: LabNode, path: string): PluggedMachine {
  const { name, machine, power } = node;
  const processorLimit = power && machine.processor?.sustained[power];
  const watts = node.watts
    ? { ...node.watts, source: ownMeter }
    : // A measurement under another profile says nothing about this one.
      machine.measured.find((one) => one.power === power);
  return {
    name,
    model: machine.model,
    path,
    ...(power && { power }),
    ...(processorLimit !== undefined && { processorLimit }),
    ...(watts && { watts: { idle: watts.idle, load: watts.load, source: watts.source } }),
  };
}
