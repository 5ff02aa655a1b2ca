import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const json = <T>(file: string): T => JSON.parse(read(file)) as T;
const lock = json<{ packages: Record<string, { version?: string; resolved?: string; optional?: boolean }> }>(
  "package-lock.json",
);
const packages = json<{
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
}>("package.json");

describe("npm ci works on every machine", () => {
  /** Programs that npm installs as one package a platform, by how they name it. */
  const perPlatform: Readonly<Record<string, (os: string, cpu: string) => string>> = {
    "@swc/core": (os, cpu) => `@swc/core-${os}-${cpu}${os === "linux" ? "-gnu" : ""}`,
    esbuild: (os, cpu) => `@esbuild/${os}-${cpu}`,
    "unrs-resolver": (os, cpu) => `@unrs/resolver-binding-${os}-${cpu}${os === "linux" ? "-gnu" : ""}`,
    "@lydell/node-pty": (os, cpu) => `@lydell/node-pty-${os}-${cpu}`,
  };
  const places = Object.entries(lock.packages);

  test.each(Object.entries(perPlatform))(
    "%s is locked for Linux and macOS on both architectures",
    (_name, packageFor) => {
      for (const os of ["linux", "darwin"]) {
        for (const cpu of ["x64", "arm64"]) {
          expect(
            places.some(([path]) => path.endsWith(`node_modules/${packageFor(os, cpu)}`))
              ? "locked"
              : packageFor(os, cpu),
          ).toBe("locked");
        }
      }
    },
  );

  test("the pseudo terminal is one that has builds for Node 20, 22 and 24", () => {
    const [, pty] = places.find(([path]) => path.endsWith("@cdktf/node-pty-prebuilt-multiarch")) ?? [];
    expect(pty).toMatchObject({ name: "@lydell/node-pty", version: "1.1.0" });
  });

  test("no package is tied to one registry's address", () => {
    expect(places.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test("every direct dependency is pinned", () => {
    for (const version of Object.values({ ...packages.dependencies, ...packages.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

test("cdktf is started as the documentation says, and sends nothing anywhere", () => {
  expect(json("cdktf.json")).toMatchObject({
    app: "node --import tsx main.ts",
    sendCrashReports: "false",
    terraformProviders: ["siderolabs/talos@0.11.0"],
  });
});

test("the README shows both commands of a newcomer", () => {
  const readme = read("README.md");
  expect(readme).toContain("npm ci && npm run rehearse");
  expect(readme).toContain("npm ci && npm test");
});

test("git ignores state, private values and everything that is simulated or fetched", () => {
  const ignored = read(".gitignore").split("\n");
  expect(ignored).toEqual(
    expect.arrayContaining(["state/", "*.private.ts", ".rehearsal/", ".cache/", "cdktf.out/", "node_modules/"]),
  );
});

test("generated code is what the generator prints", () => {
  const out = execFileSync(process.execPath, ["schemas/generate.mjs", "--check"], { cwd: root, encoding: "utf8" });
  expect(out).toMatch(/is what the generator prints \(\d\d+ files\)/);
});
