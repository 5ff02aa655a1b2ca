import type { FieldChange } from "./fields";

/**
 * Names of fields that hold secrets, or whatever a user puts into them: .gen/talos/schema.json, those that have pass, secret,
 * token, key, auth, env, content or private in their names and no other sense. A transform can set any of them.
 */
const secretFields = new Set([
  "aescbcEncryptionSecret",
  "apiToken",
  "apiUrl",
  "auth",
  "content",
  "contents",
  "credentialProviderConfig",
  "env",
  "environment",
  "identityToken",
  "key",
  "passphrase",
  "password",
  "presharedKey",
  "privateKey",
  "secret",
  "secretboxEncryptionSecret",
  "token",
  "uniqueToken",
  "variables",
]);

const hidden = "(secret)";

/** A change without the secrets in it; that they change is still to be seen. */
export function withoutSecrets({ path, before, after }: FieldChange): FieldChange {
  const secret = path.split(/[.[\]"]+/).some((step) => secretFields.has(step));
  const shown = (value: unknown): unknown => (value === undefined ? undefined : secret ? hidden : masked(value));
  return { path, before: shown(before), after: shown(after) };
}

/** A value whose secret fields and URLs' credentials are hidden. */
function masked(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(/(\w+:\/\/)[^\s/@]+@/g, `$1${hidden}@`);
  if (Array.isArray(value)) return value.map(masked);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, secretFields.has(name) ? hidden : masked(inner)]),
  );
}
