/** A type as Terraform writes it in JSON: `"string"`, `["list", "string"]`, `["object", { host: "string" }]`. */
export type Type =
  | "string"
  | "number"
  | "bool"
  | "dynamic"
  | readonly ["list" | "set" | "map", Type]
  | readonly ["object", Readonly<Record<string, Type>>]
  | readonly ["tuple", readonly Type[]];
