import type { Lab } from "../../schema/lab";
import { type Change, costs } from "./change";

/** Workers become control planes, up to three. */
export function promotions({ nodes }: Lab): Change[] {
  const have = nodes.filter(({ role }) => role === "control-plane").length;
  const chosen = nodes.filter(({ role }) => role === "worker").slice(0, 3 - have);
  if (have >= 3 || have + chosen.length !== 3) return [];
  const names = chosen.map(({ name }) => name);
  return [
    {
      what: `Make ${names.join(" and ")} a control plane`,
      cost: costs.move * names.length,
      apply: (lab) => ({
        ...lab,
        nodes: lab.nodes.map((node) => (names.includes(node.name) ? { ...node, role: "control-plane" } : node)),
      }),
    },
  ];
}

/** Control planes take pods as well. */
export function podsEverywhere({ cluster }: Lab): Change[] {
  if (cluster.allowSchedulingOnControlPlanes) return [];
  return [
    {
      what: "Let control planes take pods (cluster.allowSchedulingOnControlPlanes: true)",
      cost: costs.word,
      apply: (lab) => ({ ...lab, cluster: { ...lab.cluster, allowSchedulingOnControlPlanes: true } }),
    },
  ];
}

export function dataDisks({ nodes }: Lab): Change[] {
  return nodes.flatMap(({ name, disks }): Change[] =>
    disks.data
      ? []
      : [
          {
            what: `Give ${name} a data disk`,
            cost: costs.disk,
            apply: (lab) => ({
              ...lab,
              nodes: lab.nodes.map((node) =>
                node.name === name ? { ...node, disks: { ...node.disks, data: node.disks.os } } : node,
              ),
            }),
          },
        ],
  );
}

/** Further control planes with a data disk, as large as the largest, that take every pod; on nothing that others share. */
export function moreNodes({ nodes }: Lab, count: number): Change {
  const control = nodes.filter(({ role }) => role === "control-plane").length;
  // etcd wants an odd number: beyond that they are workers.
  const role = (control + count) % 2 === 1 ? "control-plane" : "worker";
  return {
    what: `Add ${count === 1 ? "a" : count} ${role.replace("-", " ")}${count === 1 ? "" : "s"} with a data disk, on a feed and in a place of ${count === 1 ? "its" : "their"} own`,
    cost: costs.machine * count,
    apply: (lab) => {
      const model = [...lab.nodes].sort((a, b) => b.machine.memory - a.machine.memory)[0];
      if (!model) return lab;
      const added = Array.from({ length: count }, (_, index) => ({
        ...model,
        name: `another-${index}`,
        role,
        cables: {},
        feed: undefined,
        in: undefined,
        labels: {},
        taints: {},
        machine: { ...model.machine, gpu: undefined },
        disks: { os: model.disks.os, data: model.disks.data ?? model.disks.os },
      }));
      return { ...lab, nodes: [...lab.nodes, ...added] } as Lab;
    },
  };
}

/** A second node that runs what only this one can: the same machine, taints and labels, on nothing that others share. */
export function twin({ nodes }: Lab, name: string | undefined): Change[] {
  const one = nodes.find((node) => node.name === name);
  if (!one) return [];
  const role = "worker" as const;
  return [
    {
      what: `Add a worker like ${one.name}, on a feed and in a place of its own`,
      cost: costs.machine,
      apply: (lab) => ({
        ...lab,
        nodes: [...lab.nodes, { ...one, name: "another-0", role, cables: {}, feed: undefined, in: undefined }],
      }),
    },
  ];
}
