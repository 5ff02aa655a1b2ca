import { readFileSync } from "node:fs";
import { join } from "node:path";
import schema from "../../.gen/talos/schema.json";
import { talosVersion } from "../../lab/versions";

test("types, schema and validator are of the Talos that nodes run", () => {
  const modules = readFileSync(join(__dirname, "..", "..", "tools", "go.mod"), "utf8");
  expect(/siderolabs\/talos\/pkg\/machinery (\S+)/.exec(modules)?.[1]).toBe(talosVersion);
  expect(schema.version).toBe(talosVersion);
});
