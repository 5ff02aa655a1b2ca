import fc from "fast-check";
import { numberedTogether } from "../../commands/print/numbered";

const paths = (all: readonly string[]): string[] =>
  numberedTogether(all.map((path) => ({ path, after: "1" }))).map(({ path }) => path);

test("equal changes of numbered names are one, where the first of them stands", () => {
  const threads = Array.from({ length: 16 }, (_, at) => [`cpu.policy${at}.governor`, `cpu.policy${at}.preference`]);
  expect(paths(["a", ...threads.flat(), "z"])).toEqual([
    "a",
    "cpu.policy{0..15}.governor",
    "cpu.policy{0..15}.preference",
    "z",
  ]);
});

test("gaps show, and two are not many", () => {
  expect(paths(["eth0", "eth2", "eth1", "eth7"])).toEqual(["eth{0..2,7}"]);
  expect(paths(["eth0", "eth1"])).toEqual(["eth0", "eth1"]);
});

test("places in a list, and what differs in more than a number, stay apart", () => {
  const apart = ["links[0]", "links[1]", "links[2]", "a0.b1", "a1.b2", "a2.b3", "c0", "d1", "e2", "f00", "f01", "f02"];
  expect(paths(apart)).toEqual(apart);
  const values = ["a0", "a1", "a2"].map((path, after) => ({ path, after }));
  expect(numberedTogether(values)).toEqual(values);
});

/** What a shell makes of the path, as far as it is written here. */
function expanded(path: string): string[] {
  const [, head = "", list, tail = ""] = /^(.*)\{(.*)\}(.*)$/.exec(path) ?? [];
  if (list === undefined) return [path];
  return list.split(",").flatMap((run) => {
    const [from = 0, to = from] = run.split("..").map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => `${head}${from + at}${tail}`);
  });
}

test("nothing is lost, and nothing said twice", () => {
  const name = fc.tuple(fc.constantFrom("a", "b"), fc.nat(9), fc.constantFrom("", ".c", ".c1", ".c2"));
  fc.assert(
    fc.property(fc.uniqueArray(name.map(([head, at, tail]) => `${head}${at}${tail}`)), (all) => {
      expect(paths(all).flatMap(expanded).sort()).toEqual([...all].sort());
    }),
  );
});
