import { randomBytes } from "node:crypto";
import type { Policy } from "../../../lab/policies/policy";
import { type AskedOfUser, userRules } from "../rules/aws-user";
import { answers } from "../rules/rule";
import type { World } from "../world";
import { AwsError } from "./aws-error";
import type { AccessKey, User } from "./state";

/** The IAM users of an AWS account. Every method throws an `AwsError` where IAM refuses. */
export class Users {
  constructor(private readonly world: World) {}

  get(name: string): User {
    const found = this.all[name];
    if (!found) throw new AwsError(404, "NoSuchEntity", `The user with name ${name} cannot be found.`);
    return found;
  }

  arn(name: string): string {
    return `arn:aws:iam::${this.world.state.aws.account}:user/${name}`;
  }

  create(name: string): User {
    const after = { uniqueId: `AIDA${identifier(17)}`, policies: {}, keys: {} };
    this.refuse({ name, before: this.all[name], after, making: true });
    return this.put(name, after);
  }

  putPolicy(user: string, name: string, policy: Policy): void {
    const { policies } = this.get(user);
    this.change(user, { policies: { ...policies, [name]: policy } });
  }

  removePolicy(user: string, name: string): void {
    const { [name]: _gone, ...policies } = this.get(user).policies;
    this.change(user, { policies });
  }

  createKey(user: string): { readonly id: string; readonly key: AccessKey } {
    const { keys } = this.get(user);
    const id = `AKIA${identifier(16)}`;
    const key = { secret: randomBytes(30).toString("base64"), active: true, created: new Date().toISOString() };
    this.change(user, { keys: { ...keys, [id]: key } });
    return { id, key };
  }

  changeKey(user: string, id: string, change: Pick<AccessKey, "active">): void {
    const { keys } = this.get(user);
    const key = keys[id];
    if (!key) throw new AwsError(404, "NoSuchEntity", `The Access Key with id ${id} cannot be found.`);
    this.change(user, { keys: { ...keys, [id]: { ...key, ...change } } });
  }

  removeKey(user: string, id: string): void {
    const { [id]: _gone, ...keys } = this.get(user).keys;
    this.change(user, { keys });
  }

  remove(name: string): void {
    this.refuse({ name, before: this.get(name), making: false });
    const { [name]: _gone, ...users } = this.all;
    this.world.change({ aws: { ...this.world.state.aws, users } });
  }

  private refuse(asked: AskedOfUser): void {
    const [refused] = answers(userRules, asked);
    if (refused) throw refused;
  }

  private get all(): Readonly<Record<string, User>> {
    return this.world.state.aws.users;
  }

  private change(name: string, change: Partial<User>): void {
    const before = this.get(name);
    const after = { ...before, ...change };
    this.refuse({ name, before, after, making: false });
    this.put(name, after);
  }

  private put(name: string, user: User): User {
    this.world.change({ aws: { ...this.world.state.aws, users: { ...this.all, [name]: user } } });
    return user;
  }
}

/** Upper-case letters and digits, as AWS makes its ids. */
function identifier(length: number): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  return [...randomBytes(length)].map((byte) => letters[byte % letters.length]).join("");
}
