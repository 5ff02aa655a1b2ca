import { z } from "zod";
import { type AddressRange, isAddress, isPrefix, networkOf, overlap, parseRange, range } from "../addresses";
import { rule } from "./rule";

/** What no machine and no network of a lab can have: https://www.iana.org/assignments/iana-ipv4-special-registry */
const reserved = Object.entries({
  "0.0.0.0/8": 'means "this host"',
  "127.0.0.0/8": "is every machine's own loopback",
  "169.254.0.0/16": "is link-local; Talos' own name server lives there",
  "224.0.0.0/4": "is multicast",
  "240.0.0.0/4": "is reserved",
}).map(([network, meaning]) => ({ network, meaning, ...range(network) }));

function reservedRule(used: AddressRange): string | undefined {
  const met = reserved.find((one) => overlap(one, used));
  return met && rule(`must not lie in ${met.network}, which ${met.meaning}`);
}

export const ipv4 = z.string().superRefine((text, context) => {
  const message = isAddress(text)
    ? reservedRule(range(text))
    : rule("must be an IPv4 address", 'Write four numbers from 0 to 255, such as "10.0.10.11".');
  if (message !== undefined) context.addIssue({ code: "custom", message });
});

export const cidr = z.string().superRefine((text, context) => {
  const network = text.includes("/") ? parseRange(text) : undefined;
  const message = network ? reservedRule(network) : rule("must be an IPv4 network in CIDR notation", cidrHint(text));
  if (message !== undefined) context.addIssue({ code: "custom", message });
});

function cidrHint(text: string): string {
  const [base = "", prefix = ""] = text.trim().split("/");
  if (!isAddress(base)) return 'Write it as "10.0.10.0/24".';
  return `Did you mean "${networkOf(base, isPrefix(prefix) ? Number(prefix) : 24)}"?`;
}

export const addressRange = z
  .string()
  .refine(
    (text) => parseRange(text) !== undefined,
    rule(
      "must be a range of IPv4 addresses, lowest first, or a network",
      'Write it as "10.0.10.200-10.0.10.239" or "10.0.10.224/27".',
    ),
  );

/** An address with the prefix of its network, such as `10.0.20.11/24`: a machine's place in it. */
export const hostInNetwork = z.string().superRefine((text, context) => {
  const [address = "", prefix = "", ...more] = text.split("/");
  const readable = isAddress(address) && isPrefix(prefix) && more.length === 0;
  const message = readable
    ? (reservedRule(range(address)) ?? edgeRule(address, Number(prefix)))
    : rule("must be an address with the prefix of its network", 'Write it as "10.0.20.11/24".');
  if (message !== undefined) context.addIssue({ code: "custom", message });
});

function edgeRule(address: string, prefix: number): string | undefined {
  const { first, last } = range(networkOf(address, prefix));
  const own = range(address).first;
  // Networks of one or two addresses have no room for names of their own (RFC 3021).
  if (prefix > 30 || (own !== first && own !== last)) return undefined;
  return rule("must not be the first or the last address of its network", "They name the network and its broadcast.");
}

/** Lower case, because Talos compares it as text: an upper-case address matches no port, silently. */
export const mac = z.string().superRefine((text, context) => {
  if (/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/.test(text)) {
    // The lowest bit of the first byte makes it a group's address.
    if (text !== "00:00:00:00:00:00" && parseInt(text.slice(0, 2), 16) % 2 === 0) return;
    const message = rule("must be one port's address: not all zeros, not broadcast, not multicast");
    context.addIssue({ code: "custom", message });
    return;
  }
  const digits = text.toLowerCase().replaceAll(/[^0-9a-f]/g, "");
  const mended = digits.length === 12 ? digits.match(/../g)?.join(":") : undefined;
  context.addIssue({
    code: "custom",
    message: rule(
      "must be a MAC address in lower case, with colons",
      mended ? `Did you mean "${mended}"?` : 'Write it as "58:47:ca:70:00:01".',
    ),
  });
});

/** An address, or a name that resolvers know. */
export const timeServer = z
  .string()
  .refine(
    (text) =>
      isAddress(text) ||
      /^(?=.{1,253}$)(?=.*[a-z])[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(text),
    rule("must be an IPv4 address or a host name", 'Write it as "10.0.10.1" or "time.cloudflare.com".'),
  );
