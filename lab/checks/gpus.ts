import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** Names of NVIDIA's kernel modules and of the toolkit that goes with them. Others, as the fabric manager, are anybody's choice. */
const driver = /nvidia.*(kmod|modules|toolkit)|kmod-nvidia/;

/** A card's generation chooses its driver: a second one beside it, or the other one, loads no module. */
export function gpusHaveOneDriver(lab: Lab): Problem[] {
  return lab.nodes.flatMap(({ machine: { gpu, extensions } }, index) =>
    extensions.flatMap((extension, at): Problem[] => {
      if (!driver.test(extension ?? "")) return [];
      const path = `nodes[${index}].machine.extensions[${at}]`;
      const rule = "must not be named: the card's generation chooses it";
      const hint = gpu ? "Leave it out." : 'Say which card it is instead, as `gpu: nvidia("ada")`.';
      return [{ path, value: extension, rule, hint, searched: `nodes[${index}].machine.gpu` }];
    }),
  );
}
