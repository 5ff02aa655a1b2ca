import type { SemVer } from "semver";
import parse from "semver/functions/parse";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import { charts, kubernetesOfTalos, oldestContract, talosVersion } from "../versions";

/** Talos, its contract, Kubernetes and the charts support one another. What is newer than all that is known is only unknown. */
export function versionsGoTogether({ versions }: Lab): Problem[] {
  const talos = parse(versions.talos);
  const kubernetes = parse(versions.kubernetes);
  const range = talos ? kubernetesOfTalos[`${talos.major}.${talos.minor}`] : undefined;
  return [
    ...(range
      ? kubernetesFits(kubernetes, range, `with Talos ${versions.talos}`)
      : talosIsKnown(versions.talos, talos)),
    ...contractFits(versions.talosContract, talos),
    ...Object.entries(charts).flatMap(([name, pin]) => chartFits(kubernetes, pin, name)),
  ];
}

function talosIsKnown(value: string | undefined, talos: SemVer | null): Problem[] {
  const known = Object.keys(kubernetesOfTalos).join(" or ");
  if (talos && talos.compare(talosVersion) > 0)
    return [
      {
        path: "versions.talos",
        value,
        rule: `is newer than what this project knows, Talos ${known}`,
        hint: "Documents are checked against the newest that it knows.",
        severity: "warning",
      },
    ];
  return [
    {
      path: "versions.talos",
      value,
      rule: `must be a release of Talos ${known}`,
      hint: "The project has been tested with no other.",
    },
  ];
}

/** A contract is a minor version of Talos that knows our documents and that the nodes know. */
function contractFits(contract: string | undefined, talos: SemVer | null): Problem[] {
  if (contract === undefined) return [];
  const minor = Number(contract.split(".")[1]);
  const place = { path: "versions.talosContract", value: contract };
  if (minor < Number(oldestContract.split(".")[1])) {
    return [
      {
        ...place,
        rule: `must be ${oldestContract} or newer`,
        hint: "Talos refuses the documents of this project beside the configuration that it generates for older ones.",
      },
    ];
  }
  if (!talos || minor <= talos.minor) return [];
  return [
    {
      ...place,
      rule: `must not be newer than Talos itself (v${talos.version})`,
      hint: "A node rejects settings that its version does not know.",
    },
  ];
}

type Range = readonly [first: number, last: number];

/** Whether Kubernetes is one of the minors of 1.x from `first` to `last`. */
function kubernetesFits(kubernetes: SemVer | null, [first, last]: Range, why: string): Problem[] {
  if (!kubernetes) return [];
  const { major, minor, version } = kubernetes;
  if (major === 1 && minor >= first && minor <= last) return [];
  return [{ path: "versions.kubernetes", value: version, rule: `must be 1.${first} to 1.${last} ${why}` }];
}

/** A chart's project lists what there was at its release: a newer Kubernetes may do. */
function chartFits(kubernetes: SemVer | null, pin: { version: string; kubernetes: Range }, name: string): Problem[] {
  const [first, last] = pin.kubernetes;
  const isNewer = kubernetes?.major === 1 && kubernetes.minor > last;
  return kubernetesFits(kubernetes, [first, last], `for ${name} ${pin.version}`).map((problem) =>
    isNewer
      ? {
          ...problem,
          rule: `is newer than what ${name} ${pin.version} is made for, up to 1.${last}`,
          severity: "warning",
        }
      : problem,
  );
}
