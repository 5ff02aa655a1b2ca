import type { ObjectValue } from "../protocol/value";
import { KubernetesApi } from "../world/kubernetes-api";
import type { World } from "../world/world";
import { text } from "./values";

/** Opens the API that a provider block points at, as the helm and kubernetes providers both do. */
export function connect(world: World, settings: ObjectValue): KubernetesApi {
  return KubernetesApi.connect(world, {
    host: text(settings, "host"),
    caCertificate: text(settings, "cluster_ca_certificate"),
    clientCertificate: text(settings, "client_certificate"),
  });
}
