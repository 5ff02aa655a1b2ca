import { defineLab, ms01, raspberryPi4 } from "../../lab";
import { threesome } from "./threesome";

const lab = threesome("mixed");

/** Two architectures and three images: plain MS-01, one with a card for virtual machines, and a Raspberry Pi as worker. */
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
    }),
    raspberryPi4("pi", {
      address: "192.168.50.22",
      memory: 8,
      disks: { os: { serial: "0x4a8b2c1d" }, data: { serial: "USB-SSD-0001" } },
    }),
  ],
});
