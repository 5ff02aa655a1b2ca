import fc from "fast-check";
import { fill } from "../../rehearsal/protocol/fill";
import type { Type } from "../../rehearsal/protocol/type";
import { Dynamic, equal, isKnown, type ObjectValue, UNKNOWN, type Value } from "../../rehearsal/protocol/value";
import { fromWire, toWire } from "../../rehearsal/protocol/wire";

type Typed = readonly [Type, Value];

const key = fc.oneof(fc.constantFrom("__proto__", "constructor", "a.b"), fc.string({ maxLength: 4 }));
const leaf: fc.Arbitrary<Typed> = fc.oneof(
  fc.string({ maxLength: 6 }).map((text): Typed => ["string", text]),
  fc.boolean().map((yes): Typed => ["bool", yes]),
  fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((one): Typed => [
    "number",
    // Forms that Terraform sends: an integer that JavaScript does not hold is a bigint.
    Number.isInteger(one) && !Number.isSafeInteger(one) ? BigInt(one) : one + 0,
  ]),
  fc.bigInt({ min: 2n ** 60n }).map((one): Typed => ["number", one]),
);
const attributes = fc.constantFrom("id", "name", "more");

/** Any value with its type. The members of a set are objects that differ in their `id`. */
const { typed } = fc.letrec<{ typed: Typed }>((tie) => ({
  typed: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    tie("typed").map(([type, value]): Typed => ["dynamic", new Dynamic(type, value)]),
    fc
      .tuple(tie("typed"), fc.nat({ max: 3 }))
      .map(([[type, value], count]): Typed => [["list", type], Array<Value>(count).fill(value)]),
    fc
      .tuple(tie("typed"), fc.uniqueArray(key, { maxLength: 4 }))
      .map(([[type, value], names]): Typed => [["map", type], Object.fromEntries(names.map((name) => [name, value]))]),
    fc
      .dictionary(attributes, tie("typed"), { noNullPrototype: true })
      .map((inner): Typed => [
        ["object", Object.fromEntries(Object.entries(inner).map(([name, [type]]) => [name, type]))],
        Object.fromEntries(Object.entries(inner).map(([name, [, value]]) => [name, value])),
      ]),
    fc
      .tuple(tie("typed"), fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 4 }))
      .map(([[type, value], ids]): Typed => [
        ["set", ["object", { id: "string", name: type }]],
        ids.map((id) => ({ id, name: value })),
      ]),
  ),
}));

/** The same with sets in another order. */
function shuffled(value: Value, type: Type): Value {
  if (value instanceof Dynamic) return new Dynamic(value.type, shuffled(value.value, value.type));
  if (Array.isArray(value)) {
    const inner = (value as Value[]).map((one) => shuffled(one, type[1] as Type));
    return type[0] === "set" ? inner.reverse() : inner;
  }
  if (value === null || typeof value !== "object") return value;
  const of = (name: string): Type => (type[0] === "map" ? type[1] : (type[1] as Record<string, Type>)[name]) as Type;
  return Object.fromEntries(Object.entries(value as ObjectValue).map(([name, one]) => [name, shuffled(one, of(name))]));
}

/** The same with what is chosen unknown; what tells the members of a set apart stays. */
function holed(value: Value, type: Type, choose: () => boolean): Value {
  if (value instanceof Dynamic)
    return choose() ? UNKNOWN : new Dynamic(value.type, holed(value.value, value.type, choose));
  if (value === null || typeof value !== "object") return choose() ? UNKNOWN : value;
  if (Array.isArray(value)) {
    return (value as Value[]).map((one) => {
      if (type[0] !== "set") return holed(one, type[1] as Type, choose);
      const member = one as ObjectValue;
      return { ...member, name: choose() ? UNKNOWN : (member["name"] ?? null) };
    });
  }
  const of = (name: string): Type => (type[0] === "map" ? type[1] : (type[1] as Record<string, Type>)[name]) as Type;
  return Object.fromEntries(
    Object.entries(value as ObjectValue).map(([name, one]) => [name, holed(one, of(name), choose)]),
  );
}

test("a value comes back from the wire as it was", () => {
  fc.assert(fc.property(typed, ([type, value]) => expect(fromWire(toWire(value, type), type)).toEqual(value)));
});

test("the order of a set makes no difference, wherever it lies", () => {
  fc.assert(
    fc.property(typed, ([type, value]) => {
      expect(equal(value, shuffled(value, type), type)).toBe(true);
      expect(equal([value, "a"], [shuffled(value, type), "b"], ["tuple", [type, "string"]])).toBe(false);
    }),
  );
});

test("what is unknown in a plan is taken from what was found, in whatever order its sets are", () => {
  fc.assert(
    fc.property(typed, fc.infiniteStream(fc.boolean()), ([type, value], choices) => {
      const planned = holed(value, type, () => choices.next().value as boolean);
      const filled = fill(planned, shuffled(value, type), type);
      expect(isKnown(filled)).toBe(true);
      expect(equal(filled, value, type)).toBe(true);
    }),
  );
});

test("what was not found stays unknown", () => {
  const type: Type = ["object", { a: "string", s: ["set", ["object", { id: "string", code: "string" }]] }];
  const planned = { a: UNKNOWN, s: [{ id: "x", code: UNKNOWN }] } as ObjectValue;
  expect(fill(planned, {}, type)).toEqual(planned);
  expect(fill(planned, { a: null, s: [{ id: "y", code: "c" }] }, type)).toEqual({ a: null, s: planned["s"] });
});
