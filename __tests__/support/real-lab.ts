import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { scratchFolder } from "./scratch";

const stateOf = (serial: number): string =>
  JSON.stringify({ version: 4, terraform_version: "1.11.4", serial, lineage: "real", outputs: {}, resources: [] });

/** Files that look like a real lab's, where a real deploy would find and write them. */
const planted = {
  "state/home/infra.tfstate": stateOf(3),
  "state/home/prod.tfstate": stateOf(7),
  "cdktf.out/stacks/infra/cdk.tf.json": "{}",
  "cdktf.out/stacks/infra/.terraform/terraform.tfstate": "{}",
};

/** What a checkout's owner has of a real lab. */
export interface RealLab {
  /** Variables that open accounts, or would lead Terraform astray. */
  readonly env: NodeJS.ProcessEnv;
  /** Changes with every file of it. */
  readonly digest: () => string;
}

/** Puts state, output and credentials into a checkout and a home, all of which a rehearsal has to leave alone. */
export function plantRealLab(checkout: string): RealLab {
  const home = scratchFolder();
  const credentials = {
    ".aws/credentials": "[default]\naws_access_key_id = REALKEY\n",
    ".kube/config": "current-context: REALKUBE\n",
  };
  for (const [root, files] of [
    [checkout, planted],
    [home, credentials],
  ] as const) {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
  }
  const env = {
    HOME: home,
    AWS_ACCESS_KEY_ID: "REALKEY",
    AWS_SECRET_ACCESS_KEY: "REALSECRET",
    CLOUDFLARE_API_TOKEN: "REALTOKEN",
    TF_TOKEN_app_terraform_io: "REALHCP",
    TF_VAR_secret: "REALVAR",
    TF_CLI_ARGS: "-bogus",
    TF_WORKSPACE: "REALWORKSPACE",
    KUBECONFIG: join(home, ".kube", "config"),
    TALOSCONFIG: join(home, "talosconfig"),
  };
  const folders = [join(checkout, "state"), join(checkout, "cdktf.out"), home];
  return { env, digest: () => folders.map(digest).join() };
}

/** Changes with every name and content under a folder. */
export function digest(folder: string): string {
  const hash = createHash("sha256");
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  }
  return hash.digest("hex");
}
