import { Command } from "commander";
import { didYouMean } from "../lab/did-you-mean";
import { loadLab } from "../lab/load-lab";
import { imagesOf, type NodeImage } from "../lab/talos/images";
import { imageFactory } from "../lab/versions";
import { labFile } from "./support/project";

/** `labctl image` */
export function imageCommand(): Command {
  return new Command("image")
    .description("What each node boots from and is upgraded to: the Image Factory's images of the lab's schematics.")
    .argument("[node]", "only this node's")
    .option("--json", "print it as JSON", false)
    .addHelpText(
      "after",
      `
Examples:
  ./labctl image
  ./labctl image ms01-a --json | jq -r '.[].iso'
  talosctl upgrade --nodes 10.0.10.11 --image "$(./labctl image ms01-a --json | jq -r '.[].installer')"

ISO: onto a USB stick. Disk: unpacked onto the card or disk that the node starts from (docs/machines.md, Raspberry Pi).
Nothing is asked of the factory, and nothing of the private file is printed.
Exit codes: 0 printed, 1 the lab file is refused, 2 wrong usage.`,
    )
    .action((node: string | undefined, { json }: { json: boolean }, command: Command) => {
      const { lab } = loadLab(labFile(), { faults: false });
      const names = lab.nodes.map(({ name }) => name);
      if (node !== undefined && !names.includes(node))
        command.error(`No node is called ${node}. ${didYouMean(node, names)}`);
      const images = imagesOf(lab).filter(({ nodes }) => node === undefined || nodes.includes(node));
      process.stdout.write(json ? `${JSON.stringify(images, null, 2)}\n` : images.map(imageText).join("\n"));
    });
}

function imageText({ nodes, schematic, iso, disk, installer }: NodeImage): string {
  return `${nodes.join(", ")}
  schematic  ${schematic.id}
${iso === undefined ? "" : `  ISO        ${iso}\n`}  disk       ${disk}
  installer  ${installer}

# The Image Factory hands out what it has been told of; telling it again changes nothing. A deploy of infra tells it as well.
curl --fail --data-binary @- https://${imageFactory}/schematics <<'END'
${schematic.yaml}END
`;
}
