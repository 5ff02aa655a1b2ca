import type { Command } from "commander";
import { accessCommand } from "./support/access-command";

/** `labctl talosconfig` */
export const talosconfigCommand = (): Command => accessCommand("talosconfig", "talosctl");
