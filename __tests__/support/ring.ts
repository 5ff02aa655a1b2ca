import type { LabInput } from "../../lab";
import { shippedLab } from "./labs";

/** The shipped lab with a Thunderbolt ring. */
export function ringed(fallback: NonNullable<LabInput["ring"]>["fallback"]): LabInput {
  return {
    ...shippedLab(),
    ring: {
      cables: [
        ["ms01-a/tb0", "ms01-b/tb0"],
        ["ms01-a/tb1", "ms01-c/tb0"],
        ["ms01-b/tb1", "ms01-c/tb1"],
      ],
      fallback,
    },
  };
}
