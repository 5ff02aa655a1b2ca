import { storageNodes } from "../../lab/nodes";
import type { Lab } from "../../lab/schema/lab";
import { longhornVolume } from "../../lab/talos/node-documents";
import { CommandError } from "../../terraform/run/command-error";
import type { ClusterTools } from "./cluster-tools";

/** The volume that a node keeps Longhorn's copies on. */
export interface DataVolume {
  readonly node: string;
  readonly address: string;
  /** `ready`, `failed`, or how far Talos has come with it. Source: siderolabs/talos v1.13.9, resources/block/volumephase.go. */
  readonly phase: string;
  /** What Talos says of a failed one, as `filesystem type mismatch: gpt != xfs`. */
  readonly error?: string;
}

/** Asks one node after another. @throws CommandError where one does not answer, or has no such volume */
export async function dataVolumes(lab: Lab, tools: Pick<ClusterTools, "talosctl">): Promise<DataVolume[]> {
  const volumes: DataVolume[] = [];
  for (const { name, address } of storageNodes(lab)) {
    const text = await tools.talosctl(address, "get", "volumestatus", `u-${longhornVolume}`, "--output", "json");
    const { spec } = JSON.parse(text) as { spec: { phase: string; errorMessage?: string } };
    volumes.push({ node: name, address, phase: spec.phase, error: spec.errorMessage });
  }
  return volumes;
}

/** @throws CommandError with every volume that is not ready, and what to do */
export function requireReady(volumes: readonly DataVolume[]): void {
  const bad = volumes.filter(({ phase }) => phase !== "ready");
  if (bad.length === 0) return;
  const lines = bad.map(
    ({ node, address, phase, error }) =>
      `${node} (${address}): the data volume is ${phase}, not ready${error === undefined ? "" : `: ${error}`}`,
  );
  throw new CommandError(
    [
      ...lines,
      "A failed one stands on a disk that was not blank, or is locked: docs/runbooks/reinstall.md#the-data-disk",
    ].join("\n"),
  );
}
