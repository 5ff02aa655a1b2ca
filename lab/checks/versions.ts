import type { SemVer } from "semver";
import parse from "semver/functions/parse";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";
import { brokenTalos, charts, kubernetesOfTalos, oldestContract } from "../versions";

/** Talos, its contract, Kubernetes and the charts support one another. */
export function versionsGoTogether({ versions }: Lab): Problem[] {
  const talos = parse(versions.talos);
  const kubernetes = parse(versions.kubernetes);
  const range = talos ? kubernetesOfTalos[`${talos.major}.${talos.minor}`] : undefined;
  const problems: Problem[] = [];
  if (!range) {
    problems.push({
      path: "versions.talos",
      value: versions.talos,
      rule: `must be a release of Talos ${Object.keys(kubernetesOfTalos).join(" or ")}`,
      hint: "The project has been tested with no other.",
    });
  } else {
    problems.push(...kubernetesFits(kubernetes, range, `with Talos ${versions.talos}`));
  }
  const broken = brokenTalos.get(versions.talos);
  if (broken !== undefined) {
    problems.push({ path: "versions.talos", value: versions.talos, rule: `must be another release: ${broken}` });
  }
  return [
    ...problems,
    ...contractFits(versions.talosContract, talos),
    ...Object.entries(charts).flatMap(([name, pin]) =>
      kubernetesFits(kubernetes, pin.kubernetes, `for ${name} ${pin.version}`),
    ),
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

/** Whether Kubernetes is one of the minors of 1.x from `first` to `last`. */
function kubernetesFits(kubernetes: SemVer | null, [first, last]: readonly [number, number], why: string): Problem[] {
  if (!kubernetes) return [];
  const { major, minor, version } = kubernetes;
  if (major === 1 && minor >= first && minor <= last) return [];
  return [{ path: "versions.kubernetes", value: version, rule: `must be 1.${first} to 1.${last} ${why}` }];
}
