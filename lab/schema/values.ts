import { z } from "zod";
import { isAddress, networkOf, parseRange } from "../addresses";

/*
 * The kinds of text that a lab file is made of. A message is the rule as the end of a sentence; what follows a newline is the
 * hint. Both are put together with path and value in `lab/schema/problems.ts`.
 */

const rule = (text: string, hint?: string): string => (hint === undefined ? text : `${text}\n${hint}`);

/** A lower-case DNS label of at most `max` characters: names of labs, nodes, switches. */
export const dnsLabel = (max = 63) =>
  z.string().superRefine((text, context) => {
    if (/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(text) && text.length <= max) return;
    const mended = text
      .toLowerCase()
      .replaceAll(/[^-a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "")
      .slice(0, max);
    context.addIssue({
      code: "custom",
      message: rule(
        `must be a DNS label: lower-case letters, digits and hyphens, at most ${max} characters`,
        mended ? `Did you mean "${mended}"?` : undefined,
      ),
    });
  });

export const ipv4 = z
  .string()
  .refine(isAddress, rule("must be an IPv4 address", 'Write four numbers from 0 to 255, as "10.0.10.11".'));

export const cidr = z.string().superRefine((text, context) => {
  if (text.includes("/") && parseRange(text)) return;
  const [base = "", prefix] = text.split("/");
  const hint = isAddress(base)
    ? `Did you mean "${networkOf(base, Number(prefix ?? 24) <= 32 ? Number(prefix ?? 24) : 24)}"?`
    : 'Write it as "10.0.10.0/24".';
  context.addIssue({ code: "custom", message: rule("must be an IPv4 network in CIDR notation", hint) });
});

export const addressRange = z
  .string()
  .refine(
    (text) => parseRange(text) !== undefined,
    rule(
      "must be a range of IPv4 addresses, lowest first, or a network",
      'Write it as "10.0.10.200-10.0.10.239" or "10.0.10.224/27".',
    ),
  );

/** Lower case, because Talos compares it as text: an upper-case address matches no port, silently. */
export const mac = z.string().superRefine((text, context) => {
  if (/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/.test(text)) return;
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

/** As `talosctl get disks` prints it. No quotes or backslashes: it becomes part of a CEL expression. */
export const serial = z
  .string()
  .refine(
    (text) => !text.startsWith("/"),
    rule("must be a serial number, not a device: device names change between boots", "`talosctl get disks` prints it."),
  )
  .regex(
    /^[^\s"'\\]{4,64}$/,
    rule("must be a disk's serial number", "`talosctl get disks` prints it; `ls -l /dev/disk/by-id` on another Linux."),
  );

const dnsName = /^(?=.{1,253}$)([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

export const domain = z
  .string()
  .regex(
    dnsName,
    rule("must be a domain name in lower case", 'Write the zone as Cloudflare shows it, as "example.com".'),
  );

/** A whole host name, or what is taken inside the zone: a label, `@` for the zone itself, `*` for every other name. */
export const hostname = z.string().refine(
  (text) => {
    if (text === "@" || text === "*") return true;
    const name = text.replace(/^\*\./, "");
    return dnsName.test(name) || /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text);
  },
  rule(
    "must be a host name",
    'Write a label inside the zone, as "argocd", "@" for the zone itself, "*" for every other name, or the whole name.',
  ),
);

/** As Cloudflare names accounts and zones. */
export const cloudflareId = z
  .string()
  .regex(
    /^[0-9a-f]{32}$/,
    rule(
      "must be an ID of Cloudflare: 32 digits and letters from a to f",
      "The overview page of the zone shows the IDs of zone and account.",
    ),
  );

export const email = z.string().regex(/^[^\s@"']+@[^\s@"']+\.[^\s@"']+$/, rule("must be an e-mail address"));

export const url = (schemes: readonly string[], hint?: string) =>
  z.string().refine(
    (text) => {
      if (/\s/.test(text) || !URL.canParse(text)) return false;
      return schemes.includes(new URL(text).protocol.slice(0, -1));
    },
    rule(`must be a URL that starts with ${schemes.map((one) => `${one}://`).join(" or ")}`, hint),
  );

/** As S3 names its buckets: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
export const bucketName = z
  .string()
  .regex(
    /^(?!.*\.\.)[a-z0-9][-.a-z0-9]{1,61}[a-z0-9]$/,
    rule("must be a bucket name: 3 to 63 lower-case letters, digits, dots and hyphens"),
  );

/** A release, given with or without the `v` and kept in the way that its project writes it. */
export const version = (example: string) =>
  z
    .string()
    .regex(/^v?\d+\.\d+\.\d+(-[0-9a-z.]+)?$/, rule("must be a version", `Write it as "${example}".`))
    .transform((text) => (example.startsWith("v") ? "v" : "") + text.replace(/^v/, ""));

export const positive = (unit: string) =>
  z
    .number()
    .positive(rule(`must be a number of ${unit} above zero`))
    .finite();
