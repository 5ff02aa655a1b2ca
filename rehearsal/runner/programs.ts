import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Workspace } from "./workspace";

/**
 * Puts programs into the workspace that replace the user's own. Those for Terraform go through the shim and set where it may
 * work themselves, so that even a command with an empty environment can't leave.
 */
export function installPrograms({ programs, shim, within }: Workspace, terraform: string): void {
  const throughShim = [
    `export LAB_TERRAFORM=${quoted(terraform)} LAB_TERRAFORM_WITHIN=${quoted(within)}`,
    `exec ${quoted(shim)} "$@"`,
  ];
  // Talos' own API is not simulated, and the addresses are those of the real machines.
  const refusal = ['echo "A rehearsal has no talosctl: its machines don\'t answer to one." >&2', "exit 1"];
  for (const [name, lines] of Object.entries({ terraform: throughShim, tofu: throughShim, talosctl: refusal }))
    writeFileSync(join(programs, name), `${["#!/bin/sh", ...lines].join("\n")}\n`, { mode: 0o755 });
}

/** A path as one word of a shell, even with an apostrophe. */
const quoted = (path: string): string => `'${path.replaceAll("'", String.raw`'\''`)}'`;
