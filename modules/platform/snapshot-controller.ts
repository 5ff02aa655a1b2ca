import { Construct } from "constructs";
import type { ITerraformDependable } from "cdktf";
import { charts } from "../../lab/versions";
import { PlatformRelease } from "./platform-release";

/** What the project sets of the snapshot-controller's chart. */
export interface SnapshotControllerValues {
  readonly installCRDs: boolean;
  readonly controller: { readonly replicaCount: number };
}

export interface SnapshotControllerProps {
  readonly dependsOn: ITerraformDependable[];
}

/** The kinds of volume snapshots, and the controller that serves them. Neither Longhorn nor Velero brings it. */
export class SnapshotController extends Construct {
  /** What comes after it depends on this. */
  public readonly resource: ITerraformDependable;

  constructor(scope: Construct, id: string, { dependsOn }: SnapshotControllerProps) {
    super(scope, id);
    const release = new PlatformRelease(this, "chart", {
      chart: charts.snapshotController,
      values: snapshotControllerValues,
      dependsOn,
    });
    this.resource = release.resource;
  }
}

/**
 * No snapshot class here: its kind is a template of this chart, and a first install with both ends in "no matches for kind".
 * The classes come with platform-extras.
 */
const snapshotControllerValues: SnapshotControllerValues = {
  installCRDs: true,
  controller: { replicaCount: 1 },
};
