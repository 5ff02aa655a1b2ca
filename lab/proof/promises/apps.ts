import { kept, type Promised } from "./promise";

/** Applications go on. */
export const apps: Promised = {
  name: "apps",
  reason: "Every application that is always on has a second node that can run it.",
  missing: () => "the lab file does not say which applications are always on, nor what they need of a node",
  judge: () => kept,
};
