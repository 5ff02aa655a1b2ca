import type { StackName } from "../../stacks/names";
import { handAfter } from "../../terraform/hand-after";
import { idsInAccount, type Planned } from "./dashboard";
import type { LabRun } from "./lab-run";

/**
 * Does what a failed deploy says: the command that it names, with the ids that the command asks for and that are in the account.
 *
 * @param said what the deploy has printed
 * @returns addresses of what was taken in
 * @throws Error if it says nothing, or the command fails
 */
export async function takeIn(run: LabRun, stack: StackName, said: string): Promise<readonly string[]> {
  const [, command] = handAfter(stack, said)?.split("./labctl ") ?? [];
  if (command === undefined) throw new Error(`No hand is named:\n${said}`);
  const recover = async (...ids: readonly string[]): Promise<string> => {
    const { code, out } = await run.labctl(...command.split(" "), "--auto-approve", ...ids);
    if (code !== 0) throw new Error(`labctl ${command} failed:\n${out}`);
    return out;
  };
  let out = await recover();
  const asked = [...out.matchAll(/If it does: --id (\S+)=<id>/g)].map(([, address = ""]) => address);
  if (asked.length > 0) {
    const ids = await lookedUp(run, stack, asked);
    if (ids.length > 0) out = await recover(...ids);
  }
  return [...out.matchAll(/(\S+) exists: the next deploy imports/g)].map(([, address = ""]) => address);
}

/** Of these addresses those that exist in the account, as `--id` takes them. */
async function lookedUp(run: LabRun, stack: StackName, addresses: readonly string[]): Promise<readonly string[]> {
  await run.stack(stack).ok("plan", "-out=plan");
  const { resource_changes = [] } = JSON.parse(await run.stack(stack).ok("show", "-json", "plan")) as {
    resource_changes?: { address: string; type: string; change: { after: Planned } }[];
  };
  const ids = idsInAccount(run.world.state);
  return resource_changes.flatMap(({ address, type, change }) => {
    const id = addresses.includes(address) ? ids[type]?.(change.after) : undefined;
    return id === undefined ? [] : ["--id", `${address}=${id}`];
  });
}
