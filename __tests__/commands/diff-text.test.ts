import { diffMarkdown, diffText } from "../../commands/print/diff-text";
import type { NodeChange } from "../../lab/talos/changes/node-changes";

const plain = { green: String, red: String, yellow: String, dim: String, bold: String };
const document = (title: string): NodeChange["documents"][number] => ({
  title,
  change: "changed",
  effects: ["reboot", "at once"],
  fields: [
    { path: "machine.udev.rules", after: ["a"], effect: "reboot" },
    { path: "machine.nodeLabels.a", before: "b", effect: "at once" },
  ],
});
const change = (node: string, more: Partial<NodeChange> = {}): NodeChange => ({
  node,
  change: "changed",
  effects: ["reboot", "at once"],
  documents: [document("v1alpha1")],
  ...more,
});

test("where fields reach a node differently, each says how", () => {
  expect(diffText([change("a"), change("b")], plain)).toBe(
    [
      "a, b: reboot",
      "  v1alpha1",
      '    + machine.udev.rules: ["a"]  with a reboot, staged until `./labctl reboot`',
      '    - machine.nodeLabels.a: "b"  at once',
      "",
    ].join("\n"),
  );
});

test("nodes that are upgraded alike are shown once, and each with its own command", () => {
  const upgraded = (node: string, image: string): NodeChange => {
    const fields = [{ path: "customization.extraKernelArgs", after: ["a"], effect: "upgrade" as const }];
    const schematic = { ...document("schematic"), effects: ["upgrade" as const], fields };
    return change(node, { effects: ["upgrade"], documents: [schematic], upgrade: { address: `${node}.lan`, image } });
  };
  expect(diffText([upgraded("a", "one:v1"), upgraded("b", "two:v1")], plain)).toBe(
    [
      "a, b: upgrade",
      "  schematic  with an upgrade to the new image",
      '    + customization.extraKernelArgs: ["a"]',
      "  deploy it; then, one node after another, each once the one before it is healthy again:",
      "    talosctl -n a.lan upgrade --image one:v1",
      "    talosctl -n b.lan upgrade --image two:v1",
      "",
    ].join("\n"),
  );
});

test("of a node that comes or goes not every field is said", () => {
  const documents = ["Talos' generator", "schematic", "v1alpha1", "HostnameConfig"].map(document);
  const whole = (kind: "added" | "removed") => [change("d", { change: kind, effects: [], documents })];
  expect(diffText(whole("added"), plain)).toBe("d: new, 2 documents\n");
  expect(diffText(whole("removed"), plain)).toBe("d: gone from the lab; the machine runs on until it is reset\n");
  expect(diffMarkdown(whole("added"))).toBe("**Machine configurations**:\n\n- d: new, 2 documents\n");
});

test("a comment fits, however much changes, and every node is in it", () => {
  const nodes = Array.from({ length: 100 }, (_, index) =>
    change(`node-${index}`, { documents: Array.from({ length: 10 }, (__, at) => document(`Kind${index} ${at}`)) }),
  );
  const comment = diffMarkdown(nodes);
  expect(comment.length).toBeLessThan(30_000);
  for (const { node } of nodes) expect(comment).toContain(`- ${node}: reboot`);
  expect(comment).toContain("… and 30 more lines");
});
