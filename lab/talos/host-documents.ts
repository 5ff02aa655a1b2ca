import type { RegistryMirrorConfig, TalosDocument } from "../../.gen/talos/documents";
import type { Lab } from "../schema/lab";

/** What all nodes have in common beside the v1alpha1 document: name servers, time, watchdog, and where its images come from. */
export function hostDocuments({ network, talos }: Lab): readonly TalosDocument[] {
  const { watchdog } = talos;
  return [
    {
      apiVersion: "v1alpha1",
      kind: "ResolverConfig",
      nameservers: network.resolvers.map((address) => ({ address })),
    },
    { apiVersion: "v1alpha1", kind: "TimeSyncConfig", ntp: { servers: network.timeServers } },
    ...mirrorDocuments(talos.mirrors),
    ...(watchdog
      ? [
          {
            apiVersion: "v1alpha1",
            kind: "WatchdogTimerConfig",
            device: watchdog.device,
            timeout: `${watchdog.timeout}s`,
          } as const,
        ]
      : []),
  ];
}

function mirrorDocuments(mirrors: Lab["talos"]["mirrors"]): RegistryMirrorConfig[] {
  return Object.entries(mirrors).map(([name, { endpoints, fallback }]) => ({
    apiVersion: "v1alpha1",
    kind: "RegistryMirrorConfig",
    name,
    endpoints: endpoints.map((url) => ({ url })),
    ...(!fallback && { skipFallback: true }),
  }));
}
