import type { Lab } from "../schema/lab";
import type { LabNode } from "../schema/node";

/** A cable of the ring as one of its two nodes sees it. */
export interface RingLink {
  /** The node's own port. */
  readonly port: string;
  /** The node at the other end. */
  readonly to: LabNode;
}

/** Reads `ms01-a/tb0`, as the schema has accepted it. */
export function ringEnd(text: string): { readonly node: string; readonly port: string } {
  const [node = "", port = ""] = text.split("/");
  return { node, port };
}

/** What the proof and the picture call a cable of the ring: by the end that the lab file says first. */
export const ringCable = ([first]: readonly [string, string]): string => `cable:${first}`;

/** A node's cables in the ring, in the order of the lab file; none where it takes no part. */
export function ringLinks({ ring, nodes }: Lab, { name }: Pick<LabNode, "name">): RingLink[] {
  return (ring?.cables ?? []).flatMap(([one, other]) =>
    [
      [ringEnd(one), ringEnd(other)],
      [ringEnd(other), ringEnd(one)],
    ].flatMap(([own, far]): RingLink[] => {
      const to = nodes.find((node) => node.name === far?.node);
      return own?.node === name && to ? [{ port: own.port, to }] : [];
    }),
  );
}
