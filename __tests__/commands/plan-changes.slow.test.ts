import { effectLines, leftToDo } from "../../commands/print/effects-text";
import { planChanges } from "../../commands/support/plan-changes";
import type { LabInput } from "../../lab";
import type { NodeChange } from "../../lab/talos/changes/node-changes";
import { imagesOf } from "../../lab/talos/images";
import { readPlan } from "../../terraform/run/plan-file";
import { LabRun } from "../support/lab-run";
import { at, labWith } from "../support/labs";

jest.setTimeout(120_000);

let deployed: LabRun;
beforeAll(async () => {
  deployed = await LabRun.open();
  expect(await deployed.apply("infra")).toMatchObject({ code: 0 });
});
afterAll(() => deployed.close());

/** What the plan of a changed lab does to the nodes. */
async function changes(change: (lab: LabInput) => void): Promise<NodeChange[]> {
  const lab = labWith(change);
  const run = await deployed.changed(lab);
  const infra = run.stack("infra");
  try {
    await infra.ok("init", "-input=false");
    await infra.ok("plan", "-input=false", "-out=plan");
    return planChanges(lab, readPlan(await infra.ok("show", "-json", "plan")));
  } finally {
    run.close();
  }
}
const all = "ms01-a, ms01-b, ms01-c";
const udev = (lab: LabInput): void => {
  lab.talos = {
    transform: (documents) =>
      documents.map((one) =>
        one.kind === undefined ? { ...one, machine: { ...one.machine, udev: { rules: [] } } } : one,
      ),
  };
};

test("another image is an upgrade, of the node that gets it and of no other", async () => {
  const found = await changes((lab) => {
    const { machine } = at(lab.nodes, 1);
    machine.extensions = [...(machine.extensions ?? []), "siderolabs/gvisor"];
  });
  expect(effectLines(found)).toEqual(["ms01-b: with an upgrade to the new image"]);
  expect(leftToDo(found)).toEqual([
    expect.stringMatching(/^ms01-b still needs: talosctl -n 10\.0\.10\.12 upgrade --image \S+:v\S+$/) as string,
  ]);
});

test("a node that shall boot in another way is installed anew", async () => {
  const found = await changes((lab) => void (at(lab.nodes, 2).secureBoot = true));
  expect(effectLines(found)).toEqual(["ms01-c: when the node is reinstalled"]);
  expect(leftToDo(found)).toEqual(["Waiting to be installed anew, ms01-c: docs/runbooks/reinstall.md"]);
});

test("another Talos is an upgrade of every node, with the image that labctl image names", async () => {
  const newer = (lab: LabInput): void => void (lab.versions = { talos: "v1.13.10" });
  const found = await changes(newer);
  expect(effectLines(found)).toEqual([`${all}: with an upgrade to the new image`]);
  const [image] = imagesOf(labWith(newer));
  expect(leftToDo(found)).toEqual([
    ...["a", "b", "c"].map(
      (one, index) => `ms01-${one} still needs: talosctl -n 10.0.10.1${index + 1} upgrade --image ${image?.installer}`,
    ),
    "One node after another, each once the one before it is healthy: docs/runbooks/upgrade.md",
  ]);
});

test("another Kubernetes comes after upgrade-k8s", async () => {
  const found = await changes((lab) => void (lab.versions = { kubernetes: "1.35.3" }));
  expect(effectLines(found)).toEqual([
    `${all}: after \`talosctl upgrade-k8s\`, or every node's control plane restarts together`,
  ]);
  expect(leftToDo(found)).toEqual([]);
});

test("what takes a reboot waits for it; what takes none says nothing", async () => {
  const found = await changes(udev);
  expect(effectLines(found)).toEqual([`${all}: with a reboot, staged until \`./labctl reboot\``]);
  expect(leftToDo(found)).toEqual([`Waiting for a reboot, ${all}: ./labctl reboot`]);
  const quiet = await changes((lab) => void (lab.network.resolvers = ["9.9.9.9"]));
  expect(quiet).toHaveLength(3);
  expect([...effectLines(quiet), ...leftToDo(quiet)]).toEqual([]);
});

test("a deploy ends with what is left to do, a plan shows when it happens", async () => {
  // The verbs deploy the lab as it is shipped.
  const run = await LabRun.open(labWith((lab) => void (lab.versions = { talos: "v1.13.10" })));
  try {
    expect(await run.apply("infra")).toMatchObject({ code: 0 });
    const planned = await run.labctl("plan", "infra");
    expect(planned.out).toContain(`  ${all}: with an upgrade to the new image\n`);
    const { code, out } = await run.labctl("deploy", "--auto-approve");
    expect(out).toMatch(
      /\d+ added[^]*ms01-c still needs: talosctl -n 10\.0\.10\.13 upgrade --image \S+\nOne node after another[^\n]*\n {2}next: [^]*$/,
    );
    expect(code).toBe(0);
    expect((await run.labctl("deploy", "infra", "--auto-approve")).out).not.toContain("still needs");
  } finally {
    run.close();
  }
});
