import type { NodeInput } from "../schema/node";

/** Any machine, described in full. Board profiles as `ms01()` say the same in fewer words. */
export function node(name: string, rest: Omit<NodeInput, "name">): NodeInput {
  return { name, ...rest };
}
