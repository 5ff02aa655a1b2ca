import { LabRun } from "../support/lab-run";
import { labWith } from "../support/labs";

jest.setTimeout(120_000);

const later = "prod: planned once infra is deployed\n";
const first = "prod reads what infra has not made yet. Deploy infra first: ./labctl deploy infra\n";

test("of a lab that was never deployed prod is planned later, and alone it asks for infra", async () => {
  const run = await LabRun.open();
  try {
    const both = await run.labctl("plan");
    expect(both.out).toContain(later);
    expect(both.out).not.toContain("error");
    expect(both.code).toBe(0);
    const markdown = await run.labctl("plan", "--markdown", "--detailed-exitcode");
    expect(markdown.out).toMatch(/\*\*prod\*\*: planned once infra is deployed\.\n$/);
    expect(markdown.code).toBe(2);
    for (const verb of ["plan", "deploy"]) {
      const alone = await run.labctl(verb, "prod");
      expect(alone.out).toContain(first);
      expect(alone.code).toBe(1);
    }
    expect(await run.apply("infra")).toMatchObject({ code: 0 });
    const deployed = await run.labctl("plan");
    expect(deployed.out).toMatch(/infra: planning\n {2}no changes\nprod: planning\n/);
    expect(deployed.code).toBe(0);
  } finally {
    run.close();
  }
});

test("what infra will publish for the first time prod waits for as well", async () => {
  const run = await (await LabRun.open(labWith((lab) => void delete lab.edge))).deploy();
  try {
    // The shipped lab has an edge.
    const both = await run.labctl("plan");
    expect(both.out).toContain(later);
    expect(both.code).toBe(0);
    const alone = await run.labctl("plan", "prod");
    expect(alone.out).toContain(first);
    expect(alone.code).toBe(1);
  } finally {
    run.close();
  }
});
