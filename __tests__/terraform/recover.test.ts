import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { forgetImports, type Import } from "../../terraform/run/imports-file";
import type { Diagnostic } from "../../terraform/run/json-events";
import type { PlannedChange } from "../../terraform/run/plan-file";
import { writeImports } from "../../terraform/run/recover";
import { type PlanOptions, type Stack, TerraformFailed } from "../../terraform/run/stack";
import { runs } from "../support/runs";
import { scratchFolder } from "../support/scratch";

/** How an object meets its import: it is there, or Terraform finds it absent, or its provider says so, or something else is wrong. */
const fates = ["exists", "absent", "absent to its provider", "out of reach"] as const;
type Fate = (typeof fates)[number];

const errorOf = (fate: Fate, to: string): Diagnostic | undefined => {
  const error = (summary: string, detail: string): Diagnostic => ({
    kind: "diagnostic",
    severity: "error",
    summary,
    detail,
  });
  switch (fate) {
    case "exists":
      return undefined;
    case "absent":
      return error(
        "Cannot import non-existent remote object",
        `While attempting to import an existing object to "${to}", the provider detected that …`,
      );
    case "absent to its provider":
      return error("failed to make http request", 'GET "https://…": 404 Not Found {"success":false}');
    case "out of reach":
      return error('Get "https://10.0.10.9:6443": dial tcp: i/o timeout', "");
  }
};

/** A stack whose plans answer by what stands in its import blocks. Terraform gives no address with a provider's own error. */
function stackOf(folder: string, fateOf: (address: string) => Fate): Stack {
  const plan = ({ only }: PlanOptions = {}): Promise<unknown> => {
    const { import: blocks } = JSON.parse(readFileSync(join(folder, "recover.tf.json"), "utf8")) as {
      import: Import[];
    };
    const errors = blocks
      .filter(({ to }) => only === undefined || to === only)
      .flatMap(({ to }) => errorOf(fateOf(to), to) ?? []);
    return errors.length === 0 ? Promise.resolve() : Promise.reject(new TerraformFailed("failed", errors));
  };
  return { name: "prod", folder, plan } as unknown as Stack;
}

const namespaces = (count: number): PlannedChange[] =>
  Array.from({ length: count }, (_, index) => ({
    address: `kubernetes_namespace_v1.n${index}`,
    type: "kubernetes_namespace_v1",
    actions: ["create"],
    after: { metadata: [{ name: `n${index}` }] },
  }));

test("recover imports what exists, whoever says of the rest that it does not, and names what can't be looked at", async () => {
  const folder = scratchFolder();
  const file = join(folder, "recover.tf.json");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...fates), { maxLength: 8 }), async (drawn) => {
      forgetImports(folder);
      const changes = namespaces(drawn.length);
      const withFate = (fate: Fate): string[] =>
        changes.filter((_, index) => drawn[index] === fate).map(({ address }) => address);
      const stack = stackOf(
        folder,
        (address) => drawn[changes.findIndex((one) => one.address === address)] ?? "absent",
      );
      const plan = { changes, outputs: {}, resources: 0 };
      const found = writeImports(stack, plan, { bootstrapped: false, ids: new Map() });
      if (drawn.includes("out of reach")) {
        const error = await found.catch((reason: unknown) => reason);
        expect((error as TerraformFailed).diagnostics.map(({ address }) => address)).toEqual(withFate("out of reach"));
        expect(existsSync(file)).toBe(false);
        return;
      }
      const exist = withFate("exists");
      expect((await found).map(({ to }) => to)).toEqual(exist);
      expect(existsSync(file)).toBe(exist.length > 0);
    }),
    runs(200),
  );
});

test("an id that somebody has told and that is not there is no reason to go on without it", async () => {
  const record = { address: "cloudflare_dns_record.r", type: "cloudflare_dns_record", actions: ["create"], after: {} };
  const stack = stackOf(scratchFolder(), () => "absent to its provider");
  const told = { bootstrapped: false, ids: new Map([[record.address, "gone"]]) };
  await expect(writeImports(stack, { changes: [record], outputs: {}, resources: 0 }, told)).rejects.toMatchObject({
    diagnostics: [{ address: record.address, summary: "failed to make http request" }],
  });
});
