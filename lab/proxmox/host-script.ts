import { imageFactory } from "../versions";
import type { HostPlan } from "./host-plan";

/** Where the storage `local` of Proxmox VE keeps its images: pve-storage, `get_subdir` of `iso`. */
const images = "/var/lib/vz/template/iso";

/**
 * The plan of a host for its shell. It may be pasted twice: an image that is there stays, and `qm create` refuses a number that
 * is taken.
 */
export function hostScript({ host, images: needed, machines }: HostPlan): string {
  return [
    `# On host ${host}. Reservations for the DHCP server:`,
    ...machines.map(({ name, address, mac }) => `#   ${name}  ${mac}  ${address}`),
    "",
    ...needed.map(download),
    ...machines.map(({ command }) => `\n${wrapped(command)}`),
    "",
  ].join("\n");
}

/** Tells the Image Factory the schematic, which may be done often, and keeps the image under another name until it is whole. */
function download({ file, url, schematic }: HostPlan["images"][number]): string {
  const path = quoted(`${images}/${file}`);
  return [
    `if [ ! -e ${path} ]; then`,
    `  wget -nv -O - --post-data ${quoted(schematic)} https://${imageFactory}/schematics &&`,
    `    wget -O ${path}.part ${quoted(url)} &&`,
    `    mv ${path}.part ${path}`,
    "fi",
  ].join("\n");
}

/** One option a line. */
function wrapped(command: readonly string[]): string {
  const options = command.slice(3);
  const lines = options.flatMap((word, index) =>
    index % 2 === 0 ? [`${word} ${quoted(options[index + 1] ?? "")}`] : [],
  );
  return [command.slice(0, 3).join(" "), ...lines].join(" \\\n  ");
}

/** A word as a POSIX shell reads it back. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
