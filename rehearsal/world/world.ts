import { existsSync } from "node:fs";
import type { RenderedObject } from "./chart-facts";
import type { Lab } from "../../lab/schema/lab";
import { type CloudflareState, emptyCloudflare, withZoneOf } from "./cloudflare/state";
import { type AwsState, newAccount } from "./aws/state";
import { RehearsalError, unusableLab } from "../rehearsal-error";
import type { Pods } from "./pods/pod";
import { format, shape } from "./world-shape";
import { readKept, writeChange, writeWhole } from "./kept-state";

/** One machine. */
export interface Machine {
  readonly name: string;
  readonly address: string;
  /** Serial numbers of its disks. */
  readonly disks: readonly string[];
  /** Serial number of the one that carries something from before. */
  readonly used?: string;
  /** `maintenance` until a configuration has installed Talos on it. */
  readonly stage: "maintenance" | "running";
  /** The machine configuration that it runs with. */
  readonly configuration?: string;
  /** Whether it has no power. */
  readonly off?: boolean;
  /** The name that it has joined the cluster by. */
  readonly hostname?: string;
  /** Why its last installation failed. */
  readonly trouble?: string;
}

/** What the API keeps about an object besides its content. */
export interface ObjectMeta {
  readonly uid: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

export type Namespace = ObjectMeta;

export interface Secret extends ObjectMeta {
  readonly type: string;
  readonly immutable: boolean;
  /** Base64 by key. */
  readonly data: Readonly<Record<string, string>>;
}

export interface Release {
  readonly name: string;
  readonly namespace: string;
  readonly chart: string;
  readonly version: string;
  readonly revision: number;
  /** `failed` if what it installed never became ready. */
  readonly status: "deployed" | "failed";
  /** What the chart was given, merged. */
  readonly values: unknown;
  /** What it renders, of a chart whose templates can be read. */
  readonly objects?: readonly RenderedObject[];
  readonly firstDeployed: number;
  readonly lastDeployed: number;
}

/** A cluster whose etcd has been bootstrapped, and what its API holds. */
export interface Cluster {
  /** Where its pods are. Undefined until they are first needed. */
  readonly pods?: Pods;
  /** Names of the nodes that take no new pods. */
  readonly cordoned?: readonly string[];
  /** Names of those of them that a drain could not rid of Longhorn's instance manager. */
  readonly held?: readonly string[];
  /** Names of the nodes that have booted while the API was silent. */
  readonly untold?: readonly string[];
  /** Whether nothing answers although the nodes run. */
  readonly apiDown?: boolean;
  /** Whether nobody has waited for the API since the bootstrap. */
  readonly comingUp?: boolean;
  /** The API's authority, base64 of PEM. */
  readonly ca: string;
  readonly namespaces: Readonly<Record<string, Namespace>>;
  /** By `<namespace>/<name>`. */
  readonly secrets: Readonly<Record<string, Secret>>;
  /** By `<namespace>/<name>`. */
  readonly releases: Readonly<Record<string, Release>>;
}

export interface WorldState {
  /** Raised with every change of this shape. */
  readonly format: typeof format;
  /** By address. */
  readonly machines: Readonly<Record<string, Machine>>;
  /** What the Image Factory knows, by schematic id. */
  readonly schematics: Readonly<Record<string, string>>;
  /** By the id that the machine configurations of one cluster share. */
  readonly clusters: Readonly<Record<string, Cluster>>;
  readonly cloudflare: CloudflareState;
  readonly aws: AwsState;
}

/** @throws RehearsalError if the file is damaged, or was left by another version of this project */
export function readState(file: string): WorldState {
  let state: unknown;
  try {
    state = readKept(file);
  } catch {
    // Said below, with what to do.
  }
  if (shape.safeParse(state).success) return state as WorldState;
  throw new RehearsalError(
    `${file} can't be read: it is damaged, or of another version. Forget the simulated lab with --fresh.`,
    unusableLab,
  );
}

/** Whether a machine holds one of these disks, and so is the one that they stand for. */
const shares = (machine: Machine, serials: readonly string[]): boolean =>
  machine.disks.some((serial) => serials.includes(serial));

/** The simulated lab. It is kept on disk, so that a later command finds it as the last one left it. */
export class World {
  private constructor(
    private readonly file: string,
    /** What the machines are described by. */
    readonly lab: Lab,
    public state: WorldState,
  ) {}

  /** Opens the world of a lab: as it was left, with machines that are new in the lab file waiting for their first boot, and with its zone. */
  static open(file: string, lab: Lab): World {
    const left: WorldState = existsSync(file)
      ? readState(file)
      : { format, machines: {}, schematics: {}, clusters: {}, cloudflare: emptyCloudflare, aws: newAccount };
    const machines = lab.nodes.map(({ name, address, disks }): Machine => {
      const serials = Object.values(disks).flatMap((disk) => (disk ? [disk.serial] : []));
      const known = Object.values(left.machines);
      // Talos is where its disk is: another one at the same place is a machine that somebody has replaced.
      const was = known.find((machine) => machine.disks.includes(disks.os.serial));
      // A machine that runs keeps its address until somebody configures it anew; before, it has what DHCP gives it.
      const here = was?.stage === "running" ? was.address : address;
      return { stage: "maintenance", ...was, name, address: here, disks: serials };
    });
    const elsewhere = Object.values(left.machines).filter(
      (machine) => !machines.some(({ disks }) => shares(machine, disks)),
    );
    const state: WorldState = {
      ...left,
      machines: Object.fromEntries([...elsewhere, ...machines].map((machine) => [machine.address, machine])),
      cloudflare: withZoneOf(lab, left.cloudflare),
    };
    writeWhole(file, state);
    return new World(file, lab, state);
  }

  /** Applies changes, and writes them to disk before they are reported. */
  change(change: Partial<WorldState>): void {
    const before = this.state;
    this.state = { ...before, ...change };
    writeChange(this.file, before, this.state);
  }
}
