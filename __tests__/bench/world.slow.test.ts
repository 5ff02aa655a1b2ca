import { world } from "../../bench/world/world";

jest.setTimeout(120_000);

test("a lab deploys with nothing behind its providers as well, and both are timed", async () => {
  const [ratio, operation] = await world(1, 3);
  expect(ratio?.name).toBe("rehearsal: 3 nodes, against nothing behind the providers");
  expect(ratio?.value).toBeGreaterThan(0);
  expect(operation?.value).toBeGreaterThan(0);
});
