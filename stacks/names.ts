/** Names of the stacks, in the order in which they are deployed. */
export const stackNames = ["infra", "prod"] as const;

export type StackName = (typeof stackNames)[number];
