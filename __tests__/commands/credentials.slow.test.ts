import { existsSync } from "node:fs";
import { join } from "node:path";
import { Labctl } from "../support/labctl";
import { scratchCheckout, scratchFolder } from "../support/scratch";

jest.setTimeout(120_000);

const checkout = scratchCheckout();
const none = {
  HOME: scratchFolder(),
  ...Object.fromEntries(
    Object.keys(process.env)
      .filter((name) => /^(AWS|CLOUDFLARE|TF)_/.test(name))
      .map((name) => [name, ""]),
  ),
};

test("a deploy without credentials names all of them, and plans nothing", async () => {
  const { code, out } = await Labctl.run(checkout, ["deploy", "--auto-approve"], none);
  expect(out).toContain(
    [
      "Credentials are missing:",
      "  CLOUDFLARE_API_TOKEN, for `edge`: docs/modules/cloudflare.md#the-api-token",
      "  AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a profile in ~/.aws, for `backup`: docs/modules/offsite.md",
      "Nothing was planned.",
    ].join("\n"),
  );
  expect(code).toBe(1);
  expect(existsSync(join(checkout, "cdktf.out/stacks/infra/.terraform"))).toBe(false);
});
