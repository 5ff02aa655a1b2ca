import { TerraformRun } from "../support/terraform";
import { toyProvider, type ToyWorld } from "../support/toy-provider";

let run: TerraformRun;
let world: ToyWorld;

beforeEach(async () => {
  const toy = toyProvider();
  world = toy.world;
  run = await TerraformRun.with([toy.standIn]);
});
afterEach(() => run.close());

const thing = (attributes: object, rest: object = {}) => ({ resource: { toy_thing: { a: attributes } }, ...rest });

const full = {
  name: "one",
  kind: "round",
  tags: { a: "1" },
  zones: ["b", "a"],
  anything: { deep: [1, "two", { three: true }] },
  secret: "hush",
  settings: { level: 3 },
  part: [{ label: "x" }, { label: "y" }],
  rule: [{ port: 80 }, { port: 443, note: "tls" }],
  corner: [{ name: "north" }, { name: "south" }],
  timeouts: { create: "5m" },
};

test("everything that a schema can say is created, and a second plan is empty", async () => {
  run.configure(thing(full));
  expect(await run.ok("validate")).toContain("The configuration is valid");
  await run.apply();
  expect(await run.state("toy_thing.a")).toMatchObject({
    id: "id-one",
    serial: 1,
    size: 1,
    colour: null,
    zones: ["a", "b"],
    anything: full.anything,
    settings: { level: 3, mode: "auto" },
    part: [
      { label: "x", code: "code-x" },
      { label: "y", code: "code-y" },
    ],
    rule: [
      { port: 80, note: "none" },
      { port: 443, note: "tls" },
    ],
  });
  expect(await run.plan()).toEqual({});
});

test("an update keeps what stays, and makes unknown what the provider computes anew", async () => {
  run.configure(thing(full));
  await run.apply();
  run.configure(thing({ ...full, size: 2, anything: "now a text" }));
  expect(await run.plan()).toEqual({ "toy_thing.a": ["update"] });
  await run.apply();
  expect(await run.state("toy_thing.a")).toMatchObject({ id: "id-one", serial: 2, size: 2, anything: "now a text" });
  // Taking a value away brings the default back.
  run.configure(thing(full));
  await run.apply();
  expect(await run.state("toy_thing.a")).toMatchObject({ size: 1 });
  expect(await run.plan()).toEqual({});
});

test("what an update keeps, it keeps whole; what a new part brings is computed", async () => {
  run.configure(thing(full));
  await run.apply();
  run.configure(thing({ ...full, size: 2, part: [...full.part, { label: "z" }] }));
  await run.ok("plan", "-out=plan");
  const plan = JSON.parse(await run.ok("show", "-json", "plan")) as {
    resource_changes: { change: { after_unknown: object } }[];
  };
  expect(plan.resource_changes[0]?.change.after_unknown).toMatchObject({
    serial: true,
    part: [{}, {}, { code: true }],
  });
  expect(plan.resource_changes[0]?.change.after_unknown).toHaveProperty("origin", {});
  await run.apply();
  expect(await run.state("toy_thing.a")).toMatchObject({
    origin: { at: "made-as-1" },
    part: [{ code: "code-x" }, { code: "code-y" }, { code: "code-z" }],
  });
  expect(await run.plan()).toEqual({});
});

test("the order of a set is no change, that of a list is", async () => {
  run.configure(thing(full));
  await run.apply();
  run.configure(thing({ ...full, zones: ["a", "b"], corner: [...full.corner].reverse() }));
  expect(await run.plan()).toEqual({});
  run.configure(thing({ ...full, rule: [...full.rule].reverse() }));
  expect(await run.plan()).toEqual({ "toy_thing.a": ["update"] });
});

const badges = async (): Promise<Record<string, unknown>[]> =>
  (await run.state("toy_thing.a"))["badge"] as Record<string, unknown>[];

/** Where a plan says that a change replaces the resource. */
async function replacePaths(): Promise<unknown[]> {
  await run.ok("plan", "-out=plan");
  const plan = JSON.parse(await run.ok("show", "-json", "plan")) as {
    resource_changes: { change: { replace_paths?: unknown[] } }[];
  };
  return (plan.resource_changes[0]?.change.replace_paths ?? []).sort();
}

test("a member of a set keeps what was computed for it, whatever comes before it, goes or changes order", async () => {
  run.configure(thing({ name: "one", badge: [{ label: "m" }, { label: "t", note: "tall" }] }));
  await run.apply();
  expect(await badges()).toEqual([
    { label: "m", code: "code-m-1", note: "none" },
    { label: "t", code: "code-t-1", note: "tall" },
  ]);
  expect(await run.plan()).toEqual({});
  run.configure(thing({ name: "one", badge: [{ label: "t" }, { label: "a" }, { label: "m" }] }));
  await run.apply();
  expect(await badges()).toEqual([
    { label: "a", code: "code-a-2", note: "none" },
    { label: "m", code: "code-m-1", note: "none" },
    { label: "t", code: "code-t-1", note: "none" },
  ]);
  run.configure(thing({ name: "one", badge: [{ label: "t", note: "tall" }] }));
  await run.apply();
  expect(await badges()).toEqual([{ label: "t", code: "code-t-1", note: "tall" }]);
  expect(await run.plan()).toEqual({});
});

test("a change inside a set that replaces is said of the set, as Terraform wants it", async () => {
  run.configure(thing({ name: "one", pin: [{ hole: "a" }, { hole: "b" }] }));
  await run.apply();
  run.configure(thing({ name: "one", pin: [{ hole: "b" }, { hole: "a" }] }));
  expect(await run.plan()).toEqual({});
  run.configure(thing({ name: "one", pin: [{ hole: "a" }, { hole: "c" }] }));
  expect(await run.plan()).toEqual({ "toy_thing.a": ["delete", "create"] });
  expect(await replacePaths()).toEqual([["pin"]]);
});

/** Keys that mean something to JavaScript, to a path or to semantics. */
const keys = ["x", "__proto__", "constructor", "toString", "a.b", "0", "mode", "slot", "é %"];

test("semantics hold under any key of a map", async () => {
  const slots = (fixed: string) => Object.fromEntries(keys.map((key) => [key, { weight: 3, fixed }]));
  run.configure(thing({ name: "one", slot: slots("f"), tags: Object.fromEntries(keys.map((key) => [key, key])) }));
  await run.apply();
  expect(await run.state("toy_thing.a")).toMatchObject({
    slot: Object.fromEntries(keys.map((key) => [key, { weight: 3, fixed: "f", mode: "auto" }])),
    tags: Object.fromEntries(keys.map((key) => [key, key])),
  });
  expect(await run.plan()).toEqual({});
  run.configure(thing({ name: "one", slot: slots("g") }));
  expect(await replacePaths()).toEqual(keys.map((key) => ["slot", key, "fixed"]).sort());
  run.configure(thing({ name: "one", slot: { __proto__x: { weight: 10 } } }));
  expect((await run.run("validate")).out).toContain("Attribute slot.weight is too heavy");
});

test("numbers of any length and fraction stay what they are", async () => {
  const numbers = [
    "9007199254740991",
    "9007199254740993",
    "-9223372036854775808",
    "18446744073709551615",
    "123456789012345678901234567890",
    "1180591620717411303424",
    "0.1",
    "-0.30000000000000004441",
    "0.5",
    "1e300",
    "1.25e-7",
    "0",
  ];
  // Not in JavaScript, which would round them.
  run.configure(
    thing(
      { name: "one" },
      {
        locals: { numbers: `\${[${numbers.join(", ")}]}` },
        resource: {
          toy_thing: {
            a: {
              count: numbers.length,
              name: "n${count.index}",
              size: "${local.numbers[count.index]}",
              anything: '${[local.numbers[count.index], "$${"]}',
            },
          },
        },
        output: {
          same: {
            value:
              "${[for n, one in toy_thing.a : one.size == local.numbers[n] && one.anything[0] == local.numbers[n]]}",
          },
        },
      },
    ),
  );
  await run.apply();
  expect(JSON.parse(await run.ok("output", "-json", "same"))).toEqual(numbers.map(() => true));
  expect(await run.plan()).toEqual({});
});

test("a change of what identifies it replaces a resource", async () => {
  run.configure(thing({ name: "one" }));
  await run.apply();
  run.configure(thing({ name: "two" }));
  expect(await run.plan()).toEqual({ "toy_thing.a": ["delete", "create"] });
  await run.apply();
  expect([...world.things.keys()]).toEqual(["id-two"]);
});

test("prevent_destroy holds a replacement up", async () => {
  const guarded = (name: string) => thing({ name, lifecycle: { prevent_destroy: true } });
  run.configure(guarded("one"));
  await run.apply();
  run.configure(guarded("two"));
  const { code, out } = await run.run("plan");
  expect(code).toBe(1);
  expect(out).toMatch(/[Ii]nstance cannot be destroyed/);
});

test("destroying leaves nothing", async () => {
  run.configure(thing(full));
  await run.apply();
  await run.ok("destroy", "-auto-approve");
  expect(world.things.size).toBe(0);
});

test("what was changed behind Terraform's back shows in the next plan, and is mended", async () => {
  run.configure(thing({ name: "one", tags: { a: "1" } }));
  await run.apply();
  const before = world.things.get("id-one");
  world.things.set("id-one", { ...before, tags: { a: "2" } });
  expect(await run.plan()).toEqual({ "toy_thing.a": ["update"] });
  await run.apply();
  expect(world.things.get("id-one")).toMatchObject({ tags: { a: "1" } });
});

test("what has vanished is made again", async () => {
  run.configure(thing({ name: "one" }));
  await run.apply();
  world.things.clear();
  expect(await run.plan()).toEqual({ "toy_thing.a": ["create"] });
});

test("what exists is imported, and needs no change then", async () => {
  run.configure(thing(full));
  await run.apply();
  await run.ok("state", "rm", "toy_thing.a");
  run.configure(thing(full, { import: [{ to: "toy_thing.a", id: "id-one" }] }));
  expect(await run.apply()).toContain("1 imported, 0 added, 0 changed");
  expect(await run.plan()).toEqual({});
  run.configure(
    thing(full, { import: [{ to: "toy_thing.b", id: "id-none" }], resource: { toy_thing: { b: { name: "b" } } } }),
  );
  expect((await run.run("plan")).out).toContain("there is no id-none");
});

test("values that are unknown while planning, plain and refined, arrive when applying", async () => {
  run.configure({
    resource: {
      toy_thing: {
        first: { name: "one" },
        // A text with an unknown in it is refined: it starts with "is-".
        second: {
          name: "two",
          kind: '${toy_thing.first.serial > 0 ? "round" : "square"}',
          tags: { of: "is-${toy_thing.first.id}" },
          anything: { id: "${toy_thing.first.id}" },
        },
        third: {
          name: "three-${toy_thing.second.id}",
          part: '${[for p in ["x"] : { label = "${p}-${toy_thing.first.id}" }]}',
        },
      },
    },
  });
  await run.apply();
  expect(await run.state("toy_thing.second")).toMatchObject({
    kind: "round",
    tags: { of: "is-id-one" },
    anything: { id: "id-one" },
  });
  expect(await run.state("toy_thing.third")).toMatchObject({
    name: "three-id-two",
    part: [{ label: "x-id-one", code: "code-x-id-one" }],
  });
  expect(await run.plan()).toEqual({});
});

test("a sensitive value is used, and not shown", async () => {
  run.configure(
    thing(
      { name: "one", secret: "hush-hush" },
      { output: { shown: { value: "${toy_thing.a.secret}", sensitive: true } } },
    ),
  );
  expect(await run.apply()).not.toContain("hush-hush");
  expect(world.things.get("id-one")).toMatchObject({ secret: "hush-hush" });
});

test("a write-only value from an ephemeral resource reaches the provider, and no state", async () => {
  run.configure(
    thing(
      { name: "one", token_wo: "${ephemeral.toy_token.t.token}" },
      { ephemeral: { toy_token: { t: { for: "a" } } } },
    ),
  );
  await run.apply();
  expect(world.tokens).toEqual(["token-for-a"]);
  expect(await run.ok("show", "-json")).not.toContain("token-for-a");
  expect(await run.plan()).toEqual({});
});

test("a data source is read while planning once its input is known", async () => {
  const data = {
    data: { toy_thing: { d: { name: "one" } } },
    output: { found: { value: "${data.toy_thing.d.found}" } },
  };
  run.configure({ ...data });
  await run.apply();
  expect(await run.ok("output", "-raw", "found")).toBe("no");
  run.configure(thing({ name: "one" }, data));
  await run.apply();
  await run.apply();
  expect(await run.ok("output", "-raw", "found")).toBe("yes");
});

test("the provider block reaches what it configures", async () => {
  run.configure(thing({ name: "one" }, { provider: { toy: { account: "mine" } } }));
  await run.apply();
  expect(world.providers).toEqual([{ account: "mine" }]);
});

test("a creation that fails leaves nothing in the state, and its message at the terminal", async () => {
  run.configure(thing({ name: "refused" }));
  const { code, out } = await run.run("apply", "-auto-approve");
  expect(code).toBe(1);
  expect(out).toContain("Error: Refused");
  expect(out).toContain("The toy does not like this name.");
  expect(await run.ok("state", "list")).toBe("");
});

describe("validate refuses", () => {
  test.each([
    [
      "a value that is not allowed",
      { name: "one", kind: "oval" },
      'Attribute kind value must be one of: ["round" "square"], got: "oval"',
    ],
    ["a value that fails a check", { name: "one", tags: { bad: "1" } }, "Attribute tags must not hold bad"],
    ["a value inside a block", { name: "one", rule: [{ port: 70000 }] }, "Attribute rule.port is no port"],
    [
      "what excludes one another",
      { name: "one", secret: "a", token_wo: "b" },
      "secret and token_wo exclude one another",
    ],
    ["an attribute that the schema does not have", { name: "one", nme: "x" }, "No argument or block type is named"],
    ["a wrong type", { name: "one", size: "big" }, "a number is required"],
    ["a missing attribute", {}, 'The argument "name" is required'],
  ])("%s", async (_what, attributes, message) => {
    run.configure(thing(attributes));
    expect(await run.fails("validate")).toContain(message);
  });
});

test("large values pass", async () => {
  // Put together by Terraform: it takes a minute to read a text of this size from a configuration.
  const secret = `\${join("", [for n in range(1024) : "${"x".repeat(6 * 2 ** 10)}"])}`;
  run.configure(thing({ name: "one", secret }));
  await run.apply();
  expect(world.things.get("id-one")?.["secret"]).toHaveLength(6 * 2 ** 20);
  expect(await run.plan()).toEqual({});
});
