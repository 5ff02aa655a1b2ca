import { labWith } from "../support/labs";
import { expectFile } from "../support/file-snapshot";
import { synthesize } from "../support/template";

const shipped = synthesize(labWith());

describe.each(["infra", "prod"] as const)("the %s stack of the shipped lab", (stack) => {
  test("is what its file says", () => {
    expectFile(`home.${stack}.tf.json`, shipped[stack].normalised);
  });

  test("holds resources", () => {
    expect(Object.keys(shipped[stack].everything).length).toBeGreaterThan(4);
  });

  test("changes with its input", () => {
    const other = synthesize(labWith((lab) => (lab.nodes = lab.nodes.slice(0, 1))));
    expect(other[stack].normalised).not.toBe(shipped[stack].normalised);
  });

  test("is the same each time", () => {
    expect(synthesize(labWith())[stack].text).toBe(shipped[stack].text);
  });

  test("has no path of this machine in it", () => {
    expect(shipped[stack].text).not.toContain(process.cwd());
  });
});
