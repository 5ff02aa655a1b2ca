import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LabInput } from "../../lab";
import { stateSchema } from "../../lab/schema/state";
import { hcpConfiguration, playState, stateEnvironment } from "../../rehearsal/backends";
import { scratchFolder } from "./scratch";

/** A remote state that is played in this process. */
export interface RemoteState {
  /** What it keeps. */
  readonly folder: string;
  /** What leads Terraform to it. */
  readonly env: NodeJS.ProcessEnv;
  readonly close: () => void;
}

export async function remoteState(state: LabInput["state"], folder = scratchFolder()): Promise<RemoteState> {
  const played = await playState({ state: stateSchema.parse(state) }, folder);
  if (!played) throw new Error("a local state is not played");
  const files = scratchFolder();
  const [certificate, configuration] = [join(files, "certificate.pem"), join(files, "terraform.rc")];
  writeFileSync(certificate, played.certificate);
  writeFileSync(configuration, hcpConfiguration(played.url));
  const env = {
    ...stateEnvironment(played.url, certificate),
    NO_PROXY: "127.0.0.1",
    TF_CLI_CONFIG_FILE: configuration,
  };
  return { folder, env, close: played.close };
}
