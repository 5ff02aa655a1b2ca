// Validators of Talos' machine-configuration documents, one a kind: compiled here, so that no synthesis compiles them again.
import Ajv from "ajv";
import standalone from "ajv/dist/standalone/index.js";

/** Documents of before v1.12 have no kind, and there is one of them. */
const oldest = "v1alpha1";

/** @param {{ version: string, documents: { $defs: object, oneOf: { $ref: string }[] } }} schema */
export function talosValidators({ version, documents: { $defs, oneOf } }) {
  // Formats are Talos' validator's affair; what is checked is what the schema says in its own words.
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    validateFormats: false,
    code: { source: true, lines: true },
  });
  ajv.addSchema({ $defs }, "talos");
  const kindOf = ($ref) => $defs[$ref.slice("#/$defs/".length)].properties.kind?.enum[0] ?? oldest;
  const code = standalone.default(ajv, Object.fromEntries(oneOf.map(({ $ref }) => [kindOf($ref), `talos${$ref}`])));
  return `// Written by \`npm run gen\` from the schema of Talos ${version}. Not to be edited.\n${code}\n`;
}

/** How TypeScript sees them. */
export const talosValidatorsTypes = `// Written by \`npm run gen\`. Not to be edited.
import type { ValidateFunction } from "ajv";

/** By the kind of document; the one without a kind is v1alpha1. */
declare const validators: Readonly<Record<string, ValidateFunction>>;
export = validators;
`;
