import { AwsError } from "../aws/aws-error";
import type { User } from "../aws/state";
import { type Rule, unless } from "./rule";

/** What is asked of IAM. */
export interface AskedOfUser {
  readonly name: string;
  /** The user as it is there. */
  readonly before?: User;
  /** Nothing if it is removed. */
  readonly after?: User;
  /** Whether it is to be made. */
  readonly making: boolean;
}

const gone = ({ after }: AskedOfUser): boolean => after === undefined;
const count = (named: object = {}): number => Object.keys(named).length;
const source = "https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html";

/** What IAM refuses of a user. */
export const userRules: readonly Rule<AskedOfUser, AwsError>[] = [
  {
    id: "aws/user-exists",
    rule: "a user is made once",
    when: ({ making }) => making,
    check: ({ before, name }) => unless(before === undefined, name),
    message: (found) => new AwsError(409, "EntityAlreadyExists", `User with name ${found} already exists.`),
    source: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html",
  },
  {
    id: "aws/user-keys",
    rule: "a user has at most two access keys",
    when: ({ after }) => after !== undefined,
    check: ({ after }) => unless(count(after?.keys) <= 2),
    message: () => new AwsError(409, "LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: 2"),
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
  },
  {
    id: "aws/user-keys-first",
    rule: "a user's access keys go before it",
    when: gone,
    check: ({ before }) => unless(count(before?.keys) === 0),
    message: () => new AwsError(409, "DeleteConflict", "Cannot delete entity, must delete access keys first."),
    source,
  },
  {
    id: "aws/user-policies-first",
    rule: "a user's policies go before it",
    when: gone,
    check: ({ before }) => unless(count(before?.policies) === 0),
    message: () => new AwsError(409, "DeleteConflict", "Cannot delete entity, must delete policies first."),
    source,
  },
];
