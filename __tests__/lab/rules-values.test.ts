import type { LabInput } from "../../lab";
import { testRules } from "../support/rules";

const service = (url: string) => (lab: LabInput) => {
  if (lab.edge) lab.edge.hostnames = [{ hostname: "argocd", service: url }];
};
const repository = (url: string) => (lab: LabInput) => (lab.gitops = { repository: url });
const folder = (path: string) => (lab: LabInput) => (lab.gitops = { repository: "https://github.com/me/lab", path });
const bucket = (name: string) => (lab: LabInput) => (lab.backup = { bucket: name, region: "eu-central-1" });

testRules([
  ...[
    "http:argocd",
    "http:/argocd",
    "http:///argocd",
    "http://",
    "tcp://",
    "HTTP://argocd",
    "http://a b",
    "ftp://a",
  ].map((url) => ({
    rule: `${url} is no URL of a service`,
    passes: service("tcp://git.forgejo:22"),
    fails: service(url),
    says: `edge.hostnames[0].service (${url}) must be a URL that starts with http:// or https:// or tcp:// or ssh://.`,
  })),
  ...[
    "https://ghp_token@github.com/me/lab",
    "https://me:secret@github.com/me/lab",
    "ssh://git:secret@github.com/me/lab",
  ].map((url) => ({
    rule: `${url} holds credentials, which no message repeats`,
    passes: repository("ssh://git@github.com/me/lab.git"),
    fails: repository(url),
    says: "gitops.repository must hold no user name and no password: lab files are public. Revoke it if it has been pushed.",
  })),
  ...["/gitops", "../gitops", "a/../../b", "..", "a//b", "a/", "a\\b", ""].map((path) => ({
    rule: `${JSON.stringify(path)} is no folder of a repository`,
    passes: folder(path === "" ? "." : "clusters/home..old/v1.2"),
    fails: folder(path),
    says: `gitops.path (${path === "" ? '""' : path}) must be a folder of the repository. Write a relative path without "..", such as "clusters/home".`,
  })),
  {
    rule: "a bucket does not look like an address",
    passes: bucket("1.2.3.lab"),
    fails: bucket("192.168.5.4"),
    says: "backup.bucket (192.168.5.4) must not look like an IP address: S3 refuses it.",
  },
  ...[
    "xn--lab",
    "sthree-lab",
    "amzn-s3-demo-lab",
    "lab-s3alias",
    "lab--ol-s3",
    "lab.mrap",
    "lab--x-s3",
    "lab--table-s3",
  ].map((name) => ({
    rule: `${name} is S3's own`,
    fails: bucket(name),
    says: `backup.bucket (${name}) must not start or end with what S3 keeps for itself.`,
  })),
]);
