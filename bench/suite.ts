import { spawnSync } from "node:child_process";
import type { Figure } from "./figure";
import { project } from "./measure";

/** `npm test`. A suite that fails may be fast for that reason: it counts for nothing. */
export function testSuite(): Figure {
  const started = performance.now();
  const { status, stderr } = spawnSync("npm", ["test", "--silent"], { cwd: project, encoding: "utf8", stdio: "pipe" });
  if (status !== 0) throw new Error(`npm test failed:\n${stderr.slice(-4000)}`);
  return { name: "test suite", value: (performance.now() - started) / 1000, unit: "s", aim: 90 };
}
