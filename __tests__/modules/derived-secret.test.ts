import { createHash } from "node:crypto";
import { Testing, TerraformOutput, TerraformStack, TerraformVariable } from "cdktf";
import { derivedSecret } from "../../modules/private/derived-secret";
import { TerraformRun } from "../support/terraform";

test("a derived secret can be made again by hand, from the secret and the purpose", async () => {
  const stack = new TerraformStack(Testing.app(), "test");
  const secret = new TerraformVariable(stack, "secret", { type: "string", default: 'open "sesame" ${x}\n' });
  for (const purpose of ["one", "other"])
    new TerraformOutput(stack, purpose, { value: derivedSecret(purpose, secret.stringValue) });
  const { variable, output } = JSON.parse(Testing.synth(stack, true)) as Record<string, object>;
  const run = await TerraformRun.with([]);
  run.configure({ variable, output });
  await run.apply();
  const outputs = JSON.parse(await run.ok("output", "-json")) as Record<string, { value: string }>;
  const byHand = (purpose: string) => createHash("sha256").update(`${purpose}:open "sesame" \${x}\n`).digest("hex");
  expect(outputs["one"]?.value).toBe(byHand("one"));
  expect(outputs["other"]?.value).toBe(byHand("other"));
});
