import { isDeepStrictEqual } from "node:util";
import type { Policy } from "../../../lab/policies/policy";

/** A policy as the state holds it: in the words of the configuration, as long as they mean the same. Source: internal/verify/json.go */
export function policyText(policy: Policy, before: string): string {
  try {
    if (isDeepStrictEqual(JSON.parse(before), policy)) return before;
  } catch {
    // There was none.
  }
  return JSON.stringify(policy);
}
