import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { TalosDocument } from "../../.gen/talos/documents";
import type { Problem } from "../../lab/problem";
import type { Lab } from "../../lab/schema/lab";
import type { LabNode } from "../../lab/schema/node";
import { titleOf } from "../../lab/talos/document-problems";
import { clusterInput, machineType } from "../../lab/talos/generator";
import { unsignedInstaller } from "../../lab/talos/images";
import { nodeDocuments } from "../../lab/talos/node-documents";
import { toYaml } from "../../lab/yaml";
import { CommandError } from "../../terraform/run/command-error";
import { project } from "./project";

/** What Talos' own code says about one node's configuration. */
interface Verdict {
  readonly node: string;
  /** Every document of the whole configuration, generated ones included. */
  readonly documents: readonly string[];
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
}

interface Remark {
  /** Empty if it concerns the configuration as a whole. */
  readonly document: string;
  readonly message: string;
}

/** What was found, and how much was read. */
export interface Validation {
  readonly problems: readonly Problem[];
  readonly documents: number;
}

/** A node's documents, and what it is. */
export interface Subject {
  readonly name: string;
  readonly role: LabNode["role"];
  readonly documents: readonly TalosDocument[];
}

/** Validates every node of a lab. @throws CommandError as `validateDocuments` does */
export function validateConfigurations(lab: Lab): Validation {
  return validateDocuments(
    lab,
    lab.nodes.map((node) => ({
      name: node.name,
      role: node.role,
      documents: nodeDocuments(lab, node, unsignedInstaller(lab, node)),
    })),
  );
}

/**
 * Lets Talos' own code (`tools/talos`) generate each node's configuration as the Terraform provider does, with secrets that
 * are thrown away, lay our documents over it, and validate the result for bare metal.
 *
 * @throws CommandError without Go, or without Talos' Go module and a way to get it
 */
export function validateDocuments(
  lab: Pick<Lab, "name" | "cluster" | "versions">,
  nodes: readonly Subject[],
): Validation {
  const input = {
    ...clusterInput(lab),
    nodes: nodes.map((node) => ({
      name: node.name,
      machineType: machineType(node.role),
      patches: node.documents.map((document) => ({ document: titleOf(document), yaml: toYaml(document) })),
    })),
  };
  const verdicts = JSON.parse(runGo(JSON.stringify(input))) as Verdict[];
  return { problems: verdicts.flatMap(toProblems), documents: verdicts.flatMap(({ documents }) => documents).length };
}

function runGo(input: string): string {
  const { error, status, stdout, stderr } = spawnSync("go", ["run", "./talos", "validate"], {
    cwd: join(project, "tools"),
    input,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT")
    throw new CommandError(
      "Talos' validator is a Go library, and there is no Go here. Install it, or rely on `labctl check`.",
    );
  if (error) throw error;
  if (status !== 0) throw new CommandError(`Talos' validator did not run:\n${stderr.trim()}`);
  return stdout;
}

function toProblems({ node, errors, warnings }: Verdict): Problem[] {
  const problem = ({ document, message }: Remark, severity: "error" | "warning"): Problem => ({
    path: `${node}: ${document || "the configuration"}:`,
    rule: message.trim(),
    severity,
  });
  return [...errors.map((one) => problem(one, "error")), ...warnings.map((one) => problem(one, "warning"))];
}
