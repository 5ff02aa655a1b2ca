import { randomBytes } from "node:crypto";
import { ProviderError } from "../../protocol/diagnostics";
import type { ResourceBehaviour } from "../../protocol/provider";
import { UNKNOWN, type ObjectValue } from "../../protocol/value";
import { authority, issue, privateKey } from "../../world/pki";
import { text } from "../values";

/** `talos_machine_secrets`: a new cluster's keys. Nothing behind it but the state. */
export const machineSecrets: ResourceBehaviour = {
  create: (_context, planned) => {
    const os = authority("talos");
    return {
      id: "machine_secrets",
      talos_version: planned["talos_version"] ?? null,
      machine_secrets: {
        cluster: { id: random(32), secret: random(32) },
        secrets: { bootstrap_token: token(), secretbox_encryption_secret: random(32), aescbc_encryption_secret: null },
        trustdinfo: { token: token() },
        certs: {
          os: { cert: os, key: privateKey() },
          k8s: { cert: authority("kubernetes"), key: privateKey() },
          k8s_aggregator: { cert: authority("front-proxy"), key: privateKey() },
          k8s_serviceaccount: { key: privateKey() },
          etcd: { cert: authority("etcd"), key: privateKey() },
        },
      },
      client_configuration: { ca_certificate: os, client_certificate: issue(os, "os:admin"), client_key: privateKey() },
    };
  },
  plan: (_context, { prior, planned }) => {
    const version = planned["talos_version"] === UNKNOWN ? "v1.13" : text(planned, "talos_version");
    // A lower contract replaces the resource, and with it the cluster's whole PKI (the version's plan modifier).
    const lower = prior !== null && minorOf(version) < minorOf(text(prior, "talos_version"));
    return { planned: { ...planned, talos_version: version }, requiresReplace: lower ? [["talos_version"]] : [] };
  },
  importState: (): ObjectValue => {
    throw new ProviderError(
      "Not part of the rehearsal",
      "The real provider imports secrets from a file that `talosctl gen secrets` has written.",
    );
  },
};

const random = (bytes: number): string => randomBytes(bytes).toString("base64");
const token = (): string => `${randomBytes(3).toString("hex")}.${randomBytes(8).toString("hex")}`;
const minorOf = (version: string): number => Number(version.split(".")[1] ?? 0);
