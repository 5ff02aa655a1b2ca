import { lockIn } from "./state-lock";
import { unframed } from "./unframed";

/** How an API refuses to make what exists already. */
interface Refusal {
  readonly says: RegExp;
  /** The option that `recover` needs, since nothing can look it up. @default - it looks, or asks for an id */
  readonly flag?: "--bootstrapped";
  readonly source: string;
}

const refusals: readonly Refusal[] = [
  {
    says: /\b[a-z]+(\.[a-z.]+)? "[^"]+" already exists/,
    source: "the Kubernetes API: NewAlreadyExists of k8s.io/apimachinery, pkg/api/errors/errors.go",
  },
  {
    says: /\bBucketAlreadyOwnedByYou\b/,
    source: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html. BucketAlreadyExists is another's",
  },
  {
    says: /\bEntityAlreadyExists\b/,
    source: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html",
  },
  {
    says: /\bcode = AlreadyExists\b/,
    flag: "--bootstrapped",
    source: "Talos: etcd's data directory is not empty; internal/app/machined/internal/server/v1alpha1",
  },
  {
    says: /\bYou already have a tunnel with this name\b/,
    source: "Cloudflare's API, code 1013",
  },
  {
    says: /\brecord with (that host|those settings) already exists\b|\bAn identical record already exists\b/,
    source:
      "https://developers.cloudflare.com/dns/manage-dns-records/troubleshooting/records-with-same-name/, 81053 to 81058",
  },
  {
    says: /\baccess\.api\.error\.application_already_exists\b/,
    source: "Cloudflare's API, code 11010",
  },
];

/** A gRPC client's error for a machine that trusts another authority. Only Talos' provider speaks gRPC to the lab. */
const otherSecrets =
  /transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate signed by unknown authority/;

/**
 * What a person has to do after a failed deploy: free a lock that nobody holds any more, take in what exists and is in no state,
 * or begin anew with machines whose secrets are in none.
 *
 * @param output what Terraform has printed
 * @param before what to put before a command, such as `npm run rehearse -- `
 * @returns undefined if the output calls for none of them
 */
export function nextStepAfter(stack: string, output: string, before = ""): string | undefined {
  const recover = `${before}./labctl recover ${stack}`;
  if (lockIn(output)) return `If nobody works on the state of ${stack} any more, this frees it: ${recover}`;
  const text = unframed(output);
  const met = refusals.filter(({ says }) => says.test(text));
  const steps: string[] = [];
  if (otherSecrets.test(text))
    steps.push(
      "A machine trusts other secrets than the state has. Restore the previous state; if it is lost, reset the machine at its " +
        "console into maintenance mode: docs/runbooks/reinstall.md#at-its-console",
    );
  if (met.length > 0) {
    const command = [recover, ...met.flatMap(({ flag }) => flag ?? [])].join(" ");
    steps.push(
      `Something exists already that is not in the state of ${stack}, as after a crash. This imports it: ${command}`,
    );
  }
  return steps.length === 0 ? undefined : steps.join("\n");
}
