import type { ObjectValue } from "../../protocol/value";
import type { TalosClient } from "../../world/talos-api";
import { isSet, object, text } from "../values";

/** The credentials that a resource calls Talos with, whichever way they were given. */
export function clientOf(config: ObjectValue): TalosClient {
  const client = object(
    config,
    isSet(config, "client_configuration") ? "client_configuration" : "client_configuration_wo",
  );
  return { caCertificate: text(client, "ca_certificate"), clientCertificate: text(client, "client_certificate") };
}
