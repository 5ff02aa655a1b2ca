/*
 * Finds files beside the one that asks for them by looking there. The TypeScript loader tries several endings through all of
 * Node's search, for a package's files as well. Where a link is on the way, Node finds what it leads to: the same file twice,
 * under two names, would be two modules.
 */
import { lstatSync, realpathSync } from "node:fs";
import Module from "node:module";
import { dirname, resolve } from "node:path";

type Resolve = (request: string, parent: Module | undefined, ...rest: unknown[]) => string;

const modules = Module as unknown as { _resolveFilename: Resolve };
const search = modules._resolveFilename;

modules._resolveFilename = function (request, parent, ...rest) {
  return (parent?.filename && near(request, parent.filename)) || search.call(this, request, parent, ...rest);
};

function near(request: string, from: string): string | undefined {
  if (!request.startsWith("./") && !request.startsWith("../")) return undefined;
  const path = resolve(dirname(from), request);
  if (from.includes("/node_modules/")) {
    if (/\.(c?js|json)$/.test(path)) return isFile(path) ? path : undefined;
    // A file of just this name would come first, and a link may lead to one.
    const first = lstatSync(path, { throwIfNoEntry: false });
    return !first?.isFile() && !first?.isSymbolicLink() && isFile(`${path}.js`) ? `${path}.js` : undefined;
  }
  return from.endsWith(".ts") && isFile(`${path}.ts`) ? `${path}.ts` : undefined;
}

const isFile = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isFile() === true && isReal(dirname(path));

/** Whether no link leads to a folder, by its path. */
const real = new Map<string, boolean>();

function isReal(folder: string): boolean {
  const known = real.get(folder) ?? realpathSync(folder) === folder;
  real.set(folder, known);
  return known;
}
