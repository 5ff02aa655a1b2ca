import { join } from "node:path";
import { storageNodes } from "../../lab/nodes";
import type { Lab } from "../../lab/schema/lab";
import { toYaml } from "../../lab/yaml";
import { longhornValues } from "../../modules/platform/longhorn-values";
import { type Machine, type Release, World } from "../../rehearsal/world/world";
import { scratchFolder } from "./scratch";

/** Longhorn as the project sets it, with other settings where these are said. */
export function longhorn(lab: Lab, settings: object = {}): Release {
  const values = longhornValues({ storageNodes: storageNodes(lab).length, dataPath: "/var/mnt/longhorn" });
  return release("longhorn", { ...values, defaultSettings: { ...values.defaultSettings, ...settings } });
}

/** A release as Helm keeps it. */
export function release(chart: string, values: object): Release {
  const times = { revision: 1, firstDeployed: 0, lastDeployed: 0 };
  return { name: chart, namespace: `${chart}-system`, chart, version: "1", status: "deployed", values, ...times };
}

/** A simulated lab whose machines form a cluster with these releases. @param file where it is kept */
export function runningWorld(
  lab: Lab,
  releases: readonly Release[] = [longhorn(lab)],
  file = join(scratchFolder(), "world.json"),
): World {
  const world = World.open(file, lab);
  const running = lab.nodes.flatMap(({ name, role }): Machine[] => {
    const machine = Object.values(world.state.machines).find((one) => one.name === name);
    const type = role === "worker" ? "worker" : "controlplane";
    const configuration = toYaml({ machine: { type }, cluster: { id: "home" } });
    return machine ? [{ ...machine, stage: "running", configuration }] : [];
  });
  world.change({
    machines: Object.fromEntries(running.map((machine) => [machine.address, machine])),
    clusters: {
      home: {
        ca: "",
        namespaces: {},
        secrets: {},
        releases: Object.fromEntries(releases.map((one) => [`${one.namespace}/${one.name}`, one])),
      },
    },
  });
  return world;
}
