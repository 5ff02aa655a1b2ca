/** Copies of Argo CD's Redis where it is highly available. The chart keeps each on a node of its own (`redis-ha.hardAntiAffinity`). */
export const redisCopies = 3;
