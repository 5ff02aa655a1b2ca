import { createHash } from "node:crypto";
import { factoryYaml } from "../../../lab/talos/schematic-id";

/** Fields in the order in which they are written; `true` is a value. */
interface Fields {
  readonly [name: string]: Fields | true;
}

/** Source: siderolabs/image-factory v1.5.0, pkg/schematic/schematic.go. */
const schematicFields: Fields = {
  owner: true,
  overlay: { image: true, name: true, options: true },
  customization: {
    embeddedMachineConfiguration: true,
    extraKernelArgs: true,
    meta: true,
    systemExtensions: { officialExtensions: true },
    bootloader: true,
    secureboot: { enrollKeys: true, includeWellKnownCertificates: true },
    diskImage: { sectorSize: true },
  },
};

/** A schematic as the Image Factory keeps it: fields that it does not know are dropped without a word, empty ones as well. */
export function canonicalSchematic(schematic: unknown): string {
  const { customization = {}, ...first } = (understood(schematic, schematicFields) ?? {}) as Record<string, unknown>;
  return factoryYaml({ ...first, customization });
}

/** The id that the factory gives it: the SHA-256 of that text. */
export function factoryId(canonical: string): string {
  return createHash("sha256").update(canonical).digest("hex");
}

function understood(value: unknown, fields: Fields | true): unknown {
  if (fields === true) return value && (!Array.isArray(value) || value.length > 0) ? value : undefined;
  const all = (value ?? {}) as Readonly<Record<string, unknown>>;
  const kept = Object.entries(fields)
    .map(([name, inner]) => [name, understood(all[name], inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
