import { ProviderError } from "../../protocol/diagnostics";
import type { ResourceBehaviour } from "../../protocol/provider";
import { UNKNOWN, type ObjectValue } from "../../protocol/value";
import type { Dns, RecordContent } from "../../world/cloudflare/dns";
import { imported } from "../../world/cloudflare/store";
import type { DnsRecord } from "../../world/cloudflare/state";
import { isSet, text } from "../values";

/** `cloudflare_dns_record` */
export function dnsRecord(dns: Dns): ResourceBehaviour {
  const read = (id: string): ObjectValue | null => {
    const now = dns.get(id);
    return now ? stateOf(id, now) : null;
  };
  return {
    create: (_context, planned) => {
      if (planned["proxied"] === true && planned["ttl"] !== 1) {
        throw new ProviderError(
          "ttl must be set to 1 when `proxied` is true",
          "When a DNS record is marked as `proxied` the TTL must be 1 as Cloudflare will control the TTL internally.",
        );
      }
      return read(dns.create(text(planned, "zone_id"), contentOf(planned))) ?? {};
    },
    update: (_context, planned) => {
      dns.update(text(planned, "id"), contentOf(planned));
      return read(text(planned, "id")) ?? {};
    },
    remove: (_context, prior) => {
      dns.remove(text(prior, "id"));
    },
    read: (_context, state) => {
      const now = read(text(state, "id"));
      return now && { ...state, ...now };
    },
    plan: (_context, { prior, planned }) => ({ planned: { ...planned, ...settled(prior, planned) } }),
    importState: (_context, id) => ({ ...imported(`zones/${id}`, "dns_records", read), data: null, priority: null }),
  };
}

/** What ModifyPlan settles: a name without its zone is the one in the state, and times of what is empty are known. */
function settled(prior: ObjectValue | null, planned: ObjectValue): ObjectValue {
  const name = prior && sameName(text(planned, "name"), text(prior, "name")) ? prior["name"] : planned["name"];
  const unchanged =
    prior !== null &&
    name === prior["name"] &&
    ["type", "content", "ttl", "proxied", "priority", "comment"].every((key) => planned[key] === prior[key]);
  return {
    name: name ?? null,
    ...(unchanged ? { modified_on: prior["modified_on"] ?? null } : {}),
    ...(isSet(planned, "comment") ? {} : { comment_modified_on: null }),
    ...(planned["tags"] === UNKNOWN || planned["tags_modified_on"] !== UNKNOWN ? {} : { tags_modified_on: null }),
  };
}

const sameName = (planned: string, state: string): boolean =>
  planned === "@" ? state.includes(".") : state.startsWith(`${planned}.`);

function contentOf(planned: ObjectValue): RecordContent {
  return {
    name: text(planned, "name"),
    type: text(planned, "type"),
    content: text(planned, "content"),
    ttl: planned["ttl"] as number,
    proxied: planned["proxied"] === true,
    comment: (planned["comment"] as string | null) ?? null,
  };
}

function stateOf(id: string, record: DnsRecord): ObjectValue {
  const { zone, name, type, content, ttl, proxied, comment, createdOn, modifiedOn } = record;
  return {
    id,
    zone_id: zone,
    name,
    type,
    content,
    ttl,
    proxied,
    comment,
    comment_modified_on: comment === null ? null : modifiedOn,
    created_on: createdOn,
    modified_on: modifiedOn,
    proxiable: ["A", "AAAA", "CNAME"].includes(type),
    settings: { flatten_cname: type === "CNAME" ? false : null, ipv4_only: null, ipv6_only: null },
    tags: [],
    tags_modified_on: null,
    meta: "{}",
  };
}
