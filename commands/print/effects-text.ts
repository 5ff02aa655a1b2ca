import { type Effect, sorted } from "../../lab/talos/changes/effects";
import type { NodeChange } from "../../lab/talos/changes/node-changes";

/** What an effect takes, for the person who deploys the change. */
export const advice: Readonly<Record<Effect, string>> = {
  "at once": "at once",
  "new volumes only": "at once, for volumes that are not there yet",
  "upgrade-k8s first": "after `talosctl upgrade-k8s`, or every node's control plane restarts together",
  reboot: "with a reboot, staged until `./labctl reboot`",
  upgrade: "with an upgrade to the new image",
  reinstallation: "when the node is reinstalled",
  "unmounted at once": "unmounted at once, under whatever uses it: empty it first",
  "reset first": "refused until the node is reset; `./labctl deploy` says how",
};

/** When changes reach the nodes: a line for each effect that costs something, the costliest first. */
export function effectLines(changes: readonly NodeChange[]): string[] {
  return sorted(changes.flatMap(({ effects }) => effects))
    .filter((effect) => effect !== "at once")
    .map((effect) => {
      const nodes = changes.filter(({ effects }) => effects.includes(effect)).map(({ node }) => node);
      return `${nodes.join(", ")}: ${advice[effect]}`;
    });
}

/** What is left to do once the changes are deployed. */
export function leftToDo(changes: readonly NodeChange[]): string[] {
  const waiting = (effect: Effect): string =>
    changes
      .filter(({ effects }) => effects.includes(effect))
      .map(({ node }) => node)
      .join(", ");
  const upgrades = changes.flatMap(({ node, upgrade }) =>
    upgrade ? [`${node} still needs: talosctl -n ${upgrade.address} upgrade --image ${upgrade.image}`] : [],
  );
  const reboots = waiting("reboot");
  const installations = waiting("reinstallation");
  return [
    ...upgrades,
    ...(upgrades.length > 1
      ? ["One node after another, each once the one before it is healthy: docs/runbooks/upgrade.md"]
      : []),
    ...(reboots ? [`Waiting for a reboot, ${reboots}: ./labctl reboot`] : []),
    ...(installations ? [`Waiting to be installed anew, ${installations}: docs/runbooks/reinstall.md`] : []),
  ];
}
