import type { Mutant } from "./mutant";
import type { Json } from "./stack";

type Change = NonNullable<Mutant["prod"]>;

/** Changes the values that a release gets. */
export const values =
  (release: string, change: (values: never) => void): Change =>
  (stack) =>
    stack.values(release, change);

/** Another value at a path with slashes; none if it is undefined. */
export const put = (release: string, path: string, value: unknown): Change =>
  values(release, (all: Json) => {
    const keys = path.split("/");
    const last = keys.pop() ?? "";
    const inner = keys.reduce<Json>((own, key) => (own[key] ??= {}) as Json, all);
    if (value === undefined) Reflect.deleteProperty(inner, last);
    else inner[last] = value;
  });

/** Another text in a template of platform-extras. */
export const template =
  (file: string, from: string, to: string): Change =>
  (stack) =>
    stack.template("platform-extras", file, from, to);
