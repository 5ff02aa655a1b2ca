import { writtenProperties } from "../support/written-properties";

const properties = writtenProperties();
const paths = (chosen: typeof properties): string[] => chosen.map(({ path }) => path);

test("every property of a lab file has a text that an editor shows", () => {
  expect(properties.length).toBeGreaterThan(150);
  expect(paths(properties.filter(({ text }) => text === ""))).toEqual([]);
});

test("what may be left out says what holds then", () => {
  // What the private file leaves out is as the lab file says.
  const optional = properties.filter(({ path, isOptional }) => isOptional && !path.startsWith("definePrivate."));
  expect(optional.length).toBeGreaterThan(80);
  expect(paths(optional.filter(({ saysDefault }) => !saysDefault))).toEqual([]);
});
