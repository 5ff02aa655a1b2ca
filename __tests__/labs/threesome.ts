import { type LabInput, ms01, type Ms01Options } from "../../lab";

/** A lab of three MS-01, each with what `more` gives for it; `index` counts from 0. */
export function threesome(name: string, more: (index: number) => Partial<Ms01Options> = () => ({})): LabInput {
  return {
    name,
    network: { lan: { cidr: "192.168.50.0/24", gateway: "192.168.50.1" } },
    cluster: { vip: "192.168.50.10", loadBalancers: ["192.168.50.200-192.168.50.239"] },
    nodes: ["a", "b", "c"].map((letter, index) =>
      ms01(`ms01-${letter}`, {
        address: `192.168.50.1${index + 1}`,
        memory: 64,
        disks: { os: { serial: `OSDISK-${letter}` }, data: { serial: `DATADISK-${letter}` } },
        ...more(index),
      }),
    ),
  };
}

/** MAC addresses of a board's ports. */
export const macsOf = (index: number) => ({
  sfp0: `58:47:ca:70:0${index}:01`,
  sfp1: `58:47:ca:70:0${index}:02`,
  rj0: `58:47:ca:70:0${index}:03`,
  rj1: `58:47:ca:70:0${index}:04`,
});
