import * as fc from "fast-check";
import { controlPlanes } from "../../lab/nodes";
import { withoutProblems } from "../../lab/without";
import { formatProblem } from "../../lab/problem";
import { at, labWith } from "../support/labs";

const lab = labWith((input) => {
  at(input.nodes, 1).role = "worker";
  at(input.nodes, 2).role = "worker";
});
const three = labWith();
const said = (of: typeof lab, ...names: string[]): string[] =>
  withoutProblems(of, names, "--without").map(formatProblem);

test("workers may be missing, all of them; the only control plane may not", () => {
  expect(said(lab, "ms01-b", "ms01-c")).toEqual([]);
  expect(said(lab, "ms01-a")).toEqual([
    "--without (ms01-a) must leave etcd its quorum, 1 of 1 control planes; it leaves 0. docs/runbooks/lost-quorum.md",
  ]);
});

test("everything that is wrong is said at once, a name said twice counts once", () => {
  expect(said(three, "ms01-a", "ms01-a")).toEqual([]);
  expect(said(three, "ms01-a", "ms01-b", "ms-01-c")).toEqual([
    '--without (ms-01-c) must be a node. Did you mean "ms01-c"?',
    expect.stringContaining("must leave etcd its quorum") as string,
  ]);
});

test("what is left always outnumbers what is missing", () => {
  const names = controlPlanes(three).map(({ name }) => name);
  fc.assert(
    fc.property(fc.subarray(names), (missing) => {
      expect(said(three, ...missing).length === 0).toBe(names.length - missing.length > missing.length);
    }),
  );
});
