import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { ProviderError } from "../../protocol/diagnostics";
import type { ObjectValue } from "../../protocol/value";
import { text } from "../values";

/** A chart, located. */
export interface Chart {
  readonly name: string;
  /** What its Chart.yaml says; of a chart in a repository, what was asked for. */
  readonly version: string;
  readonly appVersion: string;
  /** Where it lies. Nothing for a chart in a repository. */
  readonly folder?: string;
}

/** Where Terraforms that call the stand-ins run. A provider's own process runs there; the stand-ins serve several. */
export type WorkingDirectories = () => readonly string[];

/**
 * Finds a chart as Helm's LocateChart does: a path that exists wins over a repository.
 *
 * @throws ProviderError as `getChart` and `ModifyPlan` of helm/resource_helm_release.go
 */
export function locateChart(release: ObjectValue, directories: WorkingDirectories): Chart {
  const [chart, version] = [text(release, "chart"), text(release, "version")];
  const path = directories()
    .map((directory) => resolve(directory, chart))
    .find((candidate) => existsSync(candidate));
  if (path === undefined) {
    if (chart.includes("/") && text(release, "repository") === "")
      throw new ProviderError(
        "Error locating chart",
        `Unable to locate chart ${chart}: repo ${chart.split("/")[0]} not found`,
      );
    return { name: chart, version, appVersion: version };
  }
  const file = join(path, "Chart.yaml");
  if (!existsSync(file))
    throw new ProviderError("Error loading chart", `Unable to load chart ${chart}: Chart.yaml file is missing`);
  const metadata = parse(readFileSync(file, "utf8")) as { name: string; version: string; appVersion?: string };
  if (version !== "" && version !== metadata.version)
    throw new ProviderError(
      "Planned version is different from configured version",
      `The version in the configuration is ${JSON.stringify(version)} but the planned version is ${JSON.stringify(metadata.version)}.`,
    );
  return { name: metadata.name, version: metadata.version, appVersion: metadata.appVersion ?? "", folder: path };
}
