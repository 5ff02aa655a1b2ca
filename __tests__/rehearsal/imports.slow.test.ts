import { stackNames } from "../../stacks/names";
import { writeImportsFile } from "../../terraform/run/imports-file";
import { LabRun } from "../support/lab-run";
import { oneLine } from "../support/terraform";

jest.setTimeout(120_000);

/** Whose import looks at nothing, so that it is the read behind it that finds nothing. AWS shows a key's secret once. */
const byId = /^(kubernetes_\w+|aws_s3_\w+|aws_iam_user(_policy)?)\./;

let run: LabRun;
beforeAll(async () => {
  run = await LabRun.open();
  await run.deploy();
});
afterAll(() => run.close());

describe.each(stackNames)("of %s", (name) => {
  test("what does not exist is named by Terraform itself, and what exists is imported by its id", async () => {
    const stack = run.stack(name);
    const addresses = (await stack.ok("state", "list")).split("\n").filter((address) => byId.test(address));
    expect(addresses.length).toBeGreaterThan(5);
    const existing = await Promise.all(
      addresses.map(async (to) => ({ to, id: String((await stack.state(to))["id"]) })),
    );
    await stack.ok("state", "rm", ...addresses);

    // What depends on something absent is looked at only once that is no longer waited for.
    for (let left = existing; left.length > 0;) {
      writeImportsFile(
        stack.folder,
        left.map(({ to, id }) => ({ to, id: `${id}-gone` })),
      );
      const { out } = await stack.run("plan");
      const named = [...oneLine(out).matchAll(/import an existing object to "([^"]+)"/g)].map(([, to = ""]) => to);
      expect(out.match(/Error: .*/g)).toEqual(named.map(() => "Error: Cannot import non-existent remote object"));
      left = left.filter(({ to }) => !named.includes(to));
    }

    writeImportsFile(stack.folder, existing);
    expect((await run.apply(name)).out).toContain(`${addresses.length} imported, 0 added`);
    expect(await stack.plan()).toEqual({});
  });
});
