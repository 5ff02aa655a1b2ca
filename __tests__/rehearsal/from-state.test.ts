import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { s3 } from "../../lab";
import { loadLab } from "../../lab/load-lab";
import { pullState } from "../../rehearsal/from-state/pull-state";
import { pullStates } from "../../rehearsal/from-state/pull-states";
import { type Given, leaves, standInFor, template } from "../../rehearsal/from-state/references";
import { readStateFile } from "../../rehearsal/from-state/state-file";
import { stackOfState } from "../../rehearsal/from-state/stack-of-state";
import { standIns } from "../../rehearsal/providers";
import { World } from "../../rehearsal/world/world";
import { LabRun } from "../support/lab-run";
import { labWith } from "../support/labs";
import { remoteState } from "../support/remote-state";
import { runs } from "../support/runs";
import { scratchFolder, shippedFile } from "../support/scratch";
import { stackNames } from "../../stacks/names";
import { TerraformRun, terraformProgram } from "../support/terraform";

jest.setTimeout(60_000);

const played = standIns(World.open(join(scratchFolder(), "world.json"), labWith()));

describe("a template of what others have given", () => {
  const word = fc.stringMatching(/^[A-Za-z0-9+/=]{8,20}$/);
  const text = fc.array(fc.oneof(word, fc.constantFrom("${a}", "%{b}", "$${", "\n", "x: ", '"')), { maxLength: 8 });
  /** What Terraform makes of a template. */
  const evaluate = (source: string, given: readonly Given[]): string =>
    given
      .reduce(
        (all, { text: own, expression }) => all.split(`\${${expression}}`).join(own.replaceAll(/[$%](?=\{)/g, "$&$&")),
        source,
      )
      .replaceAll(/([$%])\1(?=\{)/g, "$1");

  test("gives the text again, and holds nothing of what others have given", () => {
    fc.assert(
      fc.property(text, fc.array(word, { maxLength: 4 }), (parts, words) => {
        const given = words.map((own, index) => ({ text: own, expression: `a.b${index}` }));
        const whole = [...parts, ...words].join("");
        const source = template(whole, given);
        expect(evaluate(source, given)).toBe(whole);
        for (const { text: own } of given) expect(source.replaceAll(/\$\{a\.b\d\}/g, "")).not.toContain(own);
      }),
      runs(300),
    );
  });

  test("hides what nobody has given behind text of the same shape", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (secret) => {
        const shape = (of: string): string =>
          of.replaceAll(/[a-z]/g, "a").replaceAll(/[A-Z]/g, "A").replaceAll(/\d/g, "0");
        expect(shape(standInFor(secret))).toBe(shape(secret));
        expect(standInFor(secret)).toBe(standInFor(secret));
      }),
      runs(200),
    );
    expect(standInFor("AKIAVFGQDW53RJ3NEUEF")).not.toBe("AKIAVFGQDW53RJ3NEUEF");
    expect(template("token=s3cretS3cret", [], standInFor)).not.toContain("s3cretS3cret");
  });

  test("finds a number only as a whole", () => {
    const given = [{ text: "2026", expression: "a.revision" }];
    expect(template("image: x:2026.8.2\nport: 20261\nrevision: 2026\n", given)).toBe(
      "image: x:2026.8.2\nport: 20261\nrevision: ${a.revision}\n",
    );
  });

  test("leads into maps and lists", () => {
    expect(leaves({ list: [{ "a-b": "01234567" }], short: "0123" }, "data.x.y")).toEqual([
      { text: "01234567", expression: 'data.x.y.list[0]["a-b"]' },
    ]);
  });
});

test("a revision is what others carry of a secret, however short it is", () => {
  const held = (type: string, attributes: object, dependencies: string[] = []) => ({
    mode: "managed",
    type,
    name: "one",
    instances: [{ attributes, dependencies }],
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 28 }), (revision) => {
      const secret = held("kubernetes_secret_v1", { data_wo_revision: revision });
      const values = { values: [`key: token\nrevision: ${revision}\n`] };
      const release = held("helm_release", values, ["kubernetes_secret_v1.one"]);
      const state = readStateFile(JSON.stringify({ version: 4, resources: [secret, release] }));
      expect(stackOfState(state, {}, played).resource?.["helm_release"]?.["one"]).toMatchObject({
        values: ["key: token\nrevision: ${kubernetes_secret_v1.one.data_wo_revision}\n"],
      });
    }),
    { numRuns: runs(50).numRuns, examples: [[1], [8285415]] },
  );
});

describe("a deployed lab", () => {
  let real: LabRun;
  const states: Record<string, string> = {};
  beforeAll(async () => {
    real = await (await LabRun.open()).deploy();
    for (const name of ["infra", "prod"] as const) states[name] = await real.stack(name).ok("state", "pull");
  });
  afterAll(() => real.close());

  /** Texts that the state marks as sensitive, by its own words or by the providers' schemas. */
  const secrets = (): string[] =>
    Object.values(states).flatMap((state) => {
      const { resources, outputs } = JSON.parse(state) as {
        resources: {
          instances: { attributes: Record<string, unknown>; sensitive_attributes: { value: string }[][] }[];
        }[];
        outputs: Record<string, { value: unknown; sensitive?: boolean }>;
      };
      const marked = resources.flatMap(({ instances }) =>
        instances.flatMap(({ attributes, sensitive_attributes }) =>
          sensitive_attributes.map(([first]) => attributes[first?.value ?? ""]),
        ),
      );
      const published = Object.values(outputs).flatMap(({ value, sensitive }) => (sensitive === true ? [value] : []));
      return leaves([...marked, ...published], "x")
        .map(({ text }) => text)
        .filter((text) => text.length > 15 && !text.startsWith("https://"));
    });

  const rebuilt = (name: "infra" | "prod") => {
    const today = JSON.parse(readFileSync(real.configuration(name), "utf8")) as never;
    return stackOfState(readStateFile(states[name] ?? ""), today, played);
  };

  test("is written down again without a secret of its own", () => {
    const text = JSON.stringify([rebuilt("infra"), rebuilt("prod")]);
    expect(secrets().length).toBeGreaterThan(20);
    expect(secrets().filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);
  });

  test("refers again to what its resources got from each other", () => {
    const { data = {}, resource = {} } = rebuilt("infra");
    const configuration = Object.values(data["talos_machine_configuration"] ?? {})[0];
    expect(configuration).toMatchObject({
      machine_secrets: {
        secrets: {
          bootstrap_token: "${talos_machine_secrets.machine_secrets.machine_secrets.secrets.bootstrap_token}",
        },
      },
    });
    const applies = Object.values(resource["talos_machine_configuration_apply"] ?? {});
    for (const apply of applies)
      expect(apply["machine_configuration_input"]).toMatch(
        /^\$\{data\.talos_machine_configuration\.[\w-]+\.machine_configuration\}$/,
      );
  });
});

describe("the real state", () => {
  const lab = labWith();
  const settings = { backend: { local: {} } };
  const local = async (text?: string) => {
    const project = scratchFolder();
    mkdirSync(join(project, "state", "home"), { recursive: true });
    if (text !== undefined) writeFileSync(join(project, "state", "home", "infra.tfstate"), text);
    return pullState({ project, lab, stack: "infra", settings, terraform: "no-such-program", env: {} });
  };

  test.each([
    ['{"version": 3}', /^The state of infra can't be rehearsed: its format is 3, not 4\.$/],
    ["{", /^The state of infra can't be rehearsed: .*JSON/],
    ["null", /its format is undefined, not 4\.$/],
    ['{"version": 4, "resources": {}}', /it is damaged at resources \(.*expected array/],
    [
      '{"version": 4, "resources": [{ "mode": "managed", "type": "a_b", "name": "c" }]}',
      /it is damaged at resources\.0\.instances \(.*expected array/,
    ],
    [
      JSON.stringify({
        version: 4,
        resources: [{ mode: "managed", type: "a_b", name: "c", instances: [{ index_key: 0 }, { index_key: 1 }] }],
      }),
      /a_b\.c is not one whole resource/,
    ],
  ])("that can't be rehearsed is refused: %s", async (text, message) => {
    await expect(local(text)).rejects.toThrow(message);
  });

  test.each([[undefined], [""], ['{"version": 4}']])("of a stack that is not deployed is empty: %s", async (text) => {
    expect(await local(text)).toEqual({ held: [], outputs: [] });
  });

  test("in a bucket is read by the user's Terraform, and not changed", async () => {
    const state = s3({ bucket: "acme-state", region: "eu-central-1" });
    const remote = await remoteState(state);
    const backend = {
      s3: { bucket: "acme-state", region: "eu-central-1", key: "lab/home/infra.tfstate", use_lockfile: true },
    };
    const run = await TerraformRun.with([], remote.env);
    run.configure({ terraform: { backend }, resource: { terraform_data: { one: { input: "here" } } } });
    await run.ok("init", "-input=false");
    await run.apply();
    const kept = (): string[] =>
      readdirSync(remote.folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
    const before = kept();
    const found = await pullState({
      project: scratchFolder(),
      lab: labWith((own) => (own.state = state)),
      stack: "infra",
      settings: { backend },
      terraform: await terraformProgram(),
      env: { ...process.env, ...remote.env },
    });
    expect(found.held.map(({ address }) => address)).toEqual(["terraform_data.one"]);
    expect(kept()).toEqual(before);
    run.close();
    remote.close();
  });

  test("of each stack is read from where today's lab file has it, and nothing is left behind", async () => {
    const state = s3({ bucket: "acme-state", region: "eu-central-1" });
    const remote = await remoteState(state);
    const file = join(scratchFolder(), "lab.config.ts");
    const shipped = JSON.stringify(shippedFile);
    writeFileSync(file, `import lab from ${shipped};\nexport default { ...lab, state: ${JSON.stringify(state)} };\n`);
    const run = await TerraformRun.with([], remote.env);
    const key = "homelab/home/prod.tfstate";
    const backend = { s3: { bucket: "acme-state", region: "eu-central-1", key, use_lockfile: true } };
    run.configure({ terraform: { backend }, resource: { terraform_data: { one: { input: "here" } } } });
    await run.ok("init", "-input=false");
    await run.apply();
    const temporary = scratchFolder();
    const outside = { ...process.env };
    Object.assign(process.env, remote.env, { TMPDIR: temporary });
    try {
      const deployed = {
        project: join(__dirname, "..", ".."),
        loaded: loadLab(file),
        terraform: await terraformProgram(),
      };
      const states = await pullStates(deployed, stackNames);
      expect([...states].map(([name, { held }]) => [name, held.length])).toEqual([
        ["infra", 0],
        ["prod", 1],
      ]);
    } finally {
      process.env = outside;
    }
    // The loader's own cache apart.
    expect(readdirSync(temporary).filter((name) => !name.startsWith("tsx-"))).toEqual([]);
    run.close();
    remote.close();
  });
});
