/*
 * The TypeScript loader looks through every package for modern syntax, and has Node read the source maps, which Cloudflare's
 * and AWS' bindings carry by the megabyte: a fifth of a synthesis. Packages that say themselves that they need no loader are
 * left to Node, and only the project's own code keeps its source maps.
 */
import { readFileSync } from "node:fs";
import { type Compiling, loaders } from "./loaders";

const { ".js": loadJavaScript, ".ts": loadTypeScript } = loaders;

loaders[".js"] = (module, file) => {
  if (file.includes("/node_modules/") || isGenerated(file)) withoutSourceMaps(() => loadPackage(module, file));
  else loadJavaScript(module, file);
};
loaders[".ts"] = (module, file) => {
  if (isGenerated(file)) withoutSourceMaps(() => loadTypeScript(module, file));
  else loadTypeScript(module, file);
};

const isGenerated = (file: string): boolean => file.includes("/.gen/");

/** How a file starts that is no ES module, which would be strict anyway. */
const script = /^(?:\s|\/\/.*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*["']use strict["']/;

function loadPackage(module: NodeModule, file: string): void {
  const code = readFileSync(file, "utf8");
  if (script.test(code)) (module as Compiling)._compile(code, file);
  else loadJavaScript(module, file);
}

function withoutSourceMaps(load: () => void): void {
  const before = process.sourceMapsEnabled;
  process.setSourceMapsEnabled(false);
  try {
    load();
  } finally {
    process.setSourceMapsEnabled(before);
  }
}
