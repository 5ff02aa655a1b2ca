import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { operations, operationsOf } from "../../rehearsal/protocol/around";
import { type Fault, faultKinds, type Meeting } from "../../rehearsal/protocol/faults";
import { standIns } from "../../rehearsal/providers";
import { checkFaults, parseFault, unmetFaults } from "../../rehearsal/runner/faults";
import type { RehearsalError } from "../../rehearsal/rehearsal-error";
import { Workspace } from "../../rehearsal/runner/workspace";
import { World } from "../../rehearsal/world/world";
import { labWith } from "../support/labs";
import { runs } from "../support/runs";
import { scratchFolder } from "../support/scratch";

/** A workspace in which these addresses were synthesized, of types that stand-ins play and of others. */
function synthesized(): Workspace {
  const workspace = new Workspace(scratchFolder(), "home");
  const folder = workspace.stack("infra");
  mkdirSync(folder, { recursive: true });
  const stack = {
    resource: {
      helm_release: { cilium: {}, longhorn: {} },
      terraform_data: { endpoint: {} },
      talos_machine_secrets: { secrets: {} },
    },
    data: { talos_cluster_health: { gate: {} }, terraform_remote_state: { infra: {} } },
  };
  writeFileSync(join(folder, "cdk.tf.json"), JSON.stringify(stack));
  return workspace;
}

const played = standIns(World.open(join(scratchFolder(), "world.json"), labWith()));
const possible = Object.assign({}, ...played.map(operationsOf)) as ReturnType<typeof operationsOf>;
const check = (...faults: string[]) =>
  checkFaults(faults.map(parseFault), synthesized(), possible, ["ms01-a", "ms01-b"]);

describe("before anything runs", () => {
  test.each([
    ["helm_release.cilum:create:error", 'matches nothing that the lab deploys. Did you mean "helm_release.cilium"?'],
    ["terraform_data.*:create:error", "can't happen: terraform_data.endpoint is played by Terraform itself"],
    ["data.terraform_remote_state.infra:read:error", "can't happen: data.terraform_remote_state.infra is played by"],
    [
      "data.*:create:crash",
      "can't happen: a stand-in never creates data.talos_cluster_health.gate. What it does there: read.",
    ],
    ["helm_release.*:create:node-off=ms01-x", "must name a node of: ms01-a, ms01-b, not ms01-x."],
    ["helm_release.*:create:node-off=ms01-a,ms01-x", "must name a node of: ms01-a, ms01-b, not ms01-x."],
    ["helm_release.*:create:node-reset=ms01-x", "must name a node of: ms01-a, ms01-b, not ms01-x."],
    ["talos_machine_secrets.*:read:lost", "can't happen: a stand-in never reads talos_machine_secrets.secrets."],
  ])("%s is refused with the reason", (fault, message) => {
    expect(() => check("*:create:error", fault)).toThrow(`--fault (${fault}) ${message}`);
  });

  test("every fault that is wrong is named", () => {
    expect(() => check("data.*:update:error", "nothing.at_all:create:error")).toThrow(
      /never updates.*\n.*nothing\.at_all/,
    );
    expect(() => check("data.*:update:error")).toThrow(expect.objectContaining({ exitCode: 3 }) as RehearsalError);
  });

  test.each([
    "*:read:error",
    "*s.*:create:error",
    "data.talos_*:read:node-off=ms01-b",
    "data.talos_*:read:node-on=ms01-a,ms01-b",
    "helm_release.*:create:disk-used=ms01-b",
    "helm_release.*:delete:crash",
  ])("%s is possible", (fault) => expect(() => check(fault)).not.toThrow());
});

describe("a fault that has struck nothing", () => {
  const cilium = { addresses: ["helm_release.cilium"] };
  const create = parseFault("helm_release.cilium:create:error");
  const all = parseFault("helm_release.*:create:slow");
  test.each<[string, Fault[], Meeting[], boolean, RegExp]>([
    [
      "in a run without it",
      [create],
      [],
      true,
      /^--fault \(helm_release\.cilium:create:error\) struck nothing: helm_release\.cilium was not created in this run\. A deploy creates/,
    ],
    [
      "but others did",
      [all],
      [
        { ...cilium, operation: "read" },
        { ...cilium, operation: "update" },
      ],
      true,
      /nothing that matches helm_release\.\* was created in this run, only read and updated\. A deploy creates/,
    ],
    [
      "in a run that failed",
      [create],
      [{ ...cilium, operation: "read" }],
      false,
      /was not created before the run ended\.$/,
    ],
    [
      "because another came first",
      [all, create],
      [{ ...cilium, operation: "create", fault: all }],
      true,
      /^--fault \(helm_release\.cilium:create:error\) struck nothing: --fault \(helm_release\.\*:create:slow\) came first/,
    ],
  ])("%s is named with the reason", (_when, faults, meetings, ended, message) => {
    const lines = unmetFaults(faults, meetings, ended);
    expect(lines).toEqual([expect.stringMatching(message)]);
  });

  test("is named, and no other", () => {
    const fault = fc.record({
      pattern: fc.constantFrom("*", "a.*", "a.b", "c.d"),
      operation: fc.constantFrom(...operations),
      kind: fc.constantFrom(...faultKinds),
    });
    fc.assert(
      fc.property(fc.uniqueArray(fault, { selector: (one) => JSON.stringify(one) }), fc.nat(), (faults, seed) => {
        const struck = faults.filter((_, index) => (seed >> index) % 2 === 1);
        const meetings = struck.map((one): Meeting => ({
          operation: one.operation,
          addresses: ["a.b"],
          fault: { ...one },
        }));
        const named = unmetFaults(faults, meetings, true).map((line) => /\((.*?)\)/.exec(line)?.[1]);
        const left = faults.filter((one) => !struck.includes(one));
        expect(named).toEqual(left.map(({ pattern, operation, kind }) => `${pattern}:${operation}:${kind}`));
      }),
      runs(200),
    );
  });
});
