import { InvalidArgumentError, Option } from "commander";
import { didYouMean } from "../../lab/did-you-mean";
import { allAddresses } from "../../terraform/run/stack-addresses";
import { CommandError } from "../../terraform/run/command-error";
import { importIdsAround } from "../../terraform/run/import-ids";
import type { Plan } from "../../terraform/run/plan-file";
import type { Stack } from "../../terraform/run/stack";

/** Ids that somebody has looked up, by address. */
export type GivenIds = ReadonlyMap<string, string>;

const kinds = Object.keys(importIdsAround);

/** `--id`: objects that exist, and whose ids no plan shows. */
export const idOption = (): Option =>
  new Option(
    "--id <address=id>",
    "this object exists at Cloudflare under this id; may be given several times (docs/state.md says where to look it up)",
  )
    .argParser(collect)
    .default(new Map(), "none");

function collect(text: string, before: GivenIds): GivenIds {
  const [, address = "", type = "", id = ""] = /^((\w+)\.[\w-]+)=([^/]+)$/.exec(text) ?? [];
  if (address === "")
    throw new InvalidArgumentError("It must have the form <address>=<id>, the id without its prefix.");
  if (!kinds.includes(type))
    throw new InvalidArgumentError(`It must be one of ${kinds.join(", ")}: others are found without it.`);
  if (before.has(address)) throw new InvalidArgumentError(`${address} has one already: ${before.get(address)}.`);
  return new Map([...before, [address, id]]);
}

/** @throws CommandError with every address that none of the stacks has */
export function checkAddresses(ids: GivenIds, stacks: readonly Stack[]): void {
  const all = allAddresses(stacks.map(({ folder }) => folder)).filter((address) =>
    kinds.some((type) => address.startsWith(`${type}.`)),
  );
  const lost = [...ids.keys()].filter((address) => !all.includes(address));
  const names = stacks.map(({ name }) => name).join(" or ");
  const problems = lost.map(
    (address) => `--id (${address}) must name a resource of ${names}. ${didYouMean(address, all)}`,
  );
  if (problems.length > 0) throw new CommandError(problems.join("\n"), 2);
}

/** @throws CommandError with every id that the state has at another address: one object would be two, and each deploy change it */
export function checkIds(ids: GivenIds, { state = [] }: Plan): void {
  const problems = [...ids].flatMap(([address, id]) => {
    const held = state.find(
      (one) => one.address !== address && typeOf(one.address) === typeOf(address) && one.values["id"] === id,
    );
    return held ? [`--id (${address}=${id}) belongs to ${held.address} in the state. Look up the right one.`] : [];
  });
  if (problems.length > 0) throw new CommandError(problems.join("\n"), 2);
}

const typeOf = (address: string): string => address.slice(0, address.indexOf("."));
