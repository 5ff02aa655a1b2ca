import { defineLab, link, node, nvidia } from "../../lab";
import { threesome } from "./threesome";

const lab = threesome("bios");

/** An old PC with a BIOS: kernel arguments through GRUB, and a card of before Turing. */
export default defineLab({
  ...lab,
  nodes: [
    ...lab.nodes,
    node("pc", {
      role: "worker",
      address: "192.168.50.21",
      machine: {
        model: "Intel i7-960 with a GTX 1070",
        firmware: "bios",
        cores: 4,
        kernelArguments: ["processor.max_cstate=5"],
        memory: 4,
        ports: { lan0: { driver: "r8169", speed: 1 } },
        gpu: nvidia("pascal"),
      },
      uplink: link("lan0"),
      disks: { os: { serial: "OSDISK-PC", type: "ssd" }, data: { serial: "DATADISK-PC", type: "ssd" } },
    }),
  ],
});
