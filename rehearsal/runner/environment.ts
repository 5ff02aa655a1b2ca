import { delimiter, dirname, join } from "node:path";
import type { Terraform } from "../../terraform/find-terraform";
import { type PlayedState, stateEnvironment } from "../backends";
import type { Workspace } from "./workspace";

/** The variables that a rehearsed program may see: none that grants access to anything. */
const allowed =
  /^(PATH|TERM|COLORTERM|NO_COLOR|FORCE_COLOR|COLUMNS|LINES|LANG|LC_[A-Z]+|TZ|TMPDIR|USER|LOGNAME|SHELL)$/;

export interface EnvironmentOptions {
  readonly workspace: Workspace;
  readonly terraform: Terraform;
  /** Absolute path of the lab file. */
  readonly lab: string;
  /** What `TF_REATTACH_PROVIDERS` is set to. */
  readonly reattach: string;
  /** Where remote state is played. @default - it is local */
  readonly state?: PlayedState;
  /** Whether a person can be asked. @default - whether standard input is a terminal */
  readonly interactive?: boolean;
  /** @default process.env */
  readonly outside?: NodeJS.ProcessEnv;
}

/** What is left of the user's environment, with an empty home. The stand-ins, which read the lab file, get no more. */
export function bareEnvironment(workspace: Workspace, outside: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(Object.entries(outside).filter(([name]) => allowed.test(name)));
  return { ...kept, HOME: workspace.home };
}

/** The environment that the cdktf CLI and Terraform run in: few of the user's variables, and an empty home. */
export function rehearsalEnvironment({
  workspace,
  terraform,
  lab,
  reattach,
  state,
  interactive = process.stdin.isTTY,
  outside = process.env,
}: EnvironmentOptions): NodeJS.ProcessEnv {
  const bare = bareEnvironment(workspace, outside);
  return {
    ...bare,
    // Terraform through the shim, then the project's own programs, then the Node that runs this.
    PATH: [
      workspace.programs,
      join(workspace.project, "node_modules", ".bin"),
      dirname(process.execPath),
      bare["PATH"] ?? "",
    ].join(delimiter),
    LAB: lab,
    // Whatever would leave the loopback is refused.
    HTTP_PROXY: "http://127.0.0.1:9",
    HTTPS_PROXY: "http://127.0.0.1:9",
    NO_PROXY: "localhost,127.0.0.1",
    ...(state && stateEnvironment(state.url, workspace.certificate)),
    CDKTF_OUTPUT: workspace.output,
    // The lock file needs checksums from a registry.
    CDKTF_SKIP_PROVIDER_LOCK: "true",
    CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1",
    // Without a terminal nobody can approve, and nothing real is at stake.
    ...(interactive ? {} : { CDKTF_AUTO_APPROVE: "true" }),
    CHECKPOINT_DISABLE: "1",
    DISABLE_VERSION_CHECK: "1",
    TERRAFORM_BINARY_NAME: workspace.shim,
    LAB_TERRAFORM: terraform.program,
    LAB_TERRAFORM_WITHIN: workspace.within,
    LAB_TERRAFORM_RUNS: workspace.runs,
    LAB_TERRAFORM_JOURNAL: workspace.journal,
    TF_CLI_CONFIG_FILE: workspace.cliConfig,
    TF_REATTACH_PROVIDERS: reattach,
    TF_IN_AUTOMATION: "1",
    npm_config_update_notifier: "false",
  };
}
