import type { Semantics } from "../../protocol/semantics";
import { fixed, json, keep, never } from "./semantics-words";

const iam = (name: string): string => `internal/service/iam/${name}.go`;
const user = iam("user");
const userPolicy = iam("user_policy");
const accessKey = iam("access_key");

export const iamSemantics: Readonly<Record<string, Semantics>> = {
  aws_iam_user: {
    attributes: {
      id: keep(user),
      arn: keep(user),
      unique_id: keep(user),
      name: {
        source: user,
        check: (value) =>
          /^[0-9A-Za-z=,.@_+-]+$/.test(value as string)
            ? undefined
            : `invalid value (must only contain alphanumeric characters, hyphens, underscores, commas, periods, @ symbols, plus and equals signs)`,
      },
      path: { source: user, default: "/" },
      force_destroy: { source: user, default: false },
      permissions_boundary: never(user),
      tags: never(user),
    },
  },
  aws_iam_user_policy: {
    attributes: {
      id: keep(userPolicy),
      name: { source: userPolicy, forceNew: true, computed: "keep" },
      name_prefix: { source: userPolicy, forceNew: true, computed: "keep" },
      user: fixed(userPolicy),
      policy: { source: userPolicy, check: json },
    },
  },
  aws_iam_access_key: {
    attributes: {
      id: keep(accessKey),
      create_date: keep(accessKey),
      encrypted_secret: keep(accessKey),
      encrypted_ses_smtp_password_v4: keep(accessKey),
      key_fingerprint: keep(accessKey),
      pgp_key: { source: accessKey, forceNew: true, computed: "never" },
      secret: keep(accessKey),
      ses_smtp_password_v4: keep(accessKey),
      status: { source: accessKey, default: "Active", oneOf: ["Active", "Inactive"] },
      user: fixed(accessKey),
    },
  },
};
