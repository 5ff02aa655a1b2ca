import { didYouMean } from "../did-you-mean";
import type { Problem } from "../problem";
import type { App } from "../schema/apps";
import type { Lab } from "../schema/lab";

/** What ties an application to a node exists, and what is said about its pods does not contradict itself. */
export function settingProblems(lab: Lab, app: App, path: string): Problem[] {
  return [...tieProblems(lab, app, path), ...podProblems(app, path)];
}

const ties = ["device", "hostPath"] as const;

function tieProblems({ nodes }: Lab, app: App, path: string): Problem[] {
  const names = nodes.map(({ name }) => name);
  const tied = ties.filter((tie) => app[tie] !== undefined);
  const unknown = tied.flatMap((tie): Problem[] => {
    const value = app[tie] ?? "";
    const place = { path: `${path}.${tie}`, value, searched: "nodes" };
    return names.includes(value)
      ? []
      : [{ ...place, rule: "names no node of this lab", hint: didYouMean(value, names) }];
  });
  if (unknown.length > 0 || tied.length === 0) return unknown;
  const { device, hostPath, replicas } = app;
  const torn = device !== undefined && hostPath !== undefined && device !== hostPath;
  return [
    ...(torn
      ? [
          {
            path: `${path}.hostPath`,
            value: hostPath,
            rule: `must be the node of its device, ${device}: a pod runs on one node`,
          },
        ]
      : []),
    ...(replicas > 1
      ? [
          {
            path: `${path}.replicas`,
            value: replicas,
            rule: `must be 1 where ${tied.join(" and ")} ${tied.length > 1 ? "tie" : "ties"} it to one node: its pods never share one`,
          },
        ]
      : []),
  ];
}

function podProblems({ controller, volume, replicas, minAvailable }: App, path: string): Problem[] {
  return [
    ...(controller === "deployment" && volume !== undefined && replicas > 1
      ? [
          {
            path: `${path}.controller`,
            value: controller,
            rule: `gives its ${replicas} pods one volume between them, which only one node at a time may write to`,
            hint: 'Say "statefulset": each pod has a volume of its own then.',
          },
        ]
      : []),
    ...(minAvailable !== undefined && minAvailable > replicas
      ? [
          {
            path: `${path}.minAvailable`,
            value: minAvailable,
            rule: `must not be more than its ${replicas === 1 ? "one pod" : `${replicas} pods`}`,
            hint: "A budget that is never met blocks every drain.",
          },
        ]
      : []),
  ];
}

/** What lets the application run, and comes back later. */
export function settingWarnings({ minAvailable, replicas }: App, path: string): Problem[] {
  if (minAvailable === undefined || minAvailable !== replicas) return [];
  return [
    {
      path: `${path}.minAvailable`,
      value: minAvailable,
      rule: `keeps ${replicas === 1 ? "its one pod" : `all of its ${replicas} pods`} running, so that no node with one of them can be drained: each drain, and each \`labctl reboot\` of such a node, ends at its timeout`,
      hint: `Say ${replicas - 1}${replicas === 1 ? ", or have two pods" : ", or have one pod more"}.`,
      severity: "warning",
    },
  ];
}
