import { join } from "node:path";
import { Construct } from "constructs";
import { AssetType, TerraformAsset, type ITerraformDependable } from "cdktf";
import { Release, type ReleaseConfig } from "@cdktf/provider-helm/lib/release";
import type { ChartPin, OwnChart } from "../../lab/versions";
import { toYaml } from "../../lab/yaml";
import { literal } from "../private/escape";
import { protect } from "../private/protect";

export interface PlatformReleaseProps<Values extends object> {
  readonly chart: ChartPin | OwnChart;
  readonly values: Values;
  /** Seconds that Helm waits for what it installed. A first pull over a home line takes its time. @default 600 */
  readonly timeout?: number;
  readonly dependsOn?: ITerraformDependable[];
  /** Name of its fixed address, where destroying it would lose data. @default - a plan may destroy it */
  readonly protectedAs?: string;
}

/** A Helm release of the platform: one pinned chart, typed values. */
export class PlatformRelease<Values extends object> extends Construct {
  /** What comes after it depends on this. */
  public readonly resource: ITerraformDependable;

  constructor(scope: Construct, id: string, props: PlatformReleaseProps<Values>) {
    super(scope, id);
    const { chart, values, timeout = 600, dependsOn, protectedAs } = props;
    const release = new Release(this, "release", {
      name: chart.release,
      ...this.chartSource(chart),
      version: chart.version,
      namespace: chart.namespace,
      // Made and labelled beforehand: Helm's own would lack the pod security level.
      createNamespace: false,
      // A first install that fails is not in the state: without this the next deploy ends in "cannot re-use a name".
      upgradeInstall: true,
      timeout,
      values: [literal(toYaml(values))],
      dependsOn,
    });
    if (protectedAs !== undefined) protect(release, protectedAs);
    this.resource = release;
  }

  /**
   * Where Terraform finds the chart. One of this repository is copied beside the stack: the path is relative, so that every
   * checkout plans the same, and holds a hash of the content, so that a changed template is a changed release.
   */
  private chartSource(chart: ChartPin | OwnChart): Pick<ReleaseConfig, "chart" | "repository"> {
    if ("repository" in chart) return { chart: chart.name, repository: chart.repository };
    const path = join(__dirname, "..", "..", "charts", chart.name);
    return { chart: new TerraformAsset(this, "chart", { path, type: AssetType.DIRECTORY }).path };
  }
}
