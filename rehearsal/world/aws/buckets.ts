import { bucketRules } from "../rules/aws-bucket";
import { lifecycleRules } from "../rules/aws-lifecycle";
import { answers, type Rule } from "../rules/rule";
import type { World } from "../world";
import { AwsError } from "./aws-error";
import type { Bucket } from "./state";

/** The buckets of an AWS account. Every method throws an `AwsError` where S3 refuses. */
export class Buckets {
  constructor(private readonly world: World) {}

  get(name: string): Bucket {
    const found = this.all[name];
    if (!found) throw new AwsError(404, "NoSuchBucket", "The specified bucket does not exist");
    return found;
  }

  create(name: string, { region, objectLock }: Pick<Bucket, "region" | "objectLock">): void {
    // Object Lock brings versioning with it.
    const after: Bucket = { region, objectLock, versioning: objectLock ? "Enabled" : "Disabled", keys: [] };
    this.refuse(bucketRules, { account: this.world.state.aws, name, after });
    this.put(name, after);
  }

  change(name: string, change: Partial<Bucket>): void {
    const before = this.get(name);
    const after = { ...before, ...change, objectLock: before.objectLock || change.retention !== undefined };
    this.refuse(bucketRules, { account: this.world.state.aws, name, before, after });
    this.refuse(lifecycleRules, change.lifecycle ?? []);
    this.put(name, after);
  }

  remove(name: string): void {
    this.refuse(bucketRules, { account: this.world.state.aws, name, before: this.get(name) });
    const { [name]: _gone, ...buckets } = this.all;
    this.world.change({ aws: { ...this.world.state.aws, buckets } });
  }

  private refuse<Subject>(rules: readonly Rule<Subject, AwsError>[], subject: Subject): void {
    const [refused] = answers(rules, subject);
    if (refused) throw refused;
  }

  private get all(): Readonly<Record<string, Bucket>> {
    return this.world.state.aws.buckets;
  }

  private put(name: string, bucket: Bucket): void {
    this.world.change({ aws: { ...this.world.state.aws, buckets: { ...this.all, [name]: bucket } } });
  }
}
