import { effectOf } from "../../lab/talos/changes/effects";
import { fieldChanges } from "../../lab/talos/changes/fields";
import { ProviderError } from "../protocol/diagnostics";
import { controlPlaneOf, parseDocuments } from "./machine-configuration";
import { rebootRules } from "./rules/etcd";
import { answers } from "./rules/rule";
import type { Machine, WorldState } from "./world";

/** Whether a machine that runs with a configuration reboots for another. Only the main document can take that. */
export function takesReboot({ configuration = "" }: Machine, yaml: string): boolean {
  const [was, is] = [configuration, yaml].map((all) => parseDocuments(all).find(({ kind }) => kind === undefined));
  return fieldChanges(was, is).some((field) => effectOf("v1alpha1", field) === "reboot");
}

/**
 * Lets a control plane reboot behind an apply, which does not wait for it.
 *
 * @param rebooting names of those that reboot already; it is added to
 * @throws ProviderError if etcd loses its quorum
 */
export function letReboot({ machines, clusters }: WorldState, machine: Machine, rebooting: Set<string>): void {
  const memberOf = (one: Machine): string | undefined => (one.stage === "running" ? controlPlaneOf(one) : undefined);
  const cluster = memberOf(machine);
  if (cluster === undefined || clusters[cluster] === undefined) return;
  rebooting.add(machine.name);
  const members = Object.values(machines).filter((one) => memberOf(one) === cluster).length;
  const [lost] = answers(rebootRules, { rebooting: [...rebooting], members });
  if (lost !== undefined) throw new ProviderError("Error applying configuration", lost);
}
