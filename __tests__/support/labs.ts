import { ms01 } from "../../lab";
import { checkLab } from "../../lab/load-lab";
import { LabError } from "../../lab/problem";
import type { Lab, LabInput } from "../../lab/schema/lab";
import shipped from "../../lab.config";

/** A fresh copy of the lab file that the project ships, to be changed at will. */
export function shippedLab(): LabInput {
  return structuredClone(shipped);
}

/** The shipped lab, changed and checked. */
export function labWith(change: (lab: LabInput) => void = () => undefined): Lab {
  const input = shippedLab();
  change(input);
  return checkLab(input).lab;
}

/** What is said about a lab: every problem of a bad one, every warning of a good one. */
export function complaints(input: unknown): { errors: string[]; warnings: string[] } {
  const lines = (text: string): string[] =>
    text
      .split("\n")
      .slice(2)
      .map((line) => line.trim());
  try {
    const { warnings } = checkLab(input);
    return { errors: [], warnings: warnings.map(({ path, rule }) => `${path} ${rule}`) };
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    return { errors: lines(error.message), warnings: [] };
  }
}

/** The first node of a lab. */
export function firstNode(lab: LabInput): LabInput["nodes"][number] {
  return at(lab.nodes, 0);
}

/** A node that the shipped lab does not have and could: a worker with the control planes' hardware. */
export function worker(): LabInput["nodes"][number] {
  return ms01("ms01-d", {
    role: "worker",
    address: "10.0.10.14",
    memory: 64,
    disks: { os: { serial: "OSDISK-MS01-D" } },
  });
}

/** One item of a list that must exist. */
export function at<T>(list: readonly T[] | undefined, index: number): T {
  const item = list?.[index];
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
}
