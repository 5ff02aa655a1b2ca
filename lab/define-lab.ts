import type { LabInput } from "./schema/lab";
import type { PrivateLab } from "./schema/private";

/**
 * Describes a lab. The result is plain data: `loadLab` lays the private file over it, checks the whole and fills in defaults.
 *
 * @example
 * export default defineLab({ name: "home", network: { lan: { cidr: "10.0.10.0/24", gateway: "10.0.10.1" } }, … });
 */
export function defineLab(lab: LabInput): LabInput {
  return lab;
}

/** Describes what is personal about a lab, for its private file, `lab.private.ts` beside `lab.config.ts`. */
export function definePrivate(values: PrivateLab): PrivateLab {
  return values;
}
