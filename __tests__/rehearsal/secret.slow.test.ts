import { ClusterRun } from "../support/cluster";

let run: ClusterRun;
beforeEach(async () => {
  run = await ClusterRun.open();
});
afterEach(() => run.terraform.close());

const address = "kubernetes_secret_v1.s";
const id = "kube-system/s";
const secret = (more: object, namespace = "kube-system") => ({
  resource: { kubernetes_secret_v1: { s: { metadata: { name: "s", namespace }, ...more } } },
});

test("data in the open is in the state, and drift of it shows", async () => {
  run.configure(secret({ data: { a: "1" }, binary_data: { b: "Mg==" } }));
  await run.terraform.apply();
  expect(run.secret(id)).toEqual({ a: "1", b: "2" });
  expect(await run.terraform.plan()).toEqual({});
  const { [id]: made } = run.cluster.secrets;
  if (!made) throw new Error("no secret was made");
  const drifted = { ...made, data: { ...made.data, a: "OQ==" } };
  run.world.change({ clusters: { home: { ...run.cluster, secrets: { [id]: drifted } } } });
  expect(await run.terraform.plan()).toEqual({ [address]: ["update"] });
  await run.terraform.apply();
  expect(run.secret(id)).toEqual({ a: "1", b: "2" });
});

test("data that is written only is neither read nor kept, and changes with its revision alone", async () => {
  run.configure(secret({ data_wo: { a: "1" }, data_wo_revision: 1 }));
  await run.terraform.apply();
  expect(await run.terraform.state(address)).toMatchObject({ data_wo: null, data_wo_revision: 1 });
  run.configure(secret({ data_wo: { a: "2" }, data_wo_revision: 1 }));
  expect(await run.terraform.plan()).toEqual({});
  run.configure(secret({ data_wo: { a: "2" }, data_wo_revision: 7 }));
  await run.terraform.apply();
  expect(run.secret(id)).toEqual({ a: "2" });
});

test("labels change in place, type and namespace make another one", async () => {
  run.configure(secret({ data: { a: "1" } }));
  await run.terraform.apply();
  run.configure(secret({ data: { a: "1" }, metadata: { name: "s", namespace: "kube-system", labels: { x: "y" } } }));
  await run.terraform.apply();
  expect(run.cluster.secrets[id]).toMatchObject({ labels: { x: "y" } });
  run.configure(secret({ data: { a: "1" }, type: "example.com/other" }));
  expect(await run.terraform.plan()).toEqual({ [address]: ["delete", "create"] });
});

test("an immutable one is replaced with new data, and refuses what is written only", async () => {
  run.configure(secret({ data: { a: "1" }, immutable: true }));
  await run.terraform.apply();
  run.configure(secret({ data: { a: "2" }, immutable: true }));
  expect(await run.terraform.plan()).toEqual({ [address]: ["delete", "create"] });
  await run.terraform.apply();
  await run.terraform.ok("destroy", "-auto-approve");
  run.configure(secret({ data_wo: { a: "1" }, data_wo_revision: 1, immutable: true }));
  await run.terraform.apply();
  expect(await run.failure(secret({ data_wo: { a: "2" }, data_wo_revision: 2, immutable: true }))).toContain(
    "data: Forbidden: field is immutable",
  );
});

test("one that exists is imported by namespace and name", async () => {
  run.configure(secret({ data: { a: "1" } }));
  await run.terraform.apply();
  await run.terraform.ok("state", "rm", address);
  expect(await run.failure(secret({ data: { a: "1" } }))).toContain('secrets "s" already exists');
  await run.terraform.ok("import", address, id);
  expect(await run.terraform.plan()).toEqual({});
});

test.each([
  ["a revision of nothing", { data_wo_revision: 1 }, "all of `data_wo,data_wo_revision` must be specified"],
  ["a revision of 0", { data_wo: { a: "1" }, data_wo_revision: 0 }, "to be at least (1), got 0"],
  ["data twice", { data: { a: "1" }, data_wo: { a: "1" } }, '"data_wo": conflicts with data'],
])("%s is refused", async (_what, more, message) => {
  expect(await run.failure(secret(more))).toContain(message);
});

test("it needs its namespace", async () => {
  expect(await run.failure(secret({ data: {} }, "nowhere"))).toContain('namespaces "nowhere" not found');
});
