/** A count and what is counted, such as `1 node` or `3 nodes`. */
export const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
