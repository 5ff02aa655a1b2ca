/*
 * Parts that packages load with themselves and hardly ever use are loaded at their first use: cdktf packs archives in a process of
 * its own, Zod's messages are there in fifty languages, and one verb of many draws. The first two are a sixth of a synthesis.
 */
import { loaders } from "./loaders";

/** By the end of its path, what each says of itself when it is imported: `__esModule`. */
const rarelyUsed = new Map([
  ["/node_modules/archiver/index.js", undefined],
  ["/node_modules/@viz-js/viz/dist/viz.cjs", undefined],
  ["/node_modules/zod/v4/locales/index.cjs", true],
]);

type Exports = Record<PropertyKey, unknown> & ((...args: unknown[]) => unknown);

const load = loaders[".js"];
loaders[".js"] = (module, file) => {
  const found = [...rarelyUsed].find(([end]) => file.endsWith(end));
  if (found === undefined) return load(module, file);
  let whole: Exports | undefined;
  const use = (): Exports => {
    if (whole === undefined) {
      module.exports = {};
      load(module, file);
      whole = module.exports as Exports;
    }
    return whole;
  };
  module.exports = new Proxy(() => undefined, {
    get: (_target, name) => (name === "__esModule" ? found[1] : use()[name]),
    apply: (_target, _self, args: unknown[]) => use()(...args),
  });
};
