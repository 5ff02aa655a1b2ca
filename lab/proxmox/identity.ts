import type { LabNode } from "../schema/node";

/** Proxmox' number of a virtual machine: the lab file's, else one that its address gives, so that it stays when others come and go. */
export function vmId({ address, machine }: LabNode): number {
  return machine.vm?.id ?? fromAddress(octets(address));
}

const fromAddress = ([, , third = 0, fourth = 0]: readonly number[]): number => 100_000 + 1000 * third + fourth;

/**
 * MAC address of a virtual machine's port, known before the machine exists, so that DHCP can have its reservation. Locally
 * administered, with the node's address as its last four bytes.
 *
 * @param port counted from 0
 */
export function vmMac(address: string, port: number): string {
  return [2, port, ...octets(address)].map((byte) => byte.toString(16).padStart(2, "0")).join(":");
}

const octets = (address: string): number[] => address.split(".").map(Number);
