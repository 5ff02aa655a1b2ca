import fc from "fast-check";
import { literal } from "../../modules/private/escape";
import { TerraformRun } from "../support/terraform";

test("Terraform takes any text literally", async () => {
  const texts = fc.sample(
    fc
      .array(
        fc.constantFrom(
          "${",
          "%{",
          "}",
          "$",
          "%",
          "{",
          "$$",
          "%%",
          "x",
          '"',
          "\\",
          "\n",
          "é",
          "${TfTokne[1]}",
          " if true ",
        ),
        { maxLength: 12 },
      )
      .map((pieces) => pieces.join("")),
    300,
  );
  const run = await TerraformRun.with([]);
  run.configure({
    output: Object.fromEntries(texts.map((text, index) => [`t${index}`, { value: literal(text) }])),
  });
  await run.apply();
  const outputs = JSON.parse(await run.ok("output", "-json")) as Record<string, { value: string }>;
  expect(texts.map((_, index) => outputs[`t${index}`]?.value)).toEqual(texts);
});

test("references that cdktf has put in stay references", () => {
  expect(literal("a ${TfToken[TOKEN.3]} b ${x} %{if}")).toBe("a ${TfToken[TOKEN.3]} b $${x} %%{if}");
});
