import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readState } from "../../rehearsal/world/world";
import { Labctl } from "../support/labctl";
import { scratchCheckout } from "../support/scratch";

jest.setTimeout(400_000);

const checkout = scratchCheckout();
const folder = join(checkout, "state", "home");
const bytes = (): string[] => readdirSync(folder).map((file) => `${file}\n${readFileSync(join(folder, file), "utf8")}`);

/** Every file that a rehearsal has left, with its text. */
const leftBehind = (): string[] =>
  readdirSync(join(checkout, ".rehearsal"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file}\n${readFileSync(file, "utf8")}`);

/** What the next deploy of a stack would change, as the CLI prints it. */
const changes = (out: string, stack: string): string[] =>
  (out.split(`The next deploy of ${stack} would change\n`)[1] ?? "")
    .split(/\n(?! )/)[0]
    ?.trim()
    .split(/\n\s*/) ?? [];

/** A state that a deploy has left, where a real one would be. */
beforeAll(async () => {
  const { code } = await Labctl.run(checkout, ["rehearse"]);
  expect(code).toBe(0);
  mkdirSync(folder, { recursive: true });
  cpSync(join(checkout, ".rehearsal/home/state/home"), folder, { recursive: true });
  rmSync(join(checkout, ".rehearsal"), { recursive: true });
});

test.each([
  ["the same", "lab", { infra: ["nothing"], prod: ["nothing"] }],
  [
    "another schedule of backups",
    "{ ...lab, backup: { ...lab.backup!, schedules: [{ name: 'daily', cron: '0 4 * * *', keep: 30 }] } }",
    { infra: ["nothing"], prod: ["helm_release.backups_velero_chart_release_162D54EE: update"] },
  ],
  [
    "no GitOps",
    "{ ...lab, gitops: undefined }",
    { infra: ["nothing"], prod: ["helm_release.root-application_chart_release_41348A79: delete"] },
  ],
])("%s in the lab file: the plan has this change and no other", async (_what, lab, expected) => {
  const before = bytes();
  writeFileSync(
    join(checkout, "next.config.ts"),
    `import type { LabInput } from "./lab";\nimport shipped from "./lab.config";\nconst lab = shipped as LabInput;\nexport default ${lab};\n`,
  );
  const { code, out } = await Labctl.run(checkout, ["rehearse", "--from-state"], { LAB: "next.config.ts" });
  expect({ infra: changes(out, "infra"), prod: changes(out, "prod") }).toEqual(expected);
  expect(out).toContain("whether a secret value has changed");
  expect(code).toBe(0);
  expect(bytes()).toEqual(before);
  const state = JSON.parse(readFileSync(join(folder, "infra.tfstate"), "utf8")) as {
    resources: { type: string; instances: { attributes: { secret?: string } }[] }[];
  };
  const keys = state.resources.flatMap(({ type, instances }) =>
    type === "aws_iam_access_key" ? instances.map(({ attributes }) => attributes.secret ?? "") : [],
  );
  expect(keys.length).toBe(3);
  for (const key of keys) expect(leftBehind().join("\n")).not.toContain(key);
});

test("the lab that it leaves can be deployed to, as any simulated lab", async () => {
  const { code, out } = await Labctl.run(checkout, ["rehearse"], { LAB: "next.config.ts" });
  expect(out).toContain("- helm_release.root-application_chart_release_41348A79");
  expect(out).not.toContain("✗");
  expect(code).toBe(0);
});

test.each([
  ["was never deployed", (file: string) => rmSync(file)],
  ["has been destroyed", (file: string) => writeFileSync(file, '{ "version": 4, "serial": 9, "resources": [] }')],
])("where prod %s, all of it would be made", async (_what, lose) => {
  lose(join(folder, "prod.tfstate"));
  const { code, out } = await Labctl.run(checkout, ["rehearse", "--from-state"]);
  expect(changes(out, "infra")).toEqual(["nothing"]);
  expect(changes(out, "prod")).toContain("helm_release.longhorn: create");
  expect(code).toBe(0);
});

const world = join(checkout, ".rehearsal/home/world.json");

test("a damaged simulated lab is no obstacle: another one takes its place", async () => {
  writeFileSync(world, "{");
  const { code, out } = await Labctl.run(checkout, ["rehearse", "--from-state"]);
  expect(changes(out, "infra")).toEqual(["nothing"]);
  expect(code).toBe(0);
  expect(readState(world)).toHaveProperty("machines");
});

test.each<[string, () => void, RegExp]>([
  [
    "a state that can't be read",
    () => writeFileSync(join(folder, "infra.tfstate"), '{ "version": 3 }'),
    /^The state of infra can't be rehearsed: its format is 3, not 4\.$/m,
  ],
  [
    "no state",
    () => rmSync(folder, { recursive: true }),
    /^No stack has anything in its state \(local\): nothing is deployed\./m,
  ],
  ["no state and a damaged simulated lab", () => writeFileSync(world, "{"), /^No stack has anything in its state/m],
])("with %s it says so, and the simulated lab is as it was", async (_what, lose, message) => {
  lose();
  const before = leftBehind();
  const { code, out } = await Labctl.run(checkout, ["rehearse", "--from-state"]);
  expect(out).toMatch(message);
  expect(code).toBe(1);
  expect(before.length).toBeGreaterThan(5);
  expect(leftBehind()).toEqual(before);
});
