import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { ownCharts } from "../lab/versions";
import { labWith } from "./support/labs";
import { chartValues } from "./support/synth-module";
import { synthesize } from "./support/template";

const root = join(__dirname, "..");
const page = readFileSync(join(root, "docs", "runbooks", "first-application.md"), "utf8");

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: Record<string, never>;
}
const documents = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].flatMap(([, text = ""]) =>
  parseAllDocuments(text).map((document) => document.toJS({ maxAliasCount: 0 }) as Manifest),
);
const found = (kind: string, name: string): Manifest => {
  const one = documents.find((document) => document.kind === kind && document.metadata.name === name);
  if (!one) throw new Error(`no ${kind} ${name} on the page`);
  return one;
};

test("what the page has is complete: each name that a manifest uses is one of another's", () => {
  const pod = { spec: { containers: [{ ports: [{ containerPort: 8080 }] }] } };
  expect(found("Deployment", "hello").spec).toMatchObject({ template: pod });
  expect(found("PersistentVolumeClaim", "data").spec).not.toHaveProperty("storageClassName");
  expect(found("Service", "hello").spec).toMatchObject({ ports: [{ port: 80, targetPort: 8080 }] });
  expect(found("HTTPRoute", "hello").spec).toMatchObject({ rules: [{ backendRefs: [{ name: "hello", port: 80 }] }] });
  expect(found("PersistentVolumeClaim", "media").spec).toMatchObject({
    volumeName: found("PersistentVolume", "media").metadata.name,
    storageClassName: "",
  });
});

test("its route leads through the platform's gateway", () => {
  const template = readFileSync(join(root, "charts", "platform-extras", "templates", "gateway.yaml"), "utf8");
  expect(template).toContain("name: lan\n  namespace: {{ .Release.Namespace }}");
  const { prod } = synthesize(labWith());
  expect(chartValues(prod, "platform-extras")).toMatchObject({ gateway: { enabled: true } });
  expect(found("HTTPRoute", "hello").spec).toMatchObject({
    parentRefs: [{ name: "lan", namespace: ownCharts.platformExtras.namespace }],
  });
});

test("it names the folder, the branch and the cluster that the root application has", () => {
  const { gitops } = labWith((lab) => (lab.gitops = { repository: "https://github.com/me/home-lab.git" }));
  expect(found("Application", "hello").spec).toMatchObject({
    source: { repoURL: gitops?.repository, targetRevision: gitops?.revision, path: "apps/hello" },
  });
  expect(page).toContain(`\`${gitops?.path}/hello.yaml\` says what there is`);
});

test("the lab file takes its hostname and its application", () => {
  const lab = labWith((input) => {
    input.apps = [{ name: "hello", memory: 0.1, volume: 1 }];
    input.edge = {
      domain: "example.com",
      account: "0".repeat(32),
      zone: "1".repeat(32),
      people: ["me@example.com"],
      hostnames: [{ hostname: "hello", service: "http://hello.hello" }],
    };
  });
  expect(page).toContain('{ hostname: "hello", service: "http://hello.hello" }');
  expect(page).toContain('apps: [{ name: "hello", memory: 0.1, volume: 1 }]');
  expect(lab.apps).toHaveLength(1);
});
