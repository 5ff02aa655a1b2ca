import type { ResourceBehaviour } from "../../protocol/provider";
import type { ObjectValue } from "../../protocol/value";
import { identityPolicy } from "../../world/aws/policy-rules";
import type { AwsAccount } from "../../world/aws-account";
import { importById, text } from "../values";
import { awsCall, found } from "./aws-call";
import { policyText } from "./policy-text";

/** `aws_iam_user_policy`: a policy inside a user, known as `<user>:<name>`. */
export function iamUserPolicy({ users }: AwsAccount): ResourceBehaviour {
  const put = (planned: ObjectValue): ObjectValue => {
    const [user, name] = [text(planned, "user"), text(planned, "name")];
    awsCall(`putting IAM User (${user}) Policy (${name})`, "IAM", () =>
      users.putPolicy(user, name, identityPolicy(text(planned, "policy"))),
    );
    return { id: `${user}:${name}`, name_prefix: "" };
  };
  return {
    create: (_context, planned) => {
      return put(planned);
    },
    update: (_context, planned) => put(planned),
    remove: (_context, prior) => {
      const user = text(prior, "user");
      if (found(() => users.get(user))) users.removePolicy(user, text(prior, "name"));
    },
    read: (_context, state) => {
      const [user = "", name = ""] = text(state, "id").split(":");
      const policy = found(() => users.get(user))?.policies[name];
      return policy
        ? { ...state, user, name, name_prefix: "", policy: policyText(policy, text(state, "policy")) }
        : null;
    },
    importState: importById,
  };
}
