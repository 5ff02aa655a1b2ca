import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hcp, local, s3 } from "../../lab";
import { missingCredentials } from "../../commands/support/credentials";
import { requireCredentials } from "../../commands/support/require-credentials";
import { stateSchema } from "../../lab/schema/state";
import { stackNames, type StackName } from "../../stacks/names";
import { labWith } from "../support/labs";
import { scratchFolder } from "../support/scratch";

const shipped = labWith();
const bucket = s3({ bucket: "acme-state", region: "eu-central-1" });
const store = s3({ bucket: "state", region: "us-east-1", endpoint: "https://minio.example.com:9000" });

interface Case {
  readonly stacks?: readonly StackName[];
  readonly state?: object;
  readonly without?: "edge" | "backup";
  readonly env?: NodeJS.ProcessEnv;
  /** Texts of files of the home directory. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The first words of what is missing, those that may be found with a question mark. */
function missing({ stacks = stackNames, state = local(), without, env = {}, files = {} }: Case): string[] {
  const home = scratchFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), text);
  }
  const lab = { ...shipped, state: stateSchema.parse(state), ...(without && { [without]: undefined }) };
  return missingCredentials(lab, stacks, { env, home }).map(
    ({ what, sure }) => `${what.replace(/^a /, "").split(/,? /)[0]}${sure ? "" : "?"} ${/for (.*):/.exec(what)?.[1]}`,
  );
}

const token = "CLOUDFLARE_API_TOKEN `edge`";
const keys = "AWS_ACCESS_KEY_ID";
const both = { AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "b" };

test.each<[string, Case, string[]]>([
  ["all of it", {}, [token, `${keys}? \`backup\``]],
  ["nothing of it for prod, whose state is here", { stacks: ["prod"] }, []],
  ["what the lab leaves out", { without: "edge" }, [`${keys}? \`backup\``]],
  ["what the lab leaves out", { without: "backup" }, [token]],
  ["the state's, for prod as well", { stacks: ["prod"], state: bucket }, [`${keys}? \`state\``]],
  ["one line for both", { state: bucket, without: "edge" }, [`${keys}? \`backup\` and \`state\``]],
  ["an instance's role opens no other store", { stacks: ["prod"], state: store }, [`${keys} \`state\``]],
  ["nor where it is not asked for", { env: { AWS_EC2_METADATA_DISABLED: "true" } }, [token, `${keys} \`backup\``]],
  ["HCP's token", { stacks: ["prod"], state: hcp({ organization: "acme" }) }, ["token `state`"]],
  ["an agent's are elsewhere", { state: hcp({ organization: "acme", execution: "agent" }) }, ["token `state`"]],
])("looks for %s", (_, given, expected) => {
  expect(missing(given)).toEqual(expected);
});

test.each<[string, Case]>([
  ["a token", { without: "backup", env: { CLOUDFLARE_API_TOKEN: "t" } }],
  [
    "Cloudflare's older key",
    { without: "backup", env: { CLOUDFLARE_API_KEY: "k", CLOUDFLARE_EMAIL: "me@example.com" } },
  ],
  ["keys", { without: "edge", env: both }],
  ["a profile", { without: "edge", files: { ".aws/config": "[default]\n" } }],
  ["a file of keys", { without: "edge", files: { ".aws/credentials": "[default]\n" } }],
  ["a file elsewhere", { without: "edge", env: { AWS_CONFIG_FILE: __filename } }],
  ["a web identity", { without: "edge", env: { AWS_WEB_IDENTITY_TOKEN_FILE: "token" } }],
  ["a container's", { without: "edge", env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: "http://127.0.0.1/" } }],
  ...(<Case[]>[
    { env: { TF_TOKEN_app_terraform_io: "t" } },
    { env: { TF_CLI_CONFIG_FILE: __filename } },
    { files: { ".terraform.d/credentials.tfrc.json": '{"credentials":{}}' } },
    { files: { ".terraformrc": 'credentials_helper "op" {}' } },
    { files: { ".config/opentofu/credentials.tfrc.json": '{"credentials":{}}' } },
  ]).map((one): [string, Case] => [
    `HCP's token by ${JSON.stringify(one)}`,
    { stacks: ["prod"], state: hcp({ organization: "acme" }), ...one },
  ]),
  ["those of providers that somebody has started", { env: { TF_REATTACH_PROVIDERS: "{}" } }],
])("finds %s", (_, given) => {
  expect(missing(given)).toEqual([]);
});

test.each<[string, Case, string[]]>([
  ["half of a pair of keys", { without: "edge", env: { AWS_ACCESS_KEY_ID: "a" } }, [`${keys}? \`backup\``]],
  ["an empty token", { without: "backup", env: { CLOUDFLARE_API_TOKEN: "" } }, [token]],
  ["a key without its e-mail address", { without: "backup", env: { CLOUDFLARE_API_KEY: "k" } }, [token]],
  [
    "a CLI configuration without credentials",
    { stacks: ["prod"], state: hcp({ organization: "acme" }), files: { ".terraformrc": "plugin_cache_dir = 1" } },
    ["token `state`"],
  ],
])("%s does not do", (_, given, expected) => {
  expect(missing(given)).toEqual(expected);
});

describe("a deploy", () => {
  const said = (env: NodeJS.ProcessEnv): string => {
    const write = jest.spyOn(process.stderr, "write").mockReturnValue(true);
    try {
      requireCredentials(shipped, stackNames, { env, home: scratchFolder() });
      return write.mock.calls.join("");
    } finally {
      write.mockRestore();
    }
  };

  test("is refused with all that is missing", () => {
    expect(() => said({})).toThrow(
      /^Credentials are missing:\n {2}CLOUDFLARE_API_TOKEN, .*\n {2}AWS_ACCESS_KEY_ID .*\nNothing was planned/,
    );
  });

  test("is only warned of what may yet be found", () => {
    expect(said({ CLOUDFLARE_API_TOKEN: "token" })).toMatch(
      /^warning: not found, unless this machine has a role of AWS: AWS_ACCESS_KEY_ID .*\n$/,
    );
  });

  test("goes on in silence with all of it", () => {
    expect(said({ CLOUDFLARE_API_TOKEN: "token", ...both })).toBe("");
  });
});
