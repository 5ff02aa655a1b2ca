import { InvalidArgumentError, Option } from "commander";
import { didYouMean } from "../lab/did-you-mean";
import { allAddresses } from "../rehearsal/stand-ins/addresses";
import { CommandError } from "../terraform/run/command-error";
import { importIdsAround } from "../terraform/run/import-ids";
import type { Stack } from "../terraform/run/stack";

/** Ids that somebody has looked up, by address. */
export type ToldIds = ReadonlyMap<string, string>;

const kinds = Object.keys(importIdsAround);

/** `--id`: objects that exist, and whose ids no plan shows. */
export const idOption = (): Option =>
  new Option(
    "--id <address=id>",
    "this object exists at Cloudflare, which alone knows its id; may be given several times (docs/state.md says where to look)",
  )
    .argParser(collect)
    .default(new Map(), "none");

function collect(text: string, before: ToldIds): ToldIds {
  const [, address = "", type = "", id = ""] = /^((\w+)\.[\w-]+)=([^/]+)$/.exec(text) ?? [];
  if (address === "")
    throw new InvalidArgumentError("It must have the form <address>=<id>, the id without what stands before it.");
  if (!kinds.includes(type)) throw new InvalidArgumentError(`It must be one of ${kinds.join(", ")}: others are found.`);
  return new Map([...before, [address, id]]);
}

/** @throws CommandError with every address that none of the stacks has */
export function checkAddresses(ids: ToldIds, stacks: readonly Stack[]): void {
  const all = allAddresses(stacks.map(({ folder }) => folder)).filter((address) =>
    kinds.some((type) => address.startsWith(`${type}.`)),
  );
  const lost = [...ids.keys()].filter((address) => !all.includes(address));
  const names = stacks.map(({ name }) => name).join(" or ");
  const problems = lost.map(
    (address) => `--id (${address}) must name a resource of ${names}. ${didYouMean(address, all)}`,
  );
  if (problems.length > 0) throw new CommandError(problems.join("\n"));
}
