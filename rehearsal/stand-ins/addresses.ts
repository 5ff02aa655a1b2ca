import { blocksIn } from "../../terraform/run/stack-addresses";
import type { ObjectValue } from "../protocol/value";

/**
 * The addresses that an object may have: those of its type whose block agrees with its values. Terraform gives a provider the
 * type and the values, but no address.
 *
 * @param type with `data.` before it for a data source
 */
export function addressesOf(directories: readonly string[], type: string, values: ObjectValue): readonly string[] {
  const all = blocksIn(directories);
  const said = new Map(all.map(({ address, block }) => [address, block]));
  return all.filter((one) => one.type === type && fits(one.block, values, said)).map(({ address }) => address);
}

/** What a block has besides values. */
const meta = new Set(["depends_on", "lifecycle", "provider", "//"]);

/** Whether every plain value of a block is the object's. What holds an expression can be anything, unless it is a plain reference. */
function fits(block: unknown, value: unknown, said: ReadonlyMap<string, unknown>): boolean {
  if (Array.isArray(block)) return Array.isArray(value) && block.every((one, index) => fits(one, value[index], said));
  if (block !== null && typeof block === "object") {
    const own = (Array.isArray(value) ? value[0] : value) as Readonly<Record<string, unknown>> | null | undefined;
    return Object.entries(block).every(
      ([key, inner]) => meta.has(key) || own?.[key] === undefined || fits(inner, own[key], said),
    );
  }
  const [, address = "", attribute = ""] = /^\$\{([\w-]+\.[\w-]+)\.([\w-]+)\}$/.exec(String(block)) ?? [];
  const plain =
    address === "" ? block : (said.get(address) as Readonly<Record<string, unknown>> | undefined)?.[attribute];
  if (typeof plain === "string" && /[$%]\{/.test(plain)) return true;
  return typeof value !== typeof plain || value === plain;
}
