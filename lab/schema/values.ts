import valid from "semver/functions/valid";
import { z } from "zod";
import { rule } from "./rule";

export { addressRange, cidr, hostInNetwork, ipv4, mac, timeServer } from "./network-values";

/* The kinds of text that a lab file is made of. Those of networks are in `network-values.ts`. */

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

/**
 * What a text may not hold that Terraform puts into other texts when it runs (see docs/decisions/001-private-values.md):
 * templates, YAML, JSON or CEL would read it as their own.
 */
const foreign = String.raw`\p{C}\s"'\\$%{}`;

/**
 * As `talosctl get disks` prints it. It becomes part of a CEL expression, which quotes and backslashes would end, and of a
 * pattern for the installation disk, in which `* ? [ ] { }` would stand for other disks' serial numbers as well
 * (siderolabs/talos, v1alpha1_provider.go, patternMatcherExpr).
 */
export const serial = z
  .string()
  .refine(
    (text) => !text.startsWith("/"),
    rule("must be a serial number, not a device: device names change between boots", "`talosctl get disks` prints it."),
  )
  .regex(
    new RegExp(`^[^\\P{ASCII}${foreign}*?[\\]]{4,64}$`, "u"),
    rule("must be a disk's serial number", "`talosctl get disks` prints it; `ls -l /dev/disk/by-id` on another Linux."),
  );

const dnsName = /^(?=.{1,253}$)([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

export const domain = z
  .string()
  .regex(
    dnsName,
    rule("must be a domain name in lower case", 'Write the zone as Cloudflare shows it, such as "example.com".'),
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
    'Write a label inside the zone, such as "argocd", "@" for the zone itself, "*" for every other name, or the whole name.',
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

export const email = z
  .string()
  .regex(
    new RegExp(`^[^@${foreign}]+@[^@${foreign}]+\\.[^@${foreign}]+$`, "u"),
    rule("must be an e-mail address", 'Write it as "me@example.com".'),
  );

/** A URL whose scheme is one of `schemes`. Holds no credentials: lab files are public. */
export const url = (schemes: readonly string[], hint?: string) =>
  z.string().superRefine((text, context) => {
    const [, scheme = ""] = /^([a-z]+):\/\/[^/\s]\S*$/.exec(text) ?? [];
    const parsed = schemes.includes(scheme) && URL.canParse(text) ? new URL(text) : undefined;
    if (!parsed?.hostname) {
      const starts = schemes.map((one) => `${one}://`).join(" or ");
      context.addIssue({ code: "custom", message: rule(`must be a URL that starts with ${starts}`, hint) });
    } else if (parsed.password !== "" || (parsed.username !== "" && scheme !== "ssh")) {
      context.addIssue({
        code: "custom",
        message: rule(
          "must hold no user name and no password: lab files are public",
          "Revoke it if it has been pushed.",
        ),
        // An error may end up in a public log.
        params: { secret: true },
      });
    }
  });

/** A folder of a Git repository, such as `gitops`; `.` is the whole repository. */
export const repositoryFolder = z
  .string()
  .regex(
    /^(\.|(?!.*(^|\/)\.\.?(\/|$))[\w.-]+(\/[\w.-]+)*)$/,
    rule("must be a folder of the repository", 'Write a relative path without "..", such as "clusters/home".'),
  );

/** Prefixes and suffixes that S3 keeps for itself. */
const reservedBucketNames = /^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/;

/** As S3 names its buckets: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
export const bucketName = z
  .string()
  .regex(
    /^(?!.*\.\.)[a-z0-9][-.a-z0-9]{1,61}[a-z0-9]$/,
    rule("must be a bucket name: 3 to 63 lower-case letters, digits, dots and hyphens"),
  )
  .refine((text) => !/^\d+(\.\d+){3}$/.test(text), rule("must not look like an IP address: S3 refuses it"))
  .refine((text) => !reservedBucketNames.test(text), rule("must not start or end with what S3 keeps for itself"));

/** A release, given with or without the `v` and kept in the way that its project writes it. */
export const version = (example: string) =>
  z
    .string()
    .refine((text) => valid(plain(text)) === plain(text), rule("must be a version", `Write it as "${example}".`))
    .transform((text) => (example.startsWith("v") ? "v" : "") + plain(text));

const plain = (release: string): string => release.replace(/^v/, "");

/** A number that can be counted, above zero. */
export const count = (unit: string) => positive(unit).int(rule(`must be a whole number of ${unit}`));

export const positive = (unit: string) =>
  z
    .number()
    .positive(rule(`must be a number of ${unit} above zero`))
    .finite();
