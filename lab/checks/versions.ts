import semver from "semver";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import { charts, kubernetesOfTalos, type ChartPin } from "../versions";

/** Talos, its contract, Kubernetes and the charts support one another. */
export function versionsGoTogether({ versions }: Lab): Problem[] {
  const talos = semver.parse(versions.talos);
  const kubernetes = semver.parse(versions.kubernetes);
  const problems: Problem[] = [];
  const range = talos && kubernetesOfTalos[`${talos.major}.${talos.minor}`];
  if (!talos || !range) {
    problems.push({
      path: "versions.talos",
      value: versions.talos,
      rule: `must be a release of Talos ${Object.keys(kubernetesOfTalos).join(" or ")}`,
      hint: "The project has been tested with no other.",
    });
  } else if (kubernetes && (kubernetes.minor < range[0] || kubernetes.minor > range[1])) {
    problems.push({
      path: "versions.kubernetes",
      value: versions.kubernetes,
      rule: `must be 1.${range[0]} to 1.${range[1]} with Talos ${versions.talos}`,
    });
  }
  const contract = Number(versions.talosContract?.split(".")[1]);
  if (talos && contract > talos.minor) {
    problems.push({
      path: "versions.talosContract",
      value: versions.talosContract,
      rule: `must not be newer than Talos itself (${versions.talos})`,
      hint: "A node rejects settings that its version does not know.",
    });
  }
  return [
    ...problems,
    ...Object.entries(charts).flatMap(([name, pin]) => (kubernetes ? chartFits(name, pin, kubernetes) : [])),
  ];
}

function chartFits(name: string, pin: ChartPin, kubernetes: semver.SemVer): Problem[] {
  const [first, last] = pin.kubernetes;
  if (kubernetes.minor >= first && kubernetes.minor <= last) return [];
  return [
    {
      path: "versions.kubernetes",
      value: kubernetes.version,
      rule: `must be 1.${first} to 1.${last} for ${name} ${pin.version}`,
    },
  ];
}
