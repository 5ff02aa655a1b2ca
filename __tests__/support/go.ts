import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Why Talos' own code can't run here: no Go, or no way to its module. Nothing if it can. */
export const withoutGo: string | undefined = (() => {
  const { error, status, stderr } = spawnSync("go", ["list", "-deps", "./talos"], {
    cwd: join(__dirname, "..", "..", "tools"),
    encoding: "utf8",
  });
  if (error) return "there is no Go here";
  return status === 0 ? undefined : (stderr.trim().split("\n")[0] ?? "go list fails");
})();

/** A test that needs Talos' own code; skipped, with the reason in its name, where that can't run. */
export function testWithGo(name: string, body: () => void): void {
  if (withoutGo === undefined) test(name, body);
  else test.skip(`${name} (skipped: ${withoutGo})`, body);
}
