import { parse } from "yaml";
import { canonicalSchematic, factoryId } from "../../rehearsal/providers/talos/canonical-schematic";
import type { Mutant } from "./mutant";

/** Another schematic than the one whose id the configurations name. */
const registered =
  (change: (schematic: string) => string): Mutant["infra"] =>
  (stack) =>
    stack.all("talos_image_factory_schematic").forEach((one) => (one["schematic"] = change(String(one["schematic"]))));

/** Another image: its id goes with it. */
const image =
  (change: (schematic: string) => string): Mutant["infra"] =>
  (stack) => {
    const [before = ""] = stack.all("talos_image_factory_schematic").map(({ schematic }) => String(schematic));
    const id = (schematic: string): string => factoryId(canonicalSchematic(parse(schematic)));
    stack.replace(id(before), id(change(before)));
    registered(change)?.(stack);
  };

/** Mistakes in the schematic that the Image Factory is told. */
export const imageMutants: readonly Mutant[] = [
  {
    mistake: "iscsi-tools is forgotten",
    infra: image((schematic) => schematic.replace(/.*iscsi-tools\n/, "")),
    names: /siderolabs\/iscsi-tools/,
  },
  {
    mistake: "an extension without its organisation",
    infra: image((schematic) => schematic.replace("siderolabs/iscsi-tools", "iscsi-tools")),
    names: /official extension "iscsi-tools"/,
  },
  {
    mistake: "extensions in the wrong place of the schematic",
    infra: registered(() => "systemExtensions:\n  officialExtensions: [siderolabs/iscsi-tools]\n"),
    names: /Image Factory gives this schematic the id 376567988ad3/,
  },
  {
    mistake: "extensions in another order than those of the id",
    infra: registered((schematic) => schematic.replace(/(.*i915\n)(.*ucode\n)/, "$2$1")),
    names: /gives this schematic the id \w+\. The machine configurations name 249d9135/,
  },
];
