import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(__dirname, "..", ".github", "workflows");
const workflows = readdirSync(folder).map((file): [string, Workflow, string] => {
  const text = readFileSync(join(folder, file), "utf8");
  return [file, parse(text) as Workflow, text];
});
const jobs = workflows.flatMap(([file, workflow]) =>
  Object.entries(workflow.jobs).map(([name, job]): [string, Job, Workflow] => [`${file}: ${name}`, job, workflow]),
);
const usesSecrets = (job: Job): boolean => JSON.stringify(job).includes("secrets.");
const granted = (job: Job, workflow: Workflow): Readonly<Record<string, string>> =>
  job.permissions ?? workflow.permissions;

test.each(workflows)("%s can't be made to run a fork's code with this repository's rights", (_file, workflow) => {
  expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
  expect(Object.keys(workflow.on)).not.toContain("workflow_run");
  expect(workflow.permissions).toBeDefined();
  for (const right of Object.values(workflow.permissions)) expect(right).toBe("read");
});

describe.each(jobs)("%s", (_name, job, workflow) => {
  test("every action is pinned by its commit", () => {
    for (const { uses } of job.steps) if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/);
  });

  test("the token of a checkout is not left to what runs after it", () => {
    for (const step of job.steps)
      if (step.uses?.startsWith("actions/checkout@")) expect(step.with?.["persist-credentials"]).toBe(false);
  });

  test("who may write runs nothing of the pull request and sees no secret", () => {
    const writes = Object.values(granted(job, workflow)).includes("write");
    if (!writes) return;
    expect(granted(job, workflow)).toEqual({ "pull-requests": "write" });
    expect(job.steps.filter(({ uses }) => uses !== undefined)).toEqual([]);
    expect(usesSecrets(job)).toBe(false);
  });

  test("secrets are in reach of branches of this repository only", () => {
    if (!usesSecrets(job)) return;
    expect(job.if).toContain("github.event.pull_request.head.repo.full_name == github.repository");
  });

  test("nothing is kept of a plan or a state, and no text of a pull request becomes part of a script", () => {
    for (const { uses = "", run = "" } of job.steps) {
      expect(uses).not.toMatch(/upload|cache@|cache\/save/);
      // Whatever an expression holds would be run as shell.
      expect(run).not.toContain("${{");
    }
  });
});
