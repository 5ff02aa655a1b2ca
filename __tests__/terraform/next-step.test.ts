import { nextStepAfter } from "../../terraform/next-step";

test.each([
  ['Error: namespaces "argocd" already exists', "./labctl recover prod"],
  ['Error: secrets "velero" already exists', "./labctl recover prod"],
  ['customresourcedefinitions.apiextensions.k8s.io "x" already exists', "./labctl recover prod"],
  [
    "creating IAM User (u): … StatusCode: 409, EntityAlreadyExists: User with name u already exists.",
    "./labctl recover prod",
  ],
  ["StatusCode: 409, BucketAlreadyOwnedByYou: Your previous request", "./labctl recover prod"],
  ["rpc error: code = AlreadyExists desc = etcd data directory is not empty", "./labctl recover prod --bootstrapped"],
  ["You already have a tunnel with this name. Delete the existing tunnel", "./labctl recover prod"],
  ['{"code":81053,"message":"An A, AAAA, or CNAME record with that host already exists."}', "./labctl recover prod"],
  ['{"code":11010,"message":"access.api.error.application_already_exists"}', "./labctl recover prod"],
  ['prod  │ Error: namespaces\nprod  │ "argocd" already\nprod  │ exists\n', "./labctl recover prod"],
])("%s: the command that takes it in is named", (said, command) => {
  expect(nextStepAfter("prod", said, "npm run rehearse -- ")).toMatch(
    new RegExp(`This imports it: npm run rehearse -- ${command}$`),
  );
});

test.each([
  "BucketAlreadyExists: The requested bucket name is not available.",
  'Error: namespaces "argocd" not found',
  "rpc error: code = Unavailable desc = connection refused",
  "already exists",
])("%s: nothing of this lab exists", (said) => {
  expect(nextStepAfter("prod", said)).toBeUndefined();
});

test("a machine that trusts secrets which were lost with the state is booted anew, and what exists is taken in", () => {
  const handshake =
    'transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate signed by unknown authority"';
  const exists = 'namespaces "argocd" already exists';
  expect(nextStepAfter("infra", `desc = "${handshake}`)).toMatch(
    /reset the machine at its console into maintenance mode: \S+$/,
  );
  expect(nextStepAfter("infra", `${handshake}\n${exists}`)?.split("\n")).toHaveLength(2);
});

test("a lock that is held is freed by the same verb", () => {
  const lock = "Lock Info:\n  ID: 1\n  Path: p\n  Operation: O\n  Who: me\n  Version: 1\n  Created: now\n  Info: \n";
  expect(nextStepAfter("infra", `Error: Error acquiring the state lock\n\n${lock}`)).toMatch(
    /^If nobody works on the state of infra any more, this frees it: \.\/labctl recover infra$/,
  );
});
