import fc from "fast-check";
import { contains, networkOf, overlap, parseRange, toAddress, toNumber } from "../../lab/addresses";

const address = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test("an address survives being a number", () => {
  fc.assert(fc.property(address, (number) => toNumber(toAddress(number)) === number));
});

test("a network holds exactly the addresses that share its prefix", () => {
  fc.assert(
    fc.property(address, address, fc.integer({ min: 0, max: 32 }), (one, other, prefix) => {
      const network = parseRange(networkOf(toAddress(one), prefix));
      const same = networkOf(toAddress(one), prefix) === networkOf(toAddress(other), prefix);
      expect(network).toBeDefined();
      expect(network && contains(network, { first: other, last: other })).toBe(same);
    }),
  );
});

test("two ranges meet if and only if some address lies in both", () => {
  const small = fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
    .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
  const members = ({ first, last }: { first: number; last: number }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  fc.assert(
    fc.property(small, small, (a, b) => {
      expect(overlap(a, b)).toBe(members(a).some((one) => members(b).includes(one)));
      expect(contains(a, b)).toBe(members(b).every((one) => members(a).includes(one)));
    }),
  );
});

test.each([
  "",
  "10.0.0",
  "10.0.0.1.2",
  "10.0.0.256",
  "010.0.0.1",
  "10.0.0.9-10.0.0.1",
  "10.0.0.0/33",
  "10.0.0.0/",
  "10.0.0.1/24",
  "10.0.0.1-",
  "a-b",
  "1-2-3",
  "10.0.0.0/8/8",
  " ",
])("%p is no address, network or range", (text) => {
  expect(parseRange(text)).toBeUndefined();
});
