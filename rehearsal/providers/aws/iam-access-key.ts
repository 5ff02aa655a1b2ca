import type { ResourceBehaviour } from "../../protocol/provider";
import type { ObjectValue } from "../../protocol/value";
import type { AwsAccount } from "../../world/aws-account";
import { text } from "../values";
import { awsCall, found } from "./aws-call";

/** `aws_iam_access_key`. AWS shows the secret once; from then on only the state knows it. */
export function iamAccessKey({ users }: AwsAccount): ResourceBehaviour {
  const isActive = (state: ObjectValue): boolean => state["status"] !== "Inactive";
  return {
    create: (_context, planned) => {
      const user = text(planned, "user");
      const { id, key } = awsCall(`creating IAM Access Key (${user})`, "IAM", () => users.createKey(user));
      if (!isActive(planned)) users.changeKey(user, id, { active: false });
      return {
        id,
        secret: key.secret,
        create_date: key.created,
        ses_smtp_password_v4: `smtp-${key.secret}`,
        encrypted_secret: null,
        encrypted_ses_smtp_password_v4: null,
        key_fingerprint: null,
      };
    },
    update: (_context, planned, prior) => {
      const [user, id] = [text(prior, "user"), text(prior, "id")];
      awsCall(`updating IAM Access Key (${id})`, "IAM", () => users.changeKey(user, id, { active: isActive(planned) }));
      return {};
    },
    remove: (_context, prior) => {
      const user = text(prior, "user");
      if (found(() => users.get(user))) users.removeKey(user, text(prior, "id"));
    },
    read: (_context, state) => {
      const key = found(() => users.get(text(state, "user")))?.keys[text(state, "id")];
      return key ? { ...state, create_date: key.created, status: key.active ? "Active" : "Inactive" } : null;
    },
  };
}
