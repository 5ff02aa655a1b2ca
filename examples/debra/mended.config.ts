import { defineLab } from "../../lab";
import debra from "./lab.config";

/** The hosts that carry something: two small ones take a control plane and a worker each. */
const hosts: Readonly<Record<string, string>> = {
  "control-2": "nuc-1",
  "worker-1": "nuc-1",
  "control-3": "nuc-2",
  "worker-2": "nuc-2",
};

/* The same nine nodes, with a control plane on each of three hosts: nothing has to be accepted. */
export default defineLab({
  ...debra,
  name: "debra-mended",
  nodes: debra.nodes.map((node) => ({ ...node, in: hosts[node.name] ?? node.in })),
  domains: [...(debra.domains ?? []), { name: "nuc-1", kind: "host" }, { name: "nuc-2", kind: "host" }],
  accept: [],
});
