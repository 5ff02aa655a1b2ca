import { join } from "node:path";
import type { Lab } from "../../lab/schema/lab";
import { hcp } from "./hcp";
import { hostsOf, s3 } from "./s3";
import { type BackendServer, serveBackends } from "./server";

/** How Terraform reaches the place of a lab's state while it is played. */
export type PlayedState = Pick<BackendServer, "url" | "certificate">;

/** Plays the place of a lab's state on the loopback. Nothing if that is local: files need nobody to play them. */
export async function playState(
  { state }: Pick<Lab, "state">,
  folder: string,
  onCall?: (phase: "begin" | "end") => void,
): Promise<BackendServer | undefined> {
  switch (state.kind) {
    case "local":
      return undefined;
    case "s3":
      return serveBackends({ hosts: hostsOf(state), handler: s3(join(folder, "s3", state.bucket), state), onCall });
    case "hcp":
      return serveBackends({ hosts: [], handler: hcp(join(folder, "hcp", state.organization), state), onCall });
  }
}

/** Variables that lead Terraform's own code for S3 to the stand-in, and give it keys that open nothing. */
export function stateEnvironment(url: string, certificateFile: string): NodeJS.ProcessEnv {
  return {
    HTTP_PROXY: url,
    HTTPS_PROXY: url,
    AWS_CA_BUNDLE: certificateFile,
    AWS_ACCESS_KEY_ID: "rehearsal",
    AWS_SECRET_ACCESS_KEY: "rehearsal",
    AWS_EC2_METADATA_DISABLED: "true",
  };
}

/** What leads Terraform's own code for HCP to the stand-in, in its CLI configuration. */
export function hcpConfiguration(url: string): string {
  const services = ["tfe.v2", "tfe.v2.1", "tfe.v2.2"]
    .map((service) => `    "${service}" = "${url}/api/v2/"\n`)
    .join("");
  const host = "app.terraform.io";
  return `host "${host}" {\n  services = {\n${services}  }\n}\ncredentials "${host}" {\n  token = "rehearsal"\n}\n`;
}

/** A backend of a synthesized stack, or the configuration of a data source that reads its state. */
export interface RemoteConfiguration {
  readonly bucket?: string;
  readonly region?: string;
  readonly endpoints?: { readonly s3?: string };
  readonly organization?: string;
  readonly hostname?: string;
}

/**
 * Whether what a stack names is what is played: anything else would be looked for outside.
 *
 * @param kind as Terraform calls it; HCP is `cloud`, and `remote` where it is read
 */
export function isPlayed(kind: string, found: RemoteConfiguration, { state }: Pick<Lab, "state">): boolean {
  if (kind === "s3") {
    if (state.kind !== "s3") return false;
    const endpoint = found.endpoints?.s3;
    // No client takes a proxy to its own machine.
    const bypasses = endpoint !== undefined && /^(localhost|127\..*|\[?::1\]?)$/.test(new URL(endpoint).hostname);
    return found.bucket === state.bucket && found.region === state.region && endpoint === state.endpoint && !bypasses;
  }
  if (kind === "cloud" || kind === "remote")
    return state.kind === "hcp" && found.organization === state.organization && found.hostname === "app.terraform.io";
  return false;
}
