import { join } from "node:path";
import type { Lab } from "../../lab/schema/lab";
import { hcp } from "./hcp";
import { hostsOf, s3 } from "./s3";
import { type BackendServer, serveBackends } from "./server";

/** How Terraform reaches the simulated store of a lab's state. */
export type PlayedState = Pick<BackendServer, "url" | "certificate">;

/** Simulates the store of a lab's state on the loopback. Undefined if the state is local: files need no simulation. */
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

/** Variables that lead Terraform's own code for S3 to the stand-in, with keys that grant nothing. */
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

/** The CLI configuration that leads Terraform's own code for HCP to the stand-in. */
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
 * Whether a stack names the simulated store: anything else would be looked for outside.
 *
 * @param kind as Terraform calls it; HCP is `cloud`, and `remote` where it is read
 */
export function isPlayed(kind: string, found: RemoteConfiguration, { state }: Pick<Lab, "state">): boolean {
  if (kind === "s3") {
    if (state.kind !== "s3") return false;
    const endpoint = found.endpoints?.s3;
    // No client uses a proxy for its own machine.
    const bypasses = endpoint !== undefined && /^(localhost|127\..*|\[?::1\]?)$/.test(new URL(endpoint).hostname);
    return found.bucket === state.bucket && found.region === state.region && endpoint === state.endpoint && !bypasses;
  }
  if (kind === "cloud" || kind === "remote")
    return state.kind === "hcp" && found.organization === state.organization && found.hostname === "app.terraform.io";
  return false;
}
