import { ProviderError } from "../protocol/diagnostics";
import { type ObjectValue, UNKNOWN } from "../protocol/value";
import { KubernetesApi } from "../world/kubernetes-api";
import type { World } from "../world/world";

const unreachable = (why: string): ProviderError => new ProviderError("Kubernetes cluster unreachable", why);

/**
 * Opens the API that a provider block points at, as the helm and kubernetes providers both do. What is unknown counts as not
 * said, and they try this machine then: https://github.com/hashicorp/terraform-provider-helm/issues/1077
 *
 * @throws ProviderError if nothing answers there, or lets the caller in
 */
export function connect(world: World, settings: ObjectValue): KubernetesApi {
  const said = (name: string): string => (typeof settings[name] === "string" ? settings[name] : "");
  if (settings["host"] === UNKNOWN) {
    throw unreachable(
      'Get "http://localhost/version": dial tcp [::1]:80: connect: connection refused. ' +
        "The provider's host is not known while planning: it comes from a resource that does not exist yet.",
    );
  }
  const caCertificate = said("cluster_ca_certificate");
  const clientCertificate = said("client_certificate");
  const host = addressOf(said("host"), caCertificate !== "" || clientCertificate !== "");
  return KubernetesApi.connect(world, { host, caCertificate, clientCertificate });
}

/**
 * The URL of a host, which may be just `10.0.10.10:6443`. As `DefaultServerURL` in k8s.io/client-go/rest/url_utils.go.
 *
 * @param tls whether there are certificates
 */
export function addressOf(host: string, tls: boolean): string {
  if (host === "") return "";
  const isUrl = URL.canParse(host) && new URL(host).host !== "";
  const url = isUrl ? host : `${tls ? "https" : "http"}://${host}`;
  if (!URL.canParse(url) || (!isUrl && new URL(url).pathname !== "/"))
    throw unreachable(`host must be a URL or a host:port pair: ${JSON.stringify(host)}`);
  return url.replace(/\/$/, "");
}
