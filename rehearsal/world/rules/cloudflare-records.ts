import { isIP } from "node:net";
import type { DnsRecord } from "../cloudflare/state";
import type { ApiError, Asked } from "./cloudflare";
import { type Rule, unless } from "./rule";

/** Types of which a name has one, or several of the same. */
const addresses = ["A", "AAAA", "CNAME"];

/** The version of IP that a type of record is for. */
const families: Readonly<Record<string, number>> = { A: 4, AAAA: 6 };

/** What is refused of a record. */
export const recordRules: readonly Rule<Asked<Pick<DnsRecord, "zone" | "name" | "type" | "content">>, ApiError>[] = [
  {
    id: "cloudflare/record-name",
    rule: "a name with a CNAME has no other address",
    when: ({ content }) => addresses.includes(content.type),
    check: ({ cloudflare, content, id }) =>
      unless(
        !Object.entries(cloudflare.records).some(
          ([key, { zone, name, type }]) =>
            key !== id &&
            zone === content.zone &&
            name === content.name &&
            addresses.includes(type) &&
            [type, content.type].includes("CNAME"),
        ),
      ),
    message: () => [400, 81053, "An A, AAAA, or CNAME record with that host already exists."],
    source: "https://developers.cloudflare.com/dns/manage-dns-records/troubleshooting/records-with-same-name/",
  },
  {
    id: "cloudflare/record-content",
    rule: "a record of addresses holds an address of its kind",
    when: ({ content }) => content.type in families,
    check: ({ content: { type, content } }) => unless(families[type] === isIP(content), type),
    message: (found) =>
      found === "A"
        ? [400, 9005, "Content for A record must be a valid IPv4 address."]
        : [400, 9006, "Content for AAAA record must be a valid IPv6 address."],
    source:
      "the API's own answer, codes 9005 and 9006: timothymiller/cloudflare-ddns#230, wherelse/cloudflare-ddns-script#15",
  },
];
