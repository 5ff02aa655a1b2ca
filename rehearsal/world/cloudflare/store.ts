import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import { ProviderError } from "../../protocol/diagnostics";
import type { ApiError, Asked } from "../rules/cloudflare";
import { answers, type Rule } from "../rules/rule";
import type { World } from "../world";
import type { CloudflareState } from "./state";

/** What Cloudflare's API says when it refuses, as the provider shows it (cloudflare-go v6, Error.Error). */
export function refusal(method: string, path: string, [status, code, message]: ApiError): ProviderError {
  const body = JSON.stringify({ success: false, errors: [{ code, message }], messages: [], result: null });
  return new ProviderError(
    "failed to make http request",
    `${method} "https://api.cloudflare.com/client/v4/${path}": ${status} ${STATUS_CODES[status]} ${body}`,
  );
}

/**
 * What an import asks for.
 *
 * @param path of the form `accounts/<account>/<id>` or `zones/<zone>/<id>`
 * @throws ProviderError if there is none
 */
export function imported<T>(path: string, kind: string, read: (id: string) => T | null): T {
  const [parent, owner, own = ""] = path.split("/");
  const found = read(own);
  if (found === null) throw refusal("GET", `${parent}/${owner}/${kind}/${own}`, [404, 1000, "not found"]);
  return found;
}

/** One kind of thing that Cloudflare holds. */
export class Store<Kind extends keyof CloudflareState> {
  constructor(
    private readonly world: World,
    private readonly kind: Kind,
  ) {}

  get all(): CloudflareState[Kind] {
    return this.world.state.cloudflare[this.kind];
  }

  get(id: string): CloudflareState[Kind][string] | undefined {
    return this.all[id] as CloudflareState[Kind][string] | undefined;
  }

  put(value: CloudflareState[Kind][string], id: string = randomUUID()): string {
    this.write({ ...this.all, [id]: value });
    return id;
  }

  remove(id: string): void {
    this.write(Object.fromEntries(Object.entries(this.all).filter(([key]) => key !== id)));
  }

  private write(all: Readonly<Record<string, unknown>>): void {
    this.world.change({ cloudflare: { ...this.world.state.cloudflare, [this.kind]: all } });
  }
}

/** @throws ProviderError with what Cloudflare answers where it refuses what is asked */
export function refuse<Content>(
  method: string,
  path: string,
  rules: readonly Rule<Asked<Content>, ApiError>[],
  asked: Asked<Content>,
): void {
  const [refused] = answers(rules, asked);
  if (refused) throw refusal(method, path, refused);
}
