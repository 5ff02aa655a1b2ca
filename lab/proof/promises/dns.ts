import { kept, type Promised } from "./promise";

/** The household resolves names. */
export const dns: Promised = {
  name: "dns",
  reason: "The resolver of the household answers.",
  missing: () => "the lab file does not say who resolves names for the household",
  judge: () => kept,
};
