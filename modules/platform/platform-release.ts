import { Construct } from "constructs";
import type { ITerraformDependable } from "cdktf";
import { Release, type ReleaseConfig } from "@cdktf/provider-helm/lib/release";
import type { ChartPin } from "../../lab/versions";
import { toYaml } from "../../lab/yaml";
import { literal } from "../private/escape";

export interface PlatformReleaseProps<Values extends object> {
  readonly chart: ChartPin;
  readonly values: Values;
  /** Seconds that Helm waits for what it installed. A first pull over a home line takes its time. @default 600 */
  readonly timeout?: number;
  readonly dependsOn?: ITerraformDependable[];
  /** Changes anything about the release that the properties above do not reach. @default - nothing is changed */
  readonly transform?: (release: ReleaseConfig) => ReleaseConfig;
}

/** A Helm release of the platform: one pinned chart, typed values. */
export class PlatformRelease<Values extends object> extends Construct {
  public readonly resource: ITerraformDependable;

  constructor(scope: Construct, id: string, props: PlatformReleaseProps<Values>) {
    super(scope, id);
    const { chart, values, timeout = 600, dependsOn, transform = (release) => release } = props;
    this.resource = new Release(
      this,
      "release",
      transform({
        name: chart.release,
        repository: chart.repository,
        chart: chart.name,
        version: chart.version,
        namespace: chart.namespace,
        // Made and labelled beforehand: Helm's own would lack the pod security level.
        createNamespace: false,
        // A first install that fails is not in the state: without this the next deploy ends in "cannot re-use a name".
        upgradeInstall: true,
        timeout,
        values: [literal(toYaml(values))],
        dependsOn,
      }),
    );
  }
}
