import { ms01 } from "../../lab";
import { checkLab } from "../../lab/load-lab";
import { LabError } from "../../lab/problem";
import type { Lab, LabInput } from "../../lab/schema/lab";
import shipped from "../../examples/ms01/lab.config";

/** A fresh copy of the lab that the project ships, to be changed at will. Never the user's own file: that is theirs. */
export function shippedLab(): LabInput {
  return structuredClone(shipped);
}

/** The shipped lab without cables, switches, routers, lines and feeds. */
export function undescribedLab(): LabInput {
  const { switches: _s, routers: _r, uplinks: _u, domains: _d, feeds: _f, accept: _a, ...lab } = shippedLab();
  for (const one of lab.nodes) {
    delete one.cables;
    delete one.feed;
  }
  return lab;
}

/** The shipped lab, changed and checked. */
export function labWith(change: (lab: LabInput) => void = () => undefined): Lab {
  const input = shippedLab();
  change(input);
  return checkAccepting(input).lab;
}

/**
 * Checks a lab whose single faults are not what a test is about: those that break something are accepted. The tests of
 * `lab/proof` use `checkLab` itself.
 */
function checkAccepting(input: unknown): ReturnType<typeof checkLab> {
  try {
    return checkLab(input);
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    const faults = error.problems.map(({ rule, value }) =>
      / down when it fails: /.test(rule) ? String(value) : undefined,
    );
    if (faults.some((fault) => fault === undefined)) throw error;
    const lab = input as LabInput;
    const accepted = faults.map((fault = "") => ({ fault, because: "the test is about something else" }));
    return checkLab({ ...lab, accept: [...(lab.accept ?? []), ...accepted] });
  }
}

/** What is said about a lab: every problem of a bad one, every warning of a good one. */
export function complaints(input: unknown): { errors: string[]; warnings: string[] } {
  const lines = (text: string): string[] =>
    text
      .split("\n")
      .slice(2)
      .map((line) => line.trim());
  try {
    const { warnings } = checkAccepting(input);
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
