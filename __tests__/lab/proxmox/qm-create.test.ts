import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { defineLab, proxmoxVm, tpm } from "../../../lab";
import { checkLab } from "../../../lab/load-lab";
import { hostPlans } from "../../../lab/proxmox/host-plan";
import { quoted } from "../../../lab/proxmox/host-script";
import { qmCreate } from "../../../lab/proxmox/qm-create";
import { vmMac } from "../../../lab/proxmox/identity";
import { qmOptions } from "../../support/qm-options";
import proxmox from "../../labs/proxmox.config";

const { lab } = checkLab(proxmox, undefined, { faults: false });

/** Options of a machine of the lab, by name. */
const optionsOf = (name: string): Record<string, string | number> => {
  const node = lab.nodes.find((one) => one.name === name);
  if (!node) throw new Error(name);
  return Object.fromEntries(qmCreate(lab, node, "local:iso/talos.iso"));
};

const vms = fc.record({
  cores: fc.integer({ min: 2, max: 64 }),
  memory: fc.integer({ min: 4, max: 512 }),
  disk: fc.integer({ min: 10, max: 4000 }),
  data: fc.option(fc.integer({ min: 10, max: 9000 }), { nil: undefined }),
  cpu: fc.constantFrom("host", "x86-64-v2-AES", "x86-64-v3", "x86-64-v4"),
  storage: fc.constantFrom("local-lvm", "tank.ssd_1", "A1"),
  vlan: fc.option(fc.integer({ min: 1, max: 4094 }), { nil: undefined }),
  sockets: fc.constantFrom(1, 2, 4),
});

test("every option is one that qm knows, in the form that it takes", () => {
  fc.assert(
    fc.property(vms, ({ sockets, data, vlan, ...vm }) => {
      const own = proxmoxVm("vm-1", {
        host: "debra",
        address: "10.0.0.20",
        ...vm,
        ...(data !== undefined && { data }),
        ...(vlan !== undefined && { vlan }),
      });
      const host = { name: "debra", kind: "host" as const, cores: 64, memory: 600, sockets };
      const input = defineLab({
        name: "any",
        network: { lan: { cidr: "10.0.0.0/24", gateway: "10.0.0.1" } },
        cluster: { vip: "10.0.0.10" },
        nodes: [own],
        domains: [host],
      });
      const checked = checkLab(input, undefined, { faults: false }).lab;
      for (const node of checked.nodes) {
        const options = qmCreate(checked, node, "local:iso/talos.iso");
        for (const [name, value] of options) {
          const known = qmOptions.find(([one]) => one.test(name));
          expect({ name, known: known !== undefined }).toEqual({ name, known: true });
          expect(String(value)).toMatch(known?.[1] ?? /$^/);
        }
        const given = Object.fromEntries(options);
        expect(Number(given["cores"]) * Number(given["sockets"] ?? 1)).toBe(vm.cores);
        expect(options).toHaveLength(new Set(options.map(([name]) => name)).size);
      }
    }),
    { numRuns: 200 },
  );
});

test("Talos' selectors find what qm makes: the serial numbers of the disks, and a virtio card", () => {
  const [node] = lab.nodes;
  const options = optionsOf("cp-1");
  expect(options["virtio0"]).toContain(`serial=${node?.disks.os.serial},`);
  expect(options["virtio1"]).toContain(`serial=${node?.disks.data?.serial},`);
  expect(options["net0"]).toMatch(/^virtio=/);
  expect(node?.machine.ports["net0"]?.driver).toBe("virtio_net");
});

test("a machine with Secure Boot boots the image that enrolls its keys, and an encrypted one has a TPM", () => {
  const vm = { host: "left", cores: 4, memory: 8, disk: 64, secureBoot: true, encryption: tpm() };
  const nodes = [1, 2, 3].map((at) => proxmoxVm(`cp-${at}`, { ...vm, address: `192.168.60.${10 + at}` }));
  const secure = checkLab({ ...proxmox, nodes }, undefined, { faults: false }).lab;
  for (const { images, machines } of hostPlans(secure)) {
    for (const { file, url } of images) {
      expect(url).toMatch(/\/metal-amd64-secureboot\.iso$/);
      // Another image than the one of the same schematic that is not signed.
      expect(hostPlans(lab).flatMap((plan) => plan.images.map((one) => one.file))).not.toContain(file);
    }
    for (const { command } of machines) {
      expect(command.join(" ")).toMatch(/ --tpmstate0 [\w-]+:1,version=v2\.0 /);
      expect(command).toContain(`local:iso/${images[0]?.file},media=cdrom`);
    }
  }
  expect(optionsOf("cp-1")).not.toHaveProperty("tpmstate0");
});

test("a machine may have larger frames, and extensions beside the guest agent", () => {
  const vm = { host: "debra", address: "192.168.60.31", cores: 4, memory: 8, disk: 64 };
  const { uplink, machine } = proxmoxVm("vm-1", { ...vm, mtu: 9000, extensions: ["siderolabs/nfs-utils"] });
  expect(uplink).toMatchObject({ kind: "link", port: "net0", mtu: 9000 });
  expect(machine.extensions).toEqual(["siderolabs/qemu-guest-agent", "siderolabs/nfs-utils"]);
});

test("a machine larger than a processor of its host is told of both", () => {
  expect(optionsOf("big")).toMatchObject({ sockets: 2, cores: 12, numa: 1 });
  expect(optionsOf("cp-1")).not.toHaveProperty("numa");
});

test("numbers and MAC addresses come from addresses, and are as different as they are", () => {
  const addresses = fc.tuple(fc.nat(255), fc.nat(255)).map(([third, fourth]) => `10.0.${third}.${fourth}`);
  fc.assert(
    fc.property(addresses, addresses, (one, other) => {
      expect(vmMac(one, 0) === vmMac(other, 0)).toBe(one === other);
    }),
  );
  expect(hostPlans(lab).flatMap(({ machines }) => machines.map(({ id }) => id))).toEqual([160011, 160021, 160012, 913]);
});

test("a shell reads every word back as it was", () => {
  const word = fc.string({ unit: fc.constantFrom(..."a0-:;,'\"\\$`!*? \n~{}é") });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const out = execFileSync("sh", ["-c", `printf '%s\\0' ${words.map(quoted).join(" ")}`], { encoding: "utf8" });
      expect(out.split("\0").slice(0, -1)).toEqual(words);
    }),
    { numRuns: 40 },
  );
});
