import { z } from "zod";

/** Where Terraform keeps what it knows. The shapes here are data; `stacks/backend.ts` makes backends of them. */
export const stateSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("local"),
    /** A folder inside this project, so that the rehearsal can keep its own beside it. */
    directory: z
      .string()
      .regex(
        /^(?!\/)(?!\.|(node_modules|cdktf\.out)(\/|$))(?!.*(^|\/)\.\.(\/|$))[\w.-]+(\/[\w.-]+)*$/,
        'must be a folder inside the project\nWrite a relative path without "..", as "state"; link it elsewhere if it must live there.',
      ),
  }),
]);

export type State = z.output<typeof stateSchema>;

/** State in files of this machine: good for trying things out. They hold the cluster's keys in clear. */
export function local(options: { directory?: string } = {}) {
  return { kind: "local" as const, directory: options.directory ?? "state" };
}
