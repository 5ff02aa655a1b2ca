import { MEMBER, type Path } from "./walk";

/** A message for the user. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail?: string;
  readonly path?: Path;
}

/** Ends an operation with what the real provider would say. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";

  constructor(
    readonly summary: string,
    readonly detail = "",
    readonly path?: Path,
  ) {
    super(detail === "" ? summary : `${summary}: ${detail}`);
  }
}

export function toDiagnostic(error: unknown): Diagnostic {
  if (error instanceof ProviderError) {
    return { severity: "error", summary: error.summary, detail: error.detail, path: error.path };
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { severity: "error", summary: "The stand-in provider failed; this is a defect of the rehearsal", detail };
}

export function diagnosticToProtocol({ severity, summary, detail = "", path }: Diagnostic): object {
  return { severity: severity.toUpperCase(), summary, detail, ...(path && { attribute: pathToProtocol(path) }) };
}

/** A path as the protocol sends it. It can't point into a set: the set as a whole stands for its members. */
export function pathToProtocol(path: Path): object {
  const set = path.indexOf(MEMBER);
  return {
    steps: (set < 0 ? path : path.slice(0, set)).map((step) => {
      if (typeof step === "number") return { element_key_int: step };
      return typeof step === "object" ? { element_key_string: step.key } : { attribute_name: step };
    }),
  };
}
