import { Writable } from "node:stream";
import pc from "picocolors";
import type { LabInput } from "../../lab";
import { StrikeReport } from "../../rehearsal/runner/strike-report";
import { happen } from "../../rehearsal/world/pods/happen";
import type { Release, World } from "../../rehearsal/world/world";
import { at, labWith, worker } from "./labs";
import { longhorn, runningWorld } from "./running-world";

export type App = NonNullable<LabInput["apps"]>[number];

/** A lab that is to be struck. */
export interface Given {
  readonly apps?: readonly App[];
  readonly change?: (lab: LabInput) => void;
  /** Settings of Longhorn; nothing where there is none. @default {} */
  readonly settings?: object | undefined;
  readonly releases?: readonly Release[];
}

function worldOf({ apps = [], change, releases = [], ...more }: Given): World {
  const lab = labWith((input) => {
    input.apps = [...apps];
    change?.(input);
  });
  const settings = "settings" in more ? more.settings : {};
  return runningWorld(lab, [...(settings ? [longhorn(lab, settings)] : []), ...releases]);
}

/** Strikes a lab, and gives what is said after the last strike about the household's pods and volumes, one line each. */
export function said(given: Given, ...kinds: readonly string[]): string[] {
  return told(given, ...kinds).filter((line) => !/^(coredns|longhorn-|csi-|One pod a node)/.test(line));
}

/** Strikes a lab, and gives all that is said after the last strike, one line each. */
export function told(given: Given, ...kinds: readonly string[]): string[] {
  const world = worldOf(given);
  let text = "";
  for (const kind of kinds) {
    text = "";
    const out = new Writable({ write: (chunk, _encoding, done) => ((text += String(chunk)), done()) });
    const report = new StrikeReport(out, pc.createColors(false));
    const outcome = happen(world, kind);
    report.headline(outcome, []);
    report.outcome(outcome);
  }
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => line.trim().replaceAll(/ {2,}/g, "  "));
}

/** An application of one pod. */
export const app = (more: Partial<App> = {}): App => ({ name: "app", memory: 1, ...more });

/** One control plane, and workers of which the last has a label. */
export const workers =
  (...names: string[]) =>
  (lab: LabInput): void => {
    const more = names.map((name, index) => ({
      ...worker(),
      name,
      address: `10.0.10.${20 + index}`,
      disks: { os: { serial: `OSDISK-${name}` } },
      labels: { last: name === names.at(-1) ? "yes" : "no" },
    }));
    lab.nodes = [at(lab.nodes, 0), ...more];
  };
