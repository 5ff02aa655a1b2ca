import { HelmProvider } from "@cdktf/provider-helm/lib/provider";
import { Testing, TerraformStack } from "cdktf";
import { charts } from "../../lab/versions";
import { PlatformRelease } from "../../modules/platform/platform-release";

type Synthesized = { resource: { helm_release: Record<string, Record<string, unknown>> } };

function release(props: Partial<ConstructorParameters<typeof PlatformRelease>[2]> = {}): Record<string, unknown> {
  const stack = new TerraformStack(Testing.app(), "test");
  new HelmProvider(stack, "helm");
  new PlatformRelease(stack, "r", { chart: charts.cilium, values: {}, ...props });
  const { resource } = JSON.parse(Testing.synth(stack, true)) as Synthesized;
  return Object.values(resource.helm_release)[0] ?? {};
}

test("values reach Helm as they are, templates included", () => {
  expect(release({ values: { config: "port: ${PORT:-80} %{x}", create: "true", count: 1 } })["values"]).toEqual([
    'config: "port: $${PORT:-80} %%{x}"\ncreate: "true"\ncount: 1\n',
  ]);
});
