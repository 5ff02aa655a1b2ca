import { badFault, RehearsalError } from "../rehearsal-error";
import { KubernetesApi } from "./kubernetes-api";
import { controlPlaneOf, readConfiguration } from "./machine-configuration";
import { quorumRules } from "./rules/etcd";
import { answers } from "./rules/rule";
import type { Machine, World } from "./world";

/**
 * What `talosctl reset --system-labels-to-wipe STATE,EPHEMERAL --reboot` leaves: a machine in maintenance mode, whose
 * configuration and etcd member are gone. A cluster whose last control plane is reset is gone with it. Terraform hears nothing
 * of that. Source: siderolabs/talos v1.13.9, v1alpha1_sequencer.go: a control plane leaves etcd first, and what has failed to
 * leave is not wiped.
 *
 * @throws RehearsalError where a control plane can't leave etcd
 */
export function reset(world: World, kind: string, struck: readonly Machine[]): void {
  const { machines, clusters } = world.state;
  const bare = struck.map((machine): Machine => {
    const { name, address, disks } = machine;
    const used = machine.used ?? lockedBy(machine);
    return { name, address, disks, stage: "maintenance", ...(used !== undefined && { used }) };
  });
  const after = { ...machines, ...Object.fromEntries(bare.map((machine) => [machine.address, machine])) };
  const left = Object.entries(clusters).filter(([id]) => hasControlPlane(after, id));
  for (const [id] of left)
    if (
      struck.some((machine) => controlPlaneOf(machine) === id) &&
      answers(quorumRules, quorumOf(world, id)).length > 0
    )
      throw new RehearsalError(
        `fault (${kind}) can't happen: etcd has lost its quorum, and no member can leave it. Name every control plane, as with --graceful=false.`,
        badFault,
      );
  world.change({ machines: after, clusters: Object.fromEntries(left) });
}

/** The disk that can't be opened any more: its key is locked to the STATE that goes. Source: internal/pkg/encryption/keys/salted.go. */
const lockedBy = ({ configuration = "" }: Machine): string | undefined =>
  readConfiguration(configuration).lockedSerials[0];
const quorumOf = (world: World, id: string) => KubernetesApi.of(world, id).quorum;
const hasControlPlane = (machines: Readonly<Record<string, Machine>>, id: string): boolean =>
  Object.values(machines).some((machine) => controlPlaneOf(machine) === id);
