import type { Command } from "commander";
import { accessCommand } from "./support/access-command";

/** `labctl kubeconfig` */
export const kubeconfigCommand = (): Command => accessCommand("kubeconfig", "kubectl");
