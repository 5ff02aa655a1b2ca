import { ProviderError } from "../../protocol/diagnostics";
import type { ResourceBehaviour } from "../../protocol/provider";
import type { ObjectValue } from "../../protocol/value";
import type { AwsAccount } from "../../world/aws-account";
import { importById, map, text } from "../values";
import { awsCall, found } from "./aws-call";

/** `aws_iam_user` */
export function iamUser({ users }: AwsAccount): ResourceBehaviour {
  const stateOf = (name: string, around: ObjectValue): ObjectValue => ({
    ...around,
    id: name,
    name,
    path: "/",
    arn: users.arn(name),
    unique_id: users.get(name).uniqueId,
    tags_all: map(around, "tags"),
  });
  return {
    create: (_context, planned) => {
      const name = text(planned, "name");
      awsCall(`creating IAM User (${name})`, "IAM", () => users.create(name));
      return stateOf(name, planned);
    },
    update: (_context, planned, prior) => {
      const name = text(planned, "name");
      if (name !== prior["name"])
        throw new ProviderError(
          "Not part of the rehearsal",
          `IAM User (${text(prior, "name")}) would be renamed to ${name}.`,
        );
      return stateOf(name, planned);
    },
    remove: (_context, prior) => {
      const name = text(prior, "id");
      const user = found(() => users.get(name));
      if (!user) return;
      if (prior["force_destroy"] === true) for (const key of Object.keys(user.keys)) users.removeKey(name, key);
      awsCall(`deleting IAM User (${name})`, "IAM", () => users.remove(name));
    },
    read: (_context, state) => {
      const name = text(state, "id");
      return found(() => users.get(name)) ? stateOf(name, state) : null;
    },
    importState: importById,
  };
}
