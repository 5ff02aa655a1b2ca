import { type LoadedLab, loadLab } from "../../lab/load-lab";
import { formatProblem } from "../../lab/problem";
import { findTerraform, type Terraform } from "../../terraform/find-terraform";
import { oldestVersion } from "../../terraform/release";
import { cache, labFile } from "./project";

/** A lab that has passed its checks, its warnings printed. */
export function prepareLab(): LoadedLab {
  const loaded = loadLab(labFile());
  for (const warning of loaded.warnings) process.stderr.write(`warning: ${formatProblem(warning)}\n`);
  return loaded;
}

/** What every verb that runs Terraform begins with: that lab, and a Terraform. */
export async function prepare(): Promise<{ readonly loaded: LoadedLab; readonly terraform: Terraform }> {
  const loaded = prepareLab();
  const onDownload = (url: string): void => {
    process.stderr.write(`No Terraform or OpenTofu ${oldestVersion} or later is on PATH. Fetching ${url}\n`);
  };
  return { loaded, terraform: await findTerraform({ cache, onDownload }) };
}
