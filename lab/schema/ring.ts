import { z } from "zod";

/** One end of a ring cable, such as `ms01-a/tb0`. */
const end = z.string().regex(/^[a-z0-9-]+\/[a-z0-9]+$/, 'must be "<node>/<port>"\nWrite it as "ms01-a/tb0".');

/**
 * A ring of Thunderbolt cables from node to node. It carries what pods of its nodes send each other, and so the copies of
 * volumes; nodes, etcd and the API stay on the LAN. It has no addresses of its own: see `lab/talos/ring-documents.ts`.
 */
export const ringSchema = z.strictObject({
  /** Each cable by its two ends, for example `["ms01-a/tb0", "ms01-b/tb0"]`. Every node of the ring has two. */
  cables: z
    .array(z.tuple([end, end], { error: 'must have two ends\nWrite it as ["ms01-a/tb0", "ms01-b/tb0"].' }))
    .min(3, "must list at least three cables\nA ring has three nodes or more, and as many cables."),
  /**
   * Where the traffic of two nodes goes while the cable between them is down.
   *
   * - `lan`: over the LAN, at its speed.
   * - `third-node`: over the third node of a ring of three, which passes it on; over the LAN while that is cut off as well.
   */
  fallback: z.enum(["lan", "third-node"]),
});
