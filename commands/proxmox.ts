import { Command } from "commander";
import { didYouMean } from "../lab/did-you-mean";
import { loadLab } from "../lab/load-lab";
import { hostPlans } from "../lab/proxmox/host-plan";
import { hostScript } from "../lab/proxmox/host-script";
import { CommandError } from "../terraform/run/command-error";
import { labFile } from "./support/project";

interface Options {
  readonly host?: string;
  readonly json: boolean;
}

/** `labctl proxmox` */
export function proxmoxCommand(): Command {
  return new Command("proxmox")
    .description(
      "Prints the commands that create the lab's virtual machines on their Proxmox VE hosts, to be pasted into each host's shell. " +
        "Nothing is run.",
    )
    .option("--host <name>", "only what to create on this host")
    .option("--json", "print it as JSON", false)
    .addHelpText(
      "after",
      `
Examples:
  ./labctl proxmox --host debra
  ./labctl proxmox --host debra | ssh root@debra sh
  ./labctl proxmox --json | jq -r '.[].machines[] | [.name, .mac, .address] | @tsv'

Exit codes: 0 printed, 1 the lab file can't be used or has no virtual machine, 2 wrong usage.`,
    )
    .action(({ host, json }: Options, command: Command) => {
      const { lab } = loadLab(labFile(), { faults: false });
      const plans = hostPlans(lab);
      if (plans.length === 0)
        throw new CommandError("No node of this lab is a virtual machine: proxmoxVm() makes one.");
      const names = plans.map((plan) => plan.host);
      if (host !== undefined && !names.includes(host))
        command.error(`No Proxmox host is called ${host}. ${didYouMean(host, names)}`);
      const chosen = plans.filter((plan) => host === undefined || plan.host === host);
      process.stdout.write(json ? `${JSON.stringify(chosen, null, 2)}\n` : chosen.map(hostScript).join("\n"));
    });
}
