import { Proof } from "../proof/proof";
import type { Lab } from "../schema/lab";
import type { Watts } from "../schema/power";
import { type PluggedMachine, pluggedMachines } from "./machines";

/** What idle and load come to in a year of 365 days. */
export interface Year {
  readonly kwh: Watts;
  /** In the tariff's currency. Nothing without a tariff. */
  readonly cost?: Watts;
}

/** A machine with its year, where its watts are known. */
export type PowerRow = PluggedMachine & { readonly year?: Year };

export interface PowerReport {
  readonly lab: string;
  readonly tariff?: Lab["tariff"];
  readonly budget?: number;
  readonly machines: readonly PowerRow[];
  /** Of the machines whose watts are known. */
  readonly total: Watts & Year;
  /** Names of the machines whose watts nobody has said. */
  readonly unknown: readonly string[];
  /** Promises that hold when any one machine fails. */
  readonly kept: readonly string[];
  /** Idle watts for each of them. Nothing if a machine's watts are unknown, or no promise is kept. */
  readonly wattsPerPromise?: number;
  /** What another machine draws, for each kind that the lab has. */
  readonly oneMore: readonly PowerRow[];
}

/** What a lab draws from the wall. */
export function powerReport(lab: Lab): PowerReport {
  const machines = pluggedMachines(lab).map((machine): PowerRow => {
    const { watts } = machine;
    return watts ? { ...machine, year: yearOf(watts, lab) } : machine;
  });
  const known = machines.flatMap(({ watts }) => watts ?? []);
  const total = { idle: sum(known.map(({ idle }) => idle)), load: sum(known.map(({ load }) => load)) };
  const unknown = machines.filter(({ watts }) => watts === undefined).map(({ name }) => name);
  const kept = keptPromises(lab);
  return {
    lab: lab.name,
    ...(lab.tariff && { tariff: lab.tariff }),
    ...(lab.powerBudget !== undefined && { budget: lab.powerBudget }),
    machines,
    total: { ...total, ...yearOf(total, lab) },
    unknown,
    kept,
    ...(unknown.length === 0 && kept.length > 0 && { wattsPerPromise: total.idle / kept.length }),
    oneMore: machines.filter(
      (one, index) => one.path.startsWith("nodes") && machines.findIndex((other) => alike(one, other)) === index,
    ),
  };
}

const hoursOfYear = 365 * 24;

function yearOf({ idle, load }: Watts, { tariff }: Lab): Year {
  const kwh = { idle: (idle * hoursOfYear) / 1000, load: (load * hoursOfYear) / 1000 };
  if (!tariff) return { kwh };
  return { kwh, cost: { idle: kwh.idle * tariff.perKwh, load: kwh.load * tariff.perKwh } };
}

/** More machines draw more power to keep promises when one of them fails. */
function keptPromises(lab: Lab): string[] {
  const proof = new Proof(lab);
  const machines = proof.elements.filter(({ kind }) => kind === "node" || kind === "host");
  const broken = new Set(machines.flatMap(({ id }) => proof.broken(proof.under([id]))));
  return proof.judged.map(({ name }) => name).filter((name) => !broken.has(name));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const alike = (one: PluggedMachine, other: PluggedMachine): boolean =>
  one.model === other.model &&
  one.power === other.power &&
  one.watts?.idle === other.watts?.idle &&
  one.watts?.load === other.watts?.load;
