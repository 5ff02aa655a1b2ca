// TypeScript types of Talos' machine-configuration documents, from the JSON schema that its code carries.

/** @param {{ version: string, documents: { $defs: object, oneOf: { $ref: string }[] } }} schema */
export function talosTypes({ version, documents: { $defs, oneOf } }) {
  const kinds = new Set(oneOf.map(({ $ref }) => nameOfReference($ref)));
  const names = new Map(Object.entries($defs).map(([key, definition]) => [key, typeName(key, definition)]));
  const twice = [...names.values()].filter((name, index, all) => all.indexOf(name) < index);
  if (twice.length > 0) throw new Error(`two definitions of Talos' schema share a name: ${twice.join(", ")}`);

  const interfaces = Object.entries($defs).map(([key, definition]) => {
    // Documents are told apart by their kind; the oldest one has none.
    const properties =
      kinds.has(key) && !definition.properties.kind
        ? { kind: "undefined", ...definition.properties }
        : definition.properties;
    return `export interface ${names.get(key)} ${body({ ...definition, properties }, names)}`;
  });
  const union = [...kinds].map((key) => `  | ${names.get(key)}`).join("\n");
  return [
    `// Written by \`npm run gen:talos\` from the schema of Talos ${version}. Not to be edited.`,
    ...interfaces,
    `/** One document of a machine configuration, of any kind. */\nexport type TalosDocument =\n${union};`,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

const nameOfReference = ($ref) => $ref.slice($ref.lastIndexOf("/") + 1);

/** A document is called by its kind, what is inside of documents as in Talos' Go code. */
function typeName(key, { properties }) {
  if (key === "v1alpha1.Config") return "V1Alpha1Config";
  return properties?.kind?.enum?.[0] ?? key.slice(key.indexOf(".") + 1);
}

function body({ properties, required = [] }, names, indent = "") {
  const lines = Object.entries(properties).map(([property, schema]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(property) ? property : JSON.stringify(property);
    return `${indent}  readonly ${key}${required.includes(property) ? "" : "?"}: ${type(schema, names, `${indent}  `)};`;
  });
  return ["{", ...lines, `${indent}}`].join("\n");
}

function type(schema, names, indent) {
  if (typeof schema === "string") return schema;
  if (schema.$ref) return names.get(nameOfReference(schema.$ref));
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  if (schema.oneOf) return schema.oneOf.map((one) => type(one, names, indent)).join(" | ");
  switch (schema.type) {
    case "string":
    case "boolean":
      return schema.type;
    case "integer":
    case "number":
      return "number";
    case "array": {
      const item = type(schema.items, names, indent);
      return `readonly ${/[ |]/.test(item) && !item.startsWith("{") ? `(${item})` : item}[]`;
    }
    case "object": {
      if (schema.properties) return body(schema, names, indent);
      const values = Object.values(schema.patternProperties ?? {})[0] ?? schema.additionalProperties;
      return `Readonly<Record<string, ${values ? type(values, names, indent) : "unknown"}>>`;
    }
    case undefined:
      return "unknown";
    default:
      throw new Error(`Talos' schema has a type that is not known here: ${JSON.stringify(schema)}`);
  }
}
