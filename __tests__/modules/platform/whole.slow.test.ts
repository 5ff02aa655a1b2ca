import { ClusterRun } from "../../support/cluster";
import { account, wholePlatform } from "../../support/platform";
import { runnable, synthesizeModule } from "../../support/synth-module";

let run: ClusterRun;
beforeEach(async () => {
  run = await ClusterRun.open();
});
afterEach(() => run.terraform.close());

let token: string;
beforeEach(() => {
  token = run.openAccounts(account);
});

function configure(): void {
  const template = synthesizeModule((stack) => wholePlatform(stack, { token }));
  run.configure(runnable(template, run.terraform.folder));
}

test("the whole platform comes up on an empty cluster, and a second plan changes nothing", async () => {
  configure();
  await run.terraform.apply();
  expect(Object.keys(run.cluster.releases).sort()).toEqual([
    "argocd/argocd",
    "argocd/root",
    "cloudflared/cloudflared",
    "kube-system/cilium",
    "kube-system/platform-extras",
    "kube-system/snapshot-controller",
    "longhorn-system/longhorn",
    "velero/velero",
  ]);
  expect(Object.keys(run.cluster.secrets).sort()).toEqual([
    "cloudflared/tunnel-token",
    "longhorn-system/longhorn-backup-credentials",
    "velero/velero-credentials",
    "velero/velero-repo-credentials",
  ]);
  expect(run.secret("velero/velero-credentials")["cloud"]).toBe(
    "[default]\naws_access_key_id=key-id\naws_secret_access_key=secret-key\n",
  );
  configure();
  expect(await run.terraform.plan()).toEqual({});
});

test("another token of the tunnel replaces the connectors' pods", async () => {
  const revision = (): unknown =>
    (run.cluster.releases["cloudflared/cloudflared"]?.values as { token: { revision: unknown } }).token.revision;
  configure();
  await run.terraform.apply();
  const before = revision();
  expect(typeof before).toBe("number");
  token = run.openAccounts(account);
  configure();
  const changed = Object.keys(await run.terraform.plan());
  expect(changed.map((address) => address.split(".")[0]).sort()).toEqual(["helm_release", "kubernetes_secret_v1"]);
  await run.terraform.apply();
  expect(run.secret("cloudflared/tunnel-token")["token"]).toBe(token);
  expect(revision()).not.toBe(before);
});

test("a plan that would take volumes or the repository's password with it is refused", async () => {
  configure();
  await run.terraform.apply();
  for (const address of [
    "helm_release.longhorn",
    "kubernetes_namespace_v1.longhorn_system",
    "kubernetes_secret_v1.velero_repository",
  ]) {
    const { code, out } = await run.terraform.run("plan", "-destroy", `-target=${address}`);
    expect(code).toBe(1);
    expect(out).toContain("Instance cannot be destroyed");
  }
});
