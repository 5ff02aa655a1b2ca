import type { PlanAnswer, ResourceBehaviour } from "../../protocol/provider";
import type { Value } from "../../protocol/value";
import { UNKNOWN } from "../../protocol/value";

/**
 * What provider 6 does with the `region` of every regional resource: it is the provider's where nothing is said, known when
 * planned, and another one replaces the resource. Source: internal/provider/sdkv2/region.go, internal/provider/framework/region.go
 */
export const planRegion: NonNullable<ResourceBehaviour["plan"]> = (
  { provider },
  { prior, config, planned },
): PlanAnswer => {
  const region: Value = config["region"] ?? provider["region"] ?? UNKNOWN;
  const moves = prior !== null && prior["region"] !== region;
  return { planned: { ...planned, region }, requiresReplace: moves ? [["region"]] : [] };
};
