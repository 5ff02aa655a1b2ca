import { oldestVersion } from "./release";

/** No usable Terraform. Its message is one line that says what to do. */
export class TerraformError extends Error {
  override readonly name = "TerraformError";

  constructor(why: string) {
    super(`${why}. Install Terraform or OpenTofu ${oldestVersion.replace(/\.0$/, "")} or later and put it on PATH.`);
  }
}
