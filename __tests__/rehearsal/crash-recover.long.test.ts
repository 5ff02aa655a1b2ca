import { drawn, seed } from "../support/draw";
import { Labctl } from "../support/labctl";
import { scratchCheckout } from "../support/scratch";

const checkout = scratchCheckout();
const rehearse = (...args: string[]) => Labctl.run(checkout, ["rehearse", ...args]);

/** What a failed rehearsal says is to be done, as the arguments of `rehearse`. */
const commandIn = (out: string): string[] => / imports it: npm run rehearse -- (.+)/.exec(out)?.[1]?.split(" ") ?? [];

const [afterCilium = ""] = drawn([
  "kubernetes_namespace_v1.namespace-argocd*",
  "kubernetes_namespace_v1.longhorn_system",
  "kubernetes_secret_v1.cloudflared*",
  "kubernetes_secret_v1.velero_repository",
]);
const crashes: readonly (readonly [string, string])[] = [
  ["talos_machine_bootstrap.*", "./labctl recover infra --bootstrapped"],
  [afterCilium, "./labctl recover prod"],
];

test(`a crash in npx cdktf deploy is undone by the very command that the next one names (SEED=${seed})`, async () => {
  for (const [index, [pattern, command]] of crashes.entries()) {
    const crashed = await rehearse(...(index === 0 ? ["--fresh"] : []), "--fault", `${pattern}:create:crash`);
    expect(crashed).toMatchObject({ code: 1 });
    const refused = await rehearse();
    expect(commandIn(refused.out)).toEqual(command.split(" "));
    expect(refused.code).toBe(1);
    const recovered = await rehearse(...commandIn(refused.out));
    expect(recovered.out.match(/\S+ exists: the next deploy imports /g)).toHaveLength(1);
    expect(recovered.code).toBe(0);
  }
  const { code, out } = await rehearse();
  expect(out).toContain("a second plan of prod changes nothing");
  expect(out).not.toContain("✗");
  expect(code).toBe(0);
}, 300_000);
