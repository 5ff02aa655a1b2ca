import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A workspace of HCP Terraform: one state, and who works on it. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  /** Set while the workspace is locked. */
  readonly lock?: { readonly reason: string };
  readonly state?: { readonly serial: number; readonly content: string };
  /** Serial number of a state that has been announced, but has not arrived. */
  readonly announced?: number;
}

/** Workspaces, one file each. */
export class HcpStore {
  constructor(private readonly folder: string) {}

  get all(): Workspace[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .filter((file) => file.endsWith(".json"))
      .map((file) => JSON.parse(readFileSync(join(this.folder, file), "utf8")) as Workspace);
  }

  byName(name: string): Workspace | undefined {
    return this.all.find((workspace) => workspace.name === name);
  }

  byId(id: string): Workspace | undefined {
    return this.all.find((workspace) => workspace.id === id);
  }

  create(name: string): Workspace {
    return this.byName(name) ?? this.write({ id: `ws-${randomBytes(8).toString("hex")}`, name });
  }

  write(workspace: Workspace): Workspace {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const file = join(this.folder, `${workspace.id}.json`);
    writeFileSync(`${file}.partial`, JSON.stringify(workspace, null, 2), { mode: 0o600 });
    renameSync(`${file}.partial`, file);
    return workspace;
  }
}
