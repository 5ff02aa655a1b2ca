import { hcp, s3 } from "../../lab";
import { labWith } from "../support/labs";
import { testRules } from "../support/rules";

const bucket = { bucket: "acme-state", region: "eu-central-1" };

test.each([
  [s3(bucket), { kind: "s3", ...bucket }, { prefix: "homelab", encrypt: true }],
  [hcp({ organization: "acme" }), { kind: "hcp", organization: "acme" }, { execution: "local" }],
] as const)("%j may be written as plain data, and has the same defaults", (made, plain, defaults) => {
  const states = [made, plain].map((state) => labWith((lab) => (lab.state = state)).state);
  expect(states).toEqual([
    { ...plain, ...defaults },
    { ...plain, ...defaults },
  ]);
});

testRules([
  {
    rule: "state is of a known kind",
    passes: (lab) => (lab.state = hcp({ organization: "acme", project: "Home Lab", execution: "agent" })),
    fails: (lab) => (lab.state = { kind: "gcs" } as never),
    says: 'state.kind (gcs) is of no known kind. Use the functions that "./lab" exports, such as local() or lacp([…]).',
  },
  {
    rule: "plans and applies run where the machines can be reached",
    passes: (lab) => (lab.state = hcp({ organization: "acme" })),
    fails: (lab) => (lab.state = hcp({ organization: "acme", execution: "remote" as never })),
    says: 'state.execution (remote) must be "local" or "agent". Plans and applies reach the machines on your LAN; HCP\'s own runners can\'t.',
  },
  {
    rule: "an organization has a name that HCP allows",
    fails: (lab) => (lab.state = hcp({ organization: "Acme Inc." })),
    says: "state.organization (Acme Inc.) must be the name of an organization: 3 to 40 letters, digits, hyphens and underscores.",
  },
  {
    rule: "a project has a name that HCP allows",
    fails: (lab) => (lab.state = hcp({ organization: "acme", project: "x" })),
    says: "state.project (x) must be the name of a project: 3 to 40 letters, digits, spaces, hyphens and underscores.",
  },
  {
    rule: "the state's bucket has a name that S3 allows",
    passes: (lab) => (lab.state = s3(bucket)),
    fails: (lab) => (lab.state = s3({ ...bucket, bucket: "Acme_State" })),
    says: "state.bucket (Acme_State) must be a bucket name: 3 to 63 lower-case letters, digits, dots and hyphens.",
  },
  {
    rule: "the state's region exists, unless another store names its own",
    passes: (lab) =>
      (lab.state = s3({ ...bucket, region: "garage", endpoint: "https://minio.example.com", encrypt: false })),
    fails: (lab) => (lab.state = s3({ ...bucket, region: "eu-nort-1" })),
    says: 'state.region (eu-nort-1) must be a region of AWS that is open to everybody. Did you mean "eu-north-1"?',
  },
  {
    rule: "the state's bucket has a region",
    fails: (lab) => (lab.state = s3({ ...bucket, region: "Frankfurt" })),
    says: 'state.region (Frankfurt) must be a region. Write it as "eu-central-1".',
  },
  {
    rule: "keys begin with a path",
    passes: (lab) => (lab.state = s3({ ...bucket, prefix: "labs/2026" })),
    fails: (lab) => (lab.state = s3({ ...bucket, prefix: "/labs/" })),
    says: 'state.prefix (/labs/) must be a path of letters, digits, dots and hyphens. Write it as "homelab".',
  },
  {
    rule: "a store has an address",
    passes: (lab) => (lab.state = s3({ ...bucket, endpoint: "https://minio.example.com:9000" })),
    fails: (lab) => (lab.state = s3({ ...bucket, endpoint: "minio.example.com:9000" })),
    says: "state.endpoint (minio.example.com:9000) must be a URL that starts with https:// or http://.",
  },
  {
    rule: "a store's address holds no password",
    fails: (lab) => (lab.state = s3({ ...bucket, endpoint: "https://me:secret@minio.example.com" })),
    says: "state.endpoint (https://me:secret@minio.example.com) must be an address only, without a query or a password.",
  },
  {
    rule: "the state is not in the bucket of the backups",
    passes: (lab) => (lab.backup = { bucket: "acme-backup", region: "eu-central-1" }),
    fails: (lab) => {
      lab.backup = { ...bucket };
      lab.state = s3(bucket);
    },
    says: "state.bucket (acme-state) must not be the bucket of the backups (backup.bucket). Backups expire, and the key that writes them must not read the cluster's secrets. Make another bucket.",
  },
  {
    rule: "the state is not in the cluster that it describes",
    passes: (lab) => (lab.state = s3({ ...bucket, endpoint: "https://10.0.10.2:9000" })),
    fails: (lab) => (lab.state = s3({ ...bucket, endpoint: "https://10.0.10.201:9000" })),
    says: "state.endpoint (https://10.0.10.201:9000) must not lie in the cluster that the state describes. When the cluster is down, nothing could mend it. Use a store outside of it.",
  },
]);
