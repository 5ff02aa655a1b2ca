import type { Segment } from "./segment";

/** Members that etcd needs to write: more than half of all that it has. https://etcd.io/docs/v3.6/faq/#what-is-failure-tolerance */
export const quorum = (members: number): number => Math.floor(members / 2) + 1;

/** Whether a segment holds enough control planes for the API to answer. */
export const hasQuorum = (left: Segment, total: Segment): boolean => left.controlPlanes >= quorum(total.controlPlanes);
