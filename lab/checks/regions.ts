import { awsRegions } from "../aws-regions";
import { guess } from "../did-you-mean";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** The region of the backups exists, and that of the state where AWS keeps it: Terraform refuses others when it plans. */
export function regionsExist({ backup, state }: Lab): Problem[] {
  const named: readonly [string, string | undefined][] = [
    ["backup.region", backup?.region],
    // Another store's regions are its own affair.
    ["state.region", state.kind === "s3" && state.endpoint === undefined ? state.region : undefined],
  ];
  return named.flatMap(([path, value]): Problem[] =>
    value === undefined || awsRegions.includes(value)
      ? []
      : [{ path, value, rule: "must be a region of AWS that is open to everybody", hint: guess(value, awsRegions) }],
  );
}
