import { randomUUID } from "node:crypto";
import { ProviderError } from "../../protocol/diagnostics";
import type { ResourceBehaviour } from "../../protocol/provider";
import type { ObjectValue } from "../../protocol/value";
import type { Secret, World } from "../../world/world";
import { connect } from "../connection";
import { importById, isSet, map, text } from "../values";
import { labelsAndAnnotations, metadataBlock, metadataOf } from "./metadata";

/** `kubernetes_secret_v1`. Source: kubernetes/resource_kubernetes_secret_v1.go at v2.38.0. */
export function secret(world: World): ResourceBehaviour {
  return {
    create: async (context, planned, config) => {
      const api = connect(world, context.provider);
      const metadata = metadataOf(planned);
      const { namespace, name, id } = namesOf(metadata);
      if (!api.namespaces[namespace]) throw new ProviderError(`namespaces "${namespace}" not found`);
      if (api.secrets[id]) throw new ProviderError(`secrets "${name}" already exists`);
      const made: Secret = {
        uid: randomUUID(),
        ...labelsAndAnnotations(metadata),
        type: text(planned, "type") || opaque,
        immutable: planned["immutable"] === true,
        data: dataOf(planned, config),
      };
      api.putSecret(id, made);
      return stateOf(id, made, {
        ...planned,
        data: isSet(planned, "data_wo_revision") ? null : (readData(made, planned)["data"] ?? null),
      });
    },
    update: (context, planned, prior, config) => {
      const api = connect(world, context.provider);
      const { name, id } = namesOf(metadataOf(planned));
      const now = api.secrets[id];
      if (!now) throw new ProviderError("Failed to update secret", `secrets "${name}" not found`);
      const says = (key: string): boolean => JSON.stringify(planned[key]) !== JSON.stringify(prior[key]);
      const data = ["data", "data_wo_revision", "binary_data", "binary_data_wo_revision"].some(says)
        ? dataOf(planned, config)
        : now.data;
      if (now.immutable && (data !== now.data || planned["immutable"] !== true)) {
        // validation.go of the API server: ValidateSecretUpdate.
        throw new ProviderError(
          "Failed to update secret",
          `Secret "${name}" is invalid: data: Forbidden: field is immutable when \`immutable\` is set`,
        );
      }
      api.putSecret(id, {
        ...now,
        ...labelsAndAnnotations(metadataOf(planned)),
        immutable: planned["immutable"] === true,
        data,
      });
      return {};
    },
    remove: (context, prior) => connect(world, context.provider).removeSecret(text(prior, "id")),
    read: (context, state) => {
      const id = text(state, "id");
      const now = connect(world, context.provider).secrets[id];
      if (!now) return null;
      // What is written only is not read either.
      const written = isSet(state, "data_wo_revision") || isSet(state, "binary_data_wo_revision");
      return stateOf(id, now, written ? state : { ...state, ...readData(now, state) });
    },
    importState: importById,
    plan: (_context, { prior, planned }) => {
      // CustomizeDiff: what cannot be changed is replaced.
      const fixed = prior?.["immutable"] === true ? ["data", "binary_data", "immutable"] : [];
      const requiresReplace = fixed.filter((key) => JSON.stringify(planned[key]) !== JSON.stringify(prior?.[key]));
      return { planned, requiresReplace: requiresReplace.map((key) => [key]) };
    },
  };
}

const opaque = "Opaque";

function namesOf(metadata: ObjectValue): { namespace: string; name: string; id: string } {
  const [namespace, name] = [text(metadata, "namespace") || "default", text(metadata, "name")];
  return { namespace, name, id: `${namespace}/${name}` };
}

/** What is to be in the Secret, base64 as the API has it. Write-only values are in the configuration alone. */
function dataOf(planned: ObjectValue, config: ObjectValue): Readonly<Record<string, string>> {
  const from = (key: string): Readonly<Record<string, string>> =>
    isSet(planned, `${key}_wo_revision`) ? map(config, `${key}_wo`) : map(planned, key);
  const plain = Object.entries(from("data")).map(([key, value]) => [key, Buffer.from(value).toString("base64")]);
  return { ...(Object.fromEntries(plain) as Record<string, string>), ...from("binary_data") };
}

/** What the state says is binary stays base64, all else is text. */
function readData({ data }: Secret, state: ObjectValue): ObjectValue {
  const binary = Object.keys(map(state, "binary_data")).filter((key) => key in data);
  const text = Object.entries(data).filter(([key]) => !binary.includes(key));
  return {
    data: Object.fromEntries(text.map(([key, value]) => [key, Buffer.from(value, "base64").toString()])),
    ...(state["binary_data"] !== null && {
      binary_data: Object.fromEntries(binary.map((key) => [key, data[key] ?? ""])),
    }),
  };
}

/** An unset default does not count as a difference. */
function stateOf(id: string, secret: Secret, around: ObjectValue): ObjectValue {
  const [namespace = "", name = ""] = id.split("/");
  const unlessDefault = (key: string, value: string | boolean, byDefault: string | boolean): string | boolean | null =>
    value === byDefault ? ((around[key] as string | boolean | null | undefined) ?? null) : value;
  return {
    ...around,
    id,
    metadata: metadataBlock({ name, namespace }, secret),
    type: unlessDefault("type", secret.type, opaque),
    immutable: unlessDefault("immutable", secret.immutable, false),
  };
}
