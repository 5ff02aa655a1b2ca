import { labWith } from "../support/labs";
import { synthesize } from "../support/template";

/** A lab whose texts look like Terraform's templates, in an image and in a machine configuration: more than its checks let through. */
const checked = labWith();
const lab = {
  ...checked,
  nodes: checked.nodes.map((node) => ({
    ...node,
    uplink: { kind: "link" as const, port: "p0", vlans: [] },
    machine: { ...node.machine, kernelArguments: ["a=${b}"], ports: { p0: { driver: "%{if}${x}", speed: 10 } } },
  })),
};
const { infra } = synthesize(lab);

test("what the lab says of an image reaches Terraform as text, not as a template", () => {
  for (const { schematic } of Object.values(infra.resources("talos_image_factory_schematic")))
    expect(schematic).toMatch(/- a=\$\$\{b\}$/m);
});

test("so does what it says of a machine", () => {
  for (const { config_patches } of Object.values(infra.dataSources("talos_machine_configuration"))) {
    const patches = (config_patches as string[]).join("\n");
    expect(patches).toContain('link.driver == "%%{if}$${x}"');
  }
});
