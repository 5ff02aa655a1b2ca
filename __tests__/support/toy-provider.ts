import { ProviderError } from "../../rehearsal/protocol/diagnostics";
import type { StandIn } from "../../rehearsal/protocol/provider";
import type { ObjectValue, Value } from "../../rehearsal/protocol/value";

/** What a toy provider has made, and what it was given. */
export interface ToyWorld {
  readonly things: Map<string, ObjectValue>;
  /** Every write-only value that reached it. */
  readonly tokens: unknown[];
  /** What its provider block said, at each creation. */
  readonly providers: ObjectValue[];
}

/** A provider with one of everything that the protocol can carry. */
export function toyProvider(): { standIn: StandIn; world: ToyWorld } {
  const world: ToyWorld = { things: new Map(), tokens: [], providers: [] };
  let serial = 0;
  const keep = (state: ObjectValue, config: ObjectValue): ObjectValue => {
    world.tokens.push(config["token_wo"] ?? null);
    const parts = (config["part"] as readonly ObjectValue[] | null)?.map(({ label }) => ({
      code: `code-${String(label)}`,
    }));
    const origin = { at: `made-as-${serial + 1}` };
    const badges = (state["badge"] as readonly ObjectValue[] | null)?.map((badge) => ({
      ...badge,
      code: typeof badge["code"] === "string" ? badge["code"] : `code-${String(badge["label"])}-${serial + 1}`,
    }));
    const id = `id-${String(config["name"])}`;
    const found: ObjectValue = {
      id,
      serial: ++serial,
      origin,
      part: parts ?? null,
      // Real systems have an order of their own.
      badge: badges?.reverse() ?? null,
      // A value that is known already may come back all the same.
      anything: state["anything"] as Value,
    };
    world.things.set(id, {
      ...state,
      ...found,
      origin: world.things.get(id)?.["origin"] ?? origin,
      part:
        (state["part"] as readonly ObjectValue[] | null)?.map((one, index) => ({ ...one, ...parts?.[index] })) ?? null,
    });
    return found;
  };
  const standIn: StandIn = {
    source: "test/toy",
    schema: {
      provider: { version: 0, block: { attributes: { account: { type: "string", optional: true } } } },
      resource_schemas: {
        toy_thing: {
          version: 0,
          block: {
            attributes: {
              id: { type: "string", computed: true },
              serial: { type: "number", computed: true },
              origin: {
                computed: true,
                nested_type: { nesting_mode: "single", attributes: { at: { type: "string", computed: true } } },
              },
              name: { type: "string", required: true },
              size: { type: "number", optional: true, computed: true },
              kind: { type: "string", optional: true },
              colour: { type: "string", optional: true, computed: true },
              tags: { type: ["map", "string"], optional: true },
              zones: { type: ["set", "string"], optional: true },
              anything: { type: "dynamic", optional: true },
              secret: { type: "string", optional: true, sensitive: true },
              token_wo: { type: "string", optional: true, write_only: true },
              settings: {
                optional: true,
                nested_type: {
                  nesting_mode: "single",
                  attributes: {
                    mode: { type: "string", optional: true, computed: true },
                    level: { type: "number", optional: true },
                  },
                },
              },
              /** Members of a set, each with something computed. */
              badge: {
                optional: true,
                nested_type: {
                  nesting_mode: "set",
                  attributes: {
                    label: { type: "string", required: true },
                    code: { type: "string", computed: true },
                    note: { type: "string", optional: true, computed: true },
                  },
                },
              },
              /** Objects by keys of the user's choice. */
              slot: {
                optional: true,
                nested_type: {
                  nesting_mode: "map",
                  attributes: {
                    mode: { type: "string", optional: true, computed: true },
                    weight: { type: "number", optional: true },
                    fixed: { type: "string", optional: true },
                  },
                },
              },
              part: {
                optional: true,
                nested_type: {
                  nesting_mode: "list",
                  attributes: { label: { type: "string", required: true }, code: { type: "string", computed: true } },
                },
              },
            },
            block_types: {
              rule: {
                nesting_mode: "list",
                block: {
                  attributes: {
                    port: { type: "number", required: true },
                    note: { type: "string", optional: true, computed: true },
                  },
                },
              },
              corner: { nesting_mode: "set", block: { attributes: { name: { type: "string", required: true } } } },
              pin: { nesting_mode: "set", block: { attributes: { hole: { type: "string", required: true } } } },
              timeouts: {
                nesting_mode: "single",
                block: { attributes: { create: { type: "string", optional: true } } },
              },
            },
          },
        },
      },
      data_source_schemas: {
        toy_thing: {
          version: 0,
          block: {
            attributes: { name: { type: "string", required: true }, found: { type: "string", computed: true } },
          },
        },
      },
      ephemeral_resource_schemas: {
        toy_token: {
          version: 0,
          block: {
            attributes: {
              for: { type: "string", required: true },
              token: { type: "string", computed: true, sensitive: true },
            },
          },
        },
      },
    },
    semantics: {
      toy_thing: {
        attributes: {
          id: { source: "toy", computed: "keep" },
          origin: { source: "toy", computed: "keep" },
          name: { source: "toy", forceNew: true },
          size: { source: "toy", default: 1 },
          kind: { source: "toy", oneOf: ["round", "square"] },
          colour: { source: "toy", computed: "never" },
          tags: { source: "toy", check: (tags) => ("bad" in (tags as object) ? "must not hold bad" : undefined) },
          "settings.mode": { source: "toy", default: "auto" },
          "rule.port": { source: "toy", check: (port) => ((port as number) > 65535 ? "is no port" : undefined) },
          "rule.note": { source: "toy", default: "none" },
          "part.code": { source: "toy", computed: "keep" },
          "badge.code": { source: "toy", computed: "keep" },
          "badge.note": { source: "toy", default: "none" },
          "slot.mode": { source: "toy", default: "auto" },
          "slot.weight": { source: "toy", check: (weight) => ((weight as number) > 9 ? "is too heavy" : undefined) },
          "slot.fixed": { source: "toy", forceNew: true },
          "pin.hole": { source: "toy", forceNew: true },
        },
        rules: [
          {
            source: "toy",
            check: (config) =>
              config["secret"] !== null && config["token_wo"] !== null
                ? { summary: "Conflicting attributes", detail: "secret and token_wo exclude one another" }
                : undefined,
          },
        ],
      },
    },
    resources: {
      toy_thing: {
        create: (context, planned, config) => {
          if (config["name"] === "refused") throw new ProviderError("Refused", "The toy does not like this name.");
          world.providers.push(context.provider);
          return keep(planned, config);
        },
        update: (_context, planned, _prior, config) => keep(planned, config),
        remove: (_context, prior) => void world.things.delete(prior["id"] as string),
        read: (_context, state) => world.things.get(state["id"] as string) ?? null,
        importState: (_context, id) => {
          const found = world.things.get(id);
          if (!found) throw new ProviderError("Cannot import", `there is no ${id}`);
          return found;
        },
      },
    },
    dataSources: {
      toy_thing: (_context, config) => ({
        ...config,
        found: world.things.has(`id-${String(config["name"])}`) ? "yes" : "no",
      }),
    },
    ephemeral: { toy_token: (_context, config) => ({ ...config, token: `token-for-${String(config["for"])}` }) },
  };
  return { standIn, world };
}
