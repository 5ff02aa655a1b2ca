import { didYouMean } from "../did-you-mean";
import { taintsOf } from "../nodes";
import { volumeReplicas } from "../platform/sizes";
import { diskSizes, largestVolume } from "../platform/volume-space";
import type { Problem } from "../problem";
import { canRun } from "../proof/workload";
import type { App } from "../schema/apps";
import type { Lab } from "../schema/lab";
import { settingProblems, settingWarnings } from "./app-settings";

/** What applications name is there, and each of them can run somewhere. */
export function appsCanRun(lab: Lab): Problem[] {
  return lab.apps.flatMap((app, index) => {
    const path = `apps[${index}]`;
    const problems = [
      ...unknownAppliances(lab, app, path),
      ...unknownTaints(lab, app, path),
      ...volumeProblems(lab, app, path),
      ...settingProblems(lab, app, path),
    ];
    if (problems.length > 0) return problems;
    const nodes = lab.nodes.filter((node) => canRun(lab, node, app)).length;
    const searched = ["nodes", "cluster", path];
    if (nodes === 0) return [{ path, rule: `can run on no node: ${whyNot(lab, app)}`, searched }];
    return app.replicas > nodes ? [tooMany(app, nodes, path, searched)] : settingWarnings(app, path);
  });
}

const tooMany = ({ replicas }: App, nodes: number, path: string, searched: string[]): Problem => ({
  path: `${path}.replicas`,
  value: replicas,
  rule: `must be at most ${nodes}: no two of its pods share a node, and ${nodes} can run one`,
  searched,
});

function unknownAppliances({ appliances }: Lab, { uses }: App, path: string): Problem[] {
  const names = appliances.map(({ name }) => name);
  return uses.flatMap((name, at): Problem[] =>
    name === undefined || names.includes(name)
      ? []
      : [
          {
            path: `${path}.uses[${at}]`,
            value: name,
            rule: "names no appliance of this lab",
            hint: didYouMean(name, names),
            searched: "appliances",
          },
        ],
  );
}

/** A slip in a toleration shows only when the pod stays pending. */
function unknownTaints(lab: Lab, { tolerates }: App, path: string): Problem[] {
  const keys = [...new Set(lab.nodes.flatMap((node) => Object.keys(taintsOf(lab, node))))];
  return tolerates.flatMap((key, at): Problem[] =>
    key === undefined || keys.includes(key)
      ? []
      : [
          {
            path: `${path}.tolerates[${at}]`,
            value: key,
            rule: "is no taint of any node",
            hint: didYouMean(key, keys),
            searched: ["nodes", "cluster"],
          },
        ],
  );
}

function volumeProblems(lab: Lab, { volume }: App, path: string): Problem[] {
  if (volume === undefined) return [];
  const place = { path: `${path}.volume`, value: volume, searched: "nodes" };
  const sizes = diskSizes(lab);
  const [largest] = sizes;
  if (largest === undefined) return [{ ...place, rule: "has no disk to be on: no node stores volumes" }];
  if (volume > largest) return [{ ...place, rule: `fits on no data disk: the largest has ${largest} GiB` }];
  const most = largestVolume(lab);
  if (volume <= most) return [];
  const copies = volumeReplicas(sizes.length);
  return [
    {
      ...place,
      rule: `must be at most ${most}, what ${copies} data disks hold: each of its ${copies} copies is on another node`,
    },
  ];
}

/** The first of its wishes that no node grants, all before it granted. */
function whyNot(lab: Lab, app: App): string {
  const tied = { ...app, memory: 0, cores: 0 };
  const small = { ...tied, device: undefined, hostPath: undefined };
  const wishes: [App, string][] = [
    [{ ...small, gpu: false, nodeSelector: {} }, "all of them have taints that it does not tolerate"],
    [{ ...small, gpu: false }, "no node that takes it has the labels"],
    [small, "no node that takes it has a graphics card"],
    [tied, `${app.device ?? app.hostPath}, which it is tied to, does not take it`],
  ];
  const failed = wishes.find(([less]) => !lab.nodes.some((node) => canRun(lab, node, less)));
  return failed?.[1] ?? "it is larger than what any node that takes it has for pods";
}
