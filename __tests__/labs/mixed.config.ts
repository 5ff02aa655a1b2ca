import { defineLab, link, ms01, node, nvidia, raspberryPi4 } from "../../lab";
import { threesome } from "./threesome";

const lab = threesome("mixed");

/** Two architectures and four images: plain MS-01, one with a graphics card, an old PC with an older card, a Raspberry Pi. */
export default defineLab({
  ...lab,
  nodes: [
    ...lab.nodes,
    ms01("ms01-d", {
      role: "worker",
      address: "192.168.50.21",
      memory: 96,
      disks: { os: { serial: "OSDISK-d" }, data: { serial: "DATADISK-d" } },
      extensions: ["siderolabs/nvme-cli"],
      kernelArguments: ["intel_iommu=on", "iommu=pt"],
      pcie: nvidia("ada"),
    }),
    node("pc", {
      role: "worker",
      address: "192.168.50.23",
      machine: {
        model: "an old PC with a GTX 1070",
        cores: 4,
        memory: 16,
        ports: { lan0: { driver: "r8169", speed: 1 } },
        gpu: nvidia("pascal"),
      },
      uplink: link("lan0"),
      disks: { os: { serial: "OSDISK-PC", type: "ssd" }, data: { serial: "DATADISK-PC", type: "ssd" } },
    }),
    raspberryPi4("pi", {
      address: "192.168.50.22",
      memory: 8,
      disks: { os: { serial: "0x4a8b2c1d" }, data: { serial: "USB-SSD-0001" } },
    }),
  ],
});
