import { argoCdRules } from "./rules/argo-cd";
import { chartValueRules } from "./rules/chart-values";
import { ciliumRules } from "./rules/cilium";
import { ciliumFeatureRules } from "./rules/cilium-features";
import { ciliumRingRules } from "./rules/cilium-ring";
import { cloudflaredRules } from "./rules/cloudflared";
import type { Installation, InstallationRule } from "./rules/installation";
import { kubernetesRules } from "./rules/kubernetes";
import { podRules } from "./rules/kubernetes-pods";
import { loadBalancerRules } from "./rules/load-balancers";
import { longhornRules } from "./rules/longhorn";
import { publishedServiceRules } from "./rules/published-services";
import { answers } from "./rules/rule";
import { storageRules } from "./rules/storage";
import { veleroRules } from "./rules/velero";
import { veleroDataMoverRules } from "./rules/velero-data-mover";
import { veleroLocationRules } from "./rules/velero-location";
import { veleroVolumeClassRules } from "./rules/velero-volume-classes";

/** Every rule about releases. */
export const releaseRules: readonly InstallationRule[] = [
  ...kubernetesRules,
  ...podRules,
  ...chartValueRules,
  ...ciliumRules,
  ...ciliumFeatureRules,
  ...ciliumRingRules,
  ...loadBalancerRules,
  ...storageRules,
  ...longhornRules,
  ...veleroRules,
  ...veleroDataMoverRules,
  ...veleroVolumeClassRules,
  ...veleroLocationRules,
  ...argoCdRules,
  ...cloudflaredRules,
  ...publishedServiceRules,
];

const saying = (effect: InstallationRule["effect"]) => (installation: Installation) => {
  const all = answers(
    releaseRules.filter((rule) => rule.effect === effect),
    installation,
  );
  return all.length === 0 ? undefined : all.join("; ");
};

/** Why Helm does not begin to install: it asks the API about every kind before it makes anything. */
export const refusal = saying("refused");

/** Why what a release has installed never becomes ready. Helm only says that it has waited for too long. */
export const unready = saying("waits");

/** What breaks although Helm is content. */
export const laterTrouble = saying("later");
