import type { ErrorObject } from "ajv";
import type { TalosDocument } from "../../.gen/talos/documents";
import talos from "../../.gen/talos/schema.json";
import validators from "../../.gen/talos/validators.cjs";
import { didYouMean, guess } from "../did-you-mean";
import { type Problem, toText } from "../problem";
import { formatPath } from "../schema/problems";

/** Documents of before v1.12 had no kind, and there was one of them. */
const oldest = "v1alpha1";

/** Fields that Talos has moved out of the v1alpha1 document, and where to (siderolabs/talos, release notes of v1.10 to v1.13). */
const moved: Readonly<Record<string, string>> = {
  "machine.install.extraKernelArgs": "the image; say it as `machine.kernelArguments` of the node",
  "machine.network": "HostnameConfig, LinkConfig, BondConfig, VLANConfig and ResolverConfig documents",
  "machine.time": "a TimeSyncConfig document",
  "machine.registries": "RegistryMirrorConfig, RegistryAuthConfig and RegistryTLSConfig documents",
  "machine.disks": "UserVolumeConfig documents",
  "machine.systemDiskEncryption": "VolumeConfig documents",
  "machine.env": "an EnvironmentConfig document",
};

/** How messages call a document: `BondConfig bond0`, `v1alpha1`. */
export function titleOf(document: TalosDocument): string {
  const { kind = oldest, name } = document as { kind?: unknown; name?: unknown };
  return [kind, name]
    .filter((one) => one !== undefined)
    .map((one) => (typeof one === "string" ? one : toText(one)))
    .join(" ");
}

/**
 * What Talos' schema has against a document. It takes well under a millisecond.
 *
 * @returns problems whose path is that of the field inside the document; empty for the document as a whole
 */
export function documentProblems(document: TalosDocument): Problem[] {
  const { kind = oldest } = document as { kind?: unknown };
  const validate = typeof kind === "string" && Object.hasOwn(validators, kind) ? validators[kind] : undefined;
  if (!validate) {
    const rule = `is of no kind that Talos ${talos.version} knows`;
    return [
      {
        path: "kind",
        value: kind,
        rule,
        hint: typeof kind === "string" ? didYouMean(kind, Object.keys(validators)) : undefined,
      },
    ];
  }
  const plain = asWritten(document);
  if (plain === undefined) return [{ path: "", rule: "can't be written as YAML: it holds more than plain data" }];
  const hostname = (plain as { machine?: { network?: { hostname?: unknown } | null } | null }).machine?.network
    ?.hostname;
  if (kind === oldest && hostname !== undefined) {
    const hint = "Talos refuses two. Leave this one out; the node's `name` in the lab file is the host name.";
    const rule = "must not be set: the HostnameConfig document says the host name";
    return [{ path: "machine.network.hostname", value: hostname, rule, hint }];
  }
  return validate(plain) ? [] : toProblems(validate.errors ?? []);
}

/** The document as Talos reads it: what is undefined is not written. */
function asWritten(document: TalosDocument): unknown {
  try {
    return JSON.parse(JSON.stringify(document)) as unknown;
  } catch {
    return undefined;
  }
}

function toProblems(errors: readonly ErrorObject[]): Problem[] {
  // Where none of several shapes fits, what each of them lacks says nothing.
  const choices = errors.filter(({ keyword }) => keyword === "oneOf").map(({ schemaPath }) => schemaPath);
  return errors
    .filter(({ schemaPath }) => !choices.some((choice) => schemaPath.startsWith(`${choice}/`)))
    .map(toProblem);
}

function toProblem({ keyword, instancePath, params, parentSchema, data }: ErrorObject): Problem {
  const steps = instancePath.split("/").slice(1).map(unescaped);
  const path = formatPath(steps);
  switch (keyword) {
    case "additionalProperties": {
      const field = String(params["additionalProperty"]);
      const place = formatPath([...steps, field]);
      const known = Object.keys((parentSchema?.["properties"] as object | undefined) ?? {});
      const to = moved[place];
      const hint = to === undefined ? didYouMean(field, known) : `Talos has moved it to ${to}.`;
      return { path: place, rule: `is not a field that Talos ${talos.version} knows`, hint };
    }
    case "required":
      return { path: formatPath([...steps, String(params["missingProperty"])]), rule: "is missing" };
    case "enum": {
      const allowed = (params["allowedValues"] as unknown[]).map(String);
      const hint = allowed.length > 1 ? guess(String(data), allowed) : undefined;
      return { path, value: data, rule: `must be one of ${allowed.map((one) => `"${one}"`).join(", ")}`, hint };
    }
    case "type":
      return { path, value: data, rule: `must be of type ${String(params["type"])}` };
    case "pattern":
      return { path, value: data, rule: `must match ${String(params["pattern"])}` };
    default:
      return { path, value: data, rule: `must be of another shape (${keyword})` };
  }
}

/** A step of a JSON pointer; those into lists are numbers. */
function unescaped(step: string): string | number {
  const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
  return /^\d+$/.test(name) ? Number(name) : name;
}
