import { ProviderError } from "../../protocol/diagnostics";
import type { ObjectValue } from "../../protocol/value";
import { AwsError } from "../../world/aws/aws-error";

/** Does something in the account; what AWS refuses becomes what the provider reports. */
export function awsCall<T>(doing: string, service: "S3" | "IAM", call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw new ProviderError(
      `${doing}: operation error ${service}: https response error StatusCode: ${error.status}, ${error.message}`,
    );
  }
}

/** What is there, or undefined if it is gone. */
export function found<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof AwsError && error.status === 404) return undefined;
    throw error;
  }
}

/** The only item of a block that may stand once. */
export function only(value: ObjectValue, name: string): ObjectValue {
  return (value[name] as readonly ObjectValue[] | null)?.[0] ?? {};
}
