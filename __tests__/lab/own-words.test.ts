import { type LabInput, type NodeInput, ms01, proxmoxVm, raspberryPi4 } from "../../lab";
import { complaints, shippedLab } from "../support/labs";

/** Every builder with options that nothing is wrong with. */
const builders = {
  ms01: (more: object) => ms01("x", { address: "10.0.10.21", memory: 64, disks: { os: { serial: "OS-X" } }, ...more }),
  proxmoxVm: (more: object) =>
    proxmoxVm("x", { address: "10.0.10.21", host: "pve", cores: 4, memory: 8, disk: 64, role: "worker", ...more }),
  raspberryPi4: (more: object) =>
    raspberryPi4("x", { address: "10.0.10.21", memory: 8, disks: { os: { serial: "OS-X" } }, ...more }),
} satisfies Record<string, (more: object) => NodeInput>;

type Builder = keyof typeof builders;
const names = Object.keys(builders) as Builder[];

/** What is said of a lab that has such a machine as its fourth node, as a worker. */
function errorsOf(builder: Builder, more: object): string[] {
  const lab: LabInput = shippedLab();
  lab.domains = [...(lab.domains ?? []), { name: "pve", kind: "host" }];
  lab.nodes.push(builders[builder]({ role: "worker", ...more }));
  return complaints(lab).errors;
}

/** The options that a builder has, as it names them to who gives it another one. */
function optionsOf(builder: Builder): string[] {
  const [said = ""] = errorsOf(builder, { qqqqqqqqqqqqqq: 1 });
  expect(said).toMatch(/^nodes\[3\]\.qqqqqqqqqqqqqq is no option of \w+\(\)\. Known names: /);
  return [...said.matchAll(/"(\w+)"/g)].map(([, name = ""]) => name);
}

describe.each(names)("%s()", (builder) => {
  test("nothing is wrong with what it is given here", () => {
    expect(errorsOf(builder, {})).toEqual([]);
  });

  test("an option that it does not have is refused, and no other machine built in silence", () => {
    expect(errorsOf(builder, { memroy: 8 })).toEqual([
      `nodes[3].memroy is no option of ${builder}(). Did you mean "memory"?`,
    ]);
    // What the builder makes of its options can't be given to it.
    for (const own of ["name", "machine"])
      expect(errorsOf(builder, { [own]: {} })).toEqual([
        expect.stringContaining(`nodes[3].${own} is no option of ${builder}().`),
      ]);
  });

  test("whatever is wrong with an option is said in the words of the option", () => {
    const options = optionsOf(builder);
    expect(options.length).toBeGreaterThan(9);
    let refused = 0;
    for (const option of options)
      for (const damage of [{ nonsense: 1 }, -1, 0.5, "?", true, ["?"], [-1]]) {
        const errors = errorsOf(builder, { [option]: damage });
        refused += errors.length > 0 ? 1 : 0;
        for (const error of errors) expect(`${option}: ${error}`).not.toMatch(/nodes\[3\]\.machine/);
      }
    expect(refused).toBeGreaterThan(options.length * 2);
  });
});

test.each<[string, Builder, object, string]>([
  ["a port that the board does not have", "ms01", { macs: { spf0: "58:47:ca:70:00:01" } }, "macs.spf0 is no option"],
  [
    "a disk that a Pi does not have",
    "raspberryPi4",
    { disks: { os: { serial: "OS-X" }, dta: {} } },
    "disks.dta is no option",
  ],
  [
    "extensions, after the board's own",
    "ms01",
    { extensions: ["siderolabs/nvme-cli", "?"] },
    "extensions[1] (?) must be",
  ],
  ["extensions, after the guest agent", "proxmoxVm", { extensions: ["?"] }, "extensions[0] (?) must be"],
  ["the disk of a machine that has only its size", "proxmoxVm", { disk: -1 }, "disk (-1) must be"],
  ["the host", "proxmoxVm", { host: "pev" }, 'host (pev) names no failure domain of this lab. Known names: "pve".'],
  ["a card, once for all of its ports", "ms01", { pcie: { driver: "mlx5_core" } }, "pcie.speed is missing."],
])("%s is named", (_, builder, more, says) => {
  const errors = errorsOf(builder, more);
  expect(errors).toEqual([expect.stringContaining(`nodes[3].${says}`)]);
});
