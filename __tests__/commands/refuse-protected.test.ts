import { refuseProtected, refuseProtectedDestruction } from "../../commands/support/refuse-protected";
import { protectedAddresses } from "../../lab/protected";
import type { Stack } from "../../terraform/run/stack";

const refusal = "Refused. This would delete or replace what cannot be recreated:";
const planOf = (...changes: (readonly [string, ...string[]])[]) => ({
  changes: changes.map(([address, ...actions]) => ({ address, type: "any", actions, after: {} })),
  outputs: {},
  resources: changes.length,
});

test.each([[["delete"]], [["delete", "create"]], [["create", "delete"]]])(
  "a plan to %j what cannot be recreated is refused",
  (actions) => {
    for (const [stack, addresses] of Object.entries(protectedAddresses))
      for (const address of addresses)
        expect(() => refuseProtected(stack, planOf(["toy.a", "delete"], [address, ...actions]))).toThrow(
          `${refusal}\n  ${stack}: ${address}\nNothing was changed.`,
        );
  },
);

test("a plan that changes it in place, or takes away something else, is not", () => {
  const changes = Object.values(protectedAddresses).flatMap((all) => all.map((one) => [one, "update"] as const));
  expect(() => refuseProtected("infra", planOf(["toy.a", "delete"], ...changes))).not.toThrow();
});

test("destruction names what cannot be recreated in every stack", async () => {
  const stack = (name: string, addresses: readonly string[]) =>
    ({ name, addresses: () => Promise.resolve(["toy.a", ...addresses]) }) as unknown as Stack;
  const stacks = Object.entries(protectedAddresses).map(([name, addresses]) => stack(name, addresses));
  const lines = Object.entries(protectedAddresses).flatMap(([name, all]) => all.map((one) => `  ${name}: ${one}`));
  await expect(refuseProtectedDestruction(stacks)).rejects.toThrow([refusal, ...lines].join("\n"));
  await expect(refuseProtectedDestruction([stack("infra", [])])).resolves.toBeUndefined();
});
