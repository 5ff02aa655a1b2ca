import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { refuseRoleChange } from "../../commands/support/refuse-role-change";
import { readPlan } from "../../terraform/run/plan-file";
import { LabRun } from "../support/lab-run";
import { at, labWith, worker } from "../support/labs";
import { OpenRehearsal } from "../support/open-rehearsal";
import { scratchCheckout } from "../support/scratch";

const withWorker = labWith((lab) => lab.nodes.push(worker()));
let deployed: LabRun;
beforeAll(async () => {
  deployed = await LabRun.open(withWorker);
  expect(await deployed.apply("infra")).toMatchObject({ code: 0 });
});
afterAll(() => deployed.close());

/** Plans another lab over the deployed one, and hands over what a deploy would look at. */
async function planned(
  lab: typeof withWorker,
  use: (refuse: () => void, run: LabRun) => unknown,
  ...replaced: string[]
) {
  const run = await deployed.changed(lab);
  const infra = run.stack("infra");
  try {
    await infra.ok("init", "-input=false");
    await infra.ok("plan", "-input=false", "-out=plan", ...replaced.map((address) => `-replace=${address}`));
    const plan = readPlan(await infra.ok("show", "-json", "plan"));
    await use(() => refuseRoleChange("infra", lab, plan), run);
  } finally {
    run.close();
  }
}

/** The node has the other role; nothing else of the lab changes. */
const turned = (name: string): typeof withWorker => ({
  ...withWorker,
  nodes: withWorker.nodes.map((node) =>
    node.name === name ? { ...node, role: node.role === "worker" ? "control-plane" : "worker" } : node,
  ),
});
const address = async (name: string): Promise<string> =>
  at(
    (await deployed.stack("infra").ok("state", "list")).split("\n").filter((line) => line.includes(`apply-${name}_`)),
    0,
  );

test.each([
  ["ms01-c", "10.0.10.13", "control plane to worker"],
  ["ms01-d", "10.0.10.14", "worker to control plane"],
])("a node that is installed keeps its role: %s", async (name, ip, words) => {
  const lines = [
    "Refused. This would boot nodes that are installed in another role:",
    `  infra: ${name} (${ip}), ${words}`,
    "Nothing was changed. Talos would take it: etcd is neither left nor joined in this way. Reset such a node first:",
    `  talosctl -n ${ip} reset --graceful --reboot`,
    `  kubectl delete node ${name}`,
    "Once it is in maintenance mode:",
    `  npm run deploy -- infra --replace '${await address(name)}'`,
  ];
  await planned(turned(name), async (refuse, run) => {
    expect(refuse).toThrow(lines.join("\n"));
    // The bare command is not refused; the simulated lab says what would come of it.
    expect((await run.apply("infra")).out).toContain("boot as another");
  });
});

test("one that was reset, and is replaced, gets the other role", async () => {
  await planned(turned("ms01-c"), (refuse) => expect(refuse).not.toThrow(), await address("ms01-c"));
});

test("any other change of a node is let through, and so are nodes that come and go", async () => {
  const resolvers = { ...withWorker, network: { ...withWorker.network, resolvers: ["9.9.9.9"] } };
  await planned(resolvers, (refuse) => expect(refuse).not.toThrow());
  await planned({ ...withWorker, nodes: withWorker.nodes.slice(0, 3) }, (refuse) => expect(refuse).not.toThrow());
});

test("deploy and plan look at it", async () => {
  const checkout = scratchCheckout();
  const roles = (last: string): void =>
    writeFileSync(
      join(checkout, "lab.config.ts"),
      `import { defineLab, ms01 } from "./lab";
export default defineLab({
  name: "home",
  network: { lan: { cidr: "10.0.10.0/24", gateway: "10.0.10.1" } },
  cluster: { vip: "10.0.10.10", loadBalancers: ["10.0.10.200-10.0.10.239"] },
  nodes: ["control-plane", "${last}", "${last}"].map((role, index) =>
    ms01(\`ms01-\${index}\`, {
      role: role as "worker",
      address: \`10.0.10.1\${index}\`.replace("0.10.10", "0.10.13"),
      memory: 64,
      disks: { os: { serial: \`OS-\${index}\` } },
    }),
  ),
  ${last === "worker" ? 'accept: [{ fault: "node:ms01-0", because: "The test is about something else." }],' : ""}
});
`,
    );
  roles("worker");
  const rehearsal = await OpenRehearsal.in(checkout);
  expect(await rehearsal.run(["./labctl", "deploy", "infra", "--auto-approve"])).toMatchObject({ code: 0 });
  roles("control-plane");
  for (const verb of [
    ["plan", "infra"],
    ["deploy", "infra", "--auto-approve"],
  ])
    expect(await rehearsal.run(["./labctl", ...verb])).toMatchObject({
      code: 1,
      out: expect.stringContaining("infra: ms01-2 (10.0.10.12), worker to control plane") as string,
    });
}, 120_000);
