import { at } from "../at";
import type { RenderedObject } from "../chart-facts";
import { knownCharts } from "../charts";
import type { Installation, InstallationRule } from "./installation";

/** The driver that a class of volumes or of snapshots names, where its template says it. */
const driverOf = ({ kind, content }: RenderedObject): string | undefined => {
  const path = { StorageClass: "provisioner", VolumeSnapshotClass: "driver" }[kind.split(" ")[1] ?? ""];
  return path === undefined ? undefined : ((at(content, path) ?? undefined) as string | undefined);
};

/** CSI drivers that run in the cluster. */
const driversOf = ({ releases }: Installation): readonly string[] =>
  releases.flatMap(({ chart }) => knownCharts[chart]?.csiDriver ?? []);

/** Volumes and their snapshots. */
export const storageRules: readonly InstallationRule[] = [
  {
    id: "storage/driver",
    rule: "a class of volumes or snapshots names a CSI driver that runs",
    effect: "later",
    when: ({ objects }) => objects.some((one) => driverOf(one) !== undefined),
    check: (one) => {
      const drivers = driversOf(one);
      const lost = one.objects.find((object) => !drivers.includes(driverOf(object) ?? drivers[0] ?? ""));
      return lost && `${lost.kind.split(" ")[1]} ${lost.name}: no CSI driver is called ${driverOf(lost)}`;
    },
    message: (found) => `${found}: what asks for it stays pending for ever`,
    source: "https://kubernetes-csi.github.io/docs/sidecar-containers.html: a sidecar looks at its own driver's name",
  },
];
