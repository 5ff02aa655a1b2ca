/** Names of the stacks, in the order in which they are deployed. */
export const stackNames = ["infra", "prod"] as const;

export type StackName = (typeof stackNames)[number];

/**
 * Name of the workspace that holds a stack's state. Neither part has an underscore, so that no two pairs have the same name,
 * as `home` with `experiment-a` and `home-experiment` with `a` would with a hyphen.
 */
export const workspaceName = (lab: string, stack: string): string => `${lab}_${stack}`;
