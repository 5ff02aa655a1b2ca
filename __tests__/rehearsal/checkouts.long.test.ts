import { Labctl } from "../support/labctl";
import { scratchCheckout } from "../support/scratch";

jest.setTimeout(120_000);

test("two rehearsals in one checkout do not meet, two in two checkouts do not notice one another", async () => {
  const [one, two] = [scratchCheckout(), scratchCheckout()];
  const first = new Labctl(one, ["rehearse"]);
  await first.prints("$ npx cdktf deploy");
  const [same, other] = await Promise.all([Labctl.run(one, ["rehearse"]), Labctl.run(two, ["rehearse"])]);
  expect(same.code).toBe(4);
  expect(same.out).toContain("A rehearsal is running in this checkout already");
  expect(other.code).toBe(0);
  expect(await first.code()).toBe(0);
});
