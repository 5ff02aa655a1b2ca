import type { Lab } from "../../lab/schema/lab";
import type { App } from "../../lab/schema/apps";
import type { LabNode } from "../../lab/schema/node";

/*
 * What the proof says, computed in another way: every question is asked anew, by walking from the thing that is asked about.
 * Nothing of lab/proof is used.
 */

type Level = "kept" | "degraded" | "broken";

/** Judges eight promises by counting who reaches whom. */
export function bruteForce(lab: Lab, faults: readonly string[]): Record<string, Level> {
  const failed = new Set(faults);
  const list = (feed: string | string[] | undefined): string[] => [feed ?? []].flat();
  const powered = (feed: string | string[] | undefined): boolean =>
    list(feed).length === 0 || list(feed).some((one) => !failed.has(`feed:${one}`));
  const stands = (name: string | undefined): boolean => {
    if (name === undefined) return true;
    const domain = lab.domains.find((one) => one.name === name);
    if (!domain) throw new Error(name);
    return !failed.has(`${domain.kind}:${name}`) && powered(domain.feed) && stands(domain.in);
  };
  const device = (kind: string, name: string): boolean => {
    const found = (kind === "switch" ? lab.switches : kind === "router" ? lab.routers : lab.appliances).find(
      (one) => one.name === name,
    );
    return found !== undefined && !failed.has(`${kind}:${name}`) && powered(found.feed) && stands(found.in);
  };
  const runs = (node: LabNode): boolean =>
    !failed.has(`node:${node.name}`) && !failed.has(`disk:${node.name}/os`) && powered(node.feed) && stands(node.in);
  const portWorks = (node: LabNode, port: string): boolean => {
    const card = node.machine.ports[port]?.card;
    return !failed.has(`port:${node.name}/${port}`) && !(card && failed.has(`card:${node.name}/${card}`));
  };
  const uplink = (node: LabNode): readonly string[] =>
    "ports" in node.uplink ? node.uplink.ports : [node.uplink.port];
  const bare = (node: LabNode): boolean => uplink(node).every((port) => node.cables[port] === undefined);

  /** Neighbours of a device, with or without faults. */
  const all = [...lab.switches.map(({ name }) => `switch ${name}`), ...lab.routers.map(({ name }) => `router ${name}`)];
  const laid = [
    ...lab.switches.flatMap(({ name, cables }) =>
      Object.entries(cables).map(([port, end]) => ({ kind: "switch", name, port, end })),
    ),
    ...lab.routers.flatMap(({ name, cables }) =>
      Object.entries(cables).map(([port, end]) => ({ kind: "router", name, port, end })),
    ),
  ].map(({ kind, name, port, end }) => ({
    from: `${kind} ${name}`,
    to: `switch ${end.split(":")[0]}`,
    cable: `cable:${name}/${port}`,
  }));
  const paired = (a: string, b: string): boolean =>
    lab.switches.some(({ name, mlag }) => `switch ${name}` === a && `switch ${mlag}` === b) &&
    !laid.some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  const joined = (a: string, b: string, cut: ReadonlySet<string>): boolean =>
    paired(a, b) ||
    laid.some(({ from, to, cable }) => !cut.has(cable) && ((from === a && to === b) || (from === b && to === a)));
  const walk = (start: string, neighbours: (at: string) => string[]): Set<string> => {
    const seen = new Set([start]);
    for (const at of seen) for (const next of neighbours(at)) seen.add(next);
    return seen;
  };
  const leadsToRouter = (one: string): boolean =>
    [...walk(one, (at) => all.filter((other) => joined(at, other, new Set())))].some((at) => at.startsWith("router"));
  const astray = all.filter((one) => one.startsWith("switch") && !leadsToRouter(one));
  const unwired = lab.routers.some(({ cables }) => Object.keys(cables).length === 0);
  const open =
    astray.length > 0 ||
    unwired ||
    lab.nodes.some(bare) ||
    lab.appliances.some(({ cables }) => Object.keys(cables).length === 0);
  const onLan = new Set(open ? [...astray, ...lab.routers.map(({ name }) => `router ${name}`)] : []);

  const up = (at: string): boolean => at === "lan" || device(at.split(" ")[0] ?? "", at.split(" ")[1] ?? "");
  const around = (at: string): string[] =>
    [...all, "lan"].filter(
      (other) =>
        up(other) && (at === "lan" ? onLan.has(other) : other === "lan" ? onLan.has(at) : joined(at, other, failed)),
    );
  const segments = [...all, "lan"].filter(up).map((one) => walk(one, around));
  const reaches = (node: LabNode, segment: ReadonlySet<string>): boolean =>
    runs(node) &&
    uplink(node).some((port) => {
      if (!portWorks(node, port)) return false;
      const end = node.cables[port];
      if (end === undefined) return bare(node) && segment.has("lan");
      return !failed.has(`cable:${node.name}/${port}`) && segment.has(`switch ${end.split(":")[0]}`);
    });

  const carries = (ends: readonly [string, string]): boolean =>
    !failed.has(`cable:${ends[0]}`) &&
    ends.every(
      (end) => !failed.has(`port:${end}`) && lab.nodes.some((node) => end.startsWith(`${node.name}/`) && runs(node)),
    );

  const isControl = ({ role }: LabNode): boolean => role === "control-plane";
  const taking = lab.nodes.filter((node) => !isControl(node) || lab.cluster.allowSchedulingOnControlPlanes);
  const repelled = (node: LabNode, tolerates: readonly string[]): boolean =>
    Object.keys(node.taints).some((key) => node.taints[key] !== "PreferNoSchedule" && !tolerates.includes(key));
  const workers = taking.filter((node) => !repelled(node, []));
  /** GiB and cores that a node of 16 GiB and 4 cores has for pods, worked out by hand. */
  const room = (node: LabNode): { memory: number; cores: number } =>
    isControl(node) ? { memory: 16 - 1444 / 1024, cores: 3.69 } : { memory: 16 - 484 / 1024, cores: 3.95 };
  const candidates = (app: App): LabNode[] =>
    lab.nodes.filter(
      (node) =>
        (taking.includes(node) || app.tolerates.includes("node-role.kubernetes.io/control-plane")) &&
        !repelled(node, app.tolerates) &&
        (!app.gpu || node.machine.gpu) &&
        (!app.device || app.device === node.name) &&
        (!app.hostPath || app.hostPath === node.name) &&
        Object.keys(app.nodeSelector).every((key) => node.labels[key] === app.nodeSelector[key]) &&
        room(node).memory >= app.memory &&
        room(node).cores >= app.cores,
    );
  const stores = lab.nodes.filter(({ disks }) => disks.data);
  const copies = Math.min(2, stores.length);
  const worstFirst: readonly Level[] = ["broken", "degraded", "kept"];
  const best = (judge: (segment: ReadonlySet<string>) => Level): Level =>
    worstFirst[Math.max(0, ...segments.map((segment) => worstFirst.indexOf(judge(segment))))] ?? "broken";
  const members = (segment: ReadonlySet<string>, nodes: readonly LabNode[]): LabNode[] =>
    nodes.filter((node) => reaches(node, segment));
  const count = (left: number, of: number, needed = 1): Level =>
    left < needed ? "broken" : left < of ? "degraded" : "kept";
  const votes = (segment: ReadonlySet<string>): boolean =>
    2 * members(segment, lab.nodes.filter(isControl)).length > lab.nodes.filter(isControl).length;
  const routersIn = (segment: ReadonlySet<string>): string[] =>
    lab.routers.map(({ name }) => name).filter((name) => segment.has(`router ${name}`));
  const reachesAppliance = (name: string, segment: ReadonlySet<string>): boolean => {
    const cables = Object.entries(lab.appliances.find((one) => one.name === name)?.cables ?? {});
    if (!device("appliance", name)) return false;
    if (cables.length === 0) return segment.has("lan");
    return cables.some(
      ([port, end]) => !failed.has(`cable:${name}/${port}`) && segment.has(`switch ${end.split(":")[0]}`),
    );
  };
  /** Pods that run whatever happens: without the API each lost node may be one that a pod ran on. */
  const sure = (pods: number, nodes: readonly LabNode[], segment: ReadonlySet<string>): number => {
    const left = members(segment, nodes).length;
    const shall = Math.min(pods, nodes.length);
    if (votes(segment)) return Math.min(shall, left);
    return Math.max(0, Math.min(left, shall - (nodes.length - left)));
  };
  const appLevel = (app: App, segment: ReadonlySet<string>): Level => {
    const left = members(segment, candidates(app)).length;
    const shall = Math.min(app.replicas, candidates(app).length);
    const runs = sure(app.replicas, candidates(app), segment);
    if (!app.uses.every((name) => reachesAppliance(name, segment)) || runs === 0) return "broken";
    return runs < shall || (left < 2 && candidates(app).length > 1) ? "degraded" : "kept";
  };
  const worst = (all: readonly Level[]): Level => worstFirst.find((level) => all.includes(level)) ?? "kept";
  /** Whether what is bound to the candidates of an application asks for more than they have. */
  const overfull = (app: App, segment: ReadonlySet<string>, of: "memory" | "cores"): boolean => {
    const bound = lab.apps.filter((other) => candidates(other).every((node) => candidates(app).includes(node)));
    const asked = bound.reduce((sum, other) => sum + other[of] * other.replicas, 0);
    const there = members(segment, candidates(app)).reduce((sum, node) => sum + room(node)[of], 0);
    return asked > there + 1e-6;
  };
  const linesIn = (segment: ReadonlySet<string>): number =>
    lab.uplinks.filter(
      ({ name, provider, routers }) =>
        !failed.has(`uplink:${name}`) &&
        !failed.has(`provider:${provider}`) &&
        routers.some((one) => routersIn(segment).includes(one)),
    ).length;

  return {
    api: best((segment) =>
      votes(segment)
        ? count(members(segment, lab.nodes.filter(isControl)).length, lab.nodes.filter(isControl).length)
        : "broken",
    ),
    management: best((segment) => count(members(segment, lab.nodes).length, lab.nodes.length)),
    storage: best((segment) => {
      const left = members(segment, stores).filter(({ name }) => !failed.has(`disk:${name}/data`)).length;
      const level = count(left, stores.length, stores.length - copies + 1);
      return level === "kept" && !(lab.ring?.cables ?? []).every(carries) ? "degraded" : level;
    }),
    capacity: best((segment) =>
      lab.apps.some((app) => overfull(app, segment, "memory") || overfull(app, segment, "cores"))
        ? "broken"
        : count(members(segment, workers).length, workers.length),
    ),
    apps: best((segment) => worst(lab.apps.map((app) => appLevel(app, segment)))),
    dns: best((segment) => {
      if (lab.routers.length > 0 && routersIn(segment).length === 0) return "broken";
      const resolvers = [...lab.routers, ...lab.appliances, ...lab.apps].filter(({ resolver }) => resolver);
      const answers = [
        ...lab.routers.filter(({ name, resolver }) => resolver && routersIn(segment).includes(name)),
        ...lab.appliances.filter(({ name, resolver }) => resolver && reachesAppliance(name, segment)),
        ...lab.apps.filter((app) => app.resolver && appLevel(app, segment) !== "broken"),
      ];
      return count(answers.length, resolvers.length);
    }),
    scheduling: best((segment) => {
      const spread = (pods: number, nodes: readonly LabNode[], needed = 1): Level =>
        count(Math.min(pods, members(segment, nodes).length), pods, Math.min(needed, pods));
      const disks = members(segment, stores).filter(({ name }) => !failed.has(`disk:${name}/data`)).length;
      return worst([
        members(segment, workers).length > 0 ? "kept" : "broken",
        ...(lab.edge ? [spread(Math.min(2, workers.length), workers)] : []),
        ...(copies > 0 ? [count(Math.min(copies, disks), copies)] : []),
        ...(lab.gitops?.highlyAvailable ? [spread(3, workers, 2)] : []),
        ...lab.apps.filter(({ replicas }) => replicas > 1).map((app) => spread(app.replicas, candidates(app))),
      ]);
    }),
    ingress: best((segment) => {
      if (
        (lab.routers.length > 0 && routersIn(segment).length === 0) ||
        (lab.uplinks.length > 0 && linesIn(segment) === 0)
      )
        return "broken";
      const left = members(segment, workers).length;
      const replicas = Math.min(2, workers.length);
      const running = votes(segment) ? Math.min(2, left) : Math.max(0, replicas - (workers.length - left));
      const less = linesIn(segment) < lab.uplinks.length || routersIn(segment).length < lab.routers.length;
      const level = count(running, replicas);
      return level === "kept" && less ? "degraded" : level;
    }),
  };
}
