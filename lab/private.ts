import { didYouMean } from "./did-you-mean";
import type { Problem } from "./problem";
import type { LabInput } from "./schema/lab";
import { privateSchema, type PrivateLab } from "./schema/private";
import { formatPath, toProblems } from "./schema/problems";

/** Personal texts by a stable name, as `nodes.ms01-a.serials.os`. */
export type PrivateValues = Readonly<Record<string, string>>;

/** Checks what a private file exports. Paths are those of the private file. */
export function checkPrivate(values: unknown, lab: LabInput): Problem[] {
  const parsed = privateSchema.safeParse(values);
  if (!parsed.success) return toProblems(parsed.error, values, privateSchema);
  const problems: Problem[] = [];
  if (lab.state?.kind === "hcp" && lab.state.execution === "agent" && Object.keys(privateTexts(values)).length > 0) {
    problems.push({
      path: "",
      rule: "The file stays on this machine, but an agent runs Terraform elsewhere (state.execution of the lab file)",
      hint: 'Choose execution: "local", or say these values in the lab file.',
    });
  }
  const needsEdge = (["domain", "people", "publicAddress"] as const).filter((key) => parsed.data[key] !== undefined);
  if (!lab.edge) {
    problems.push(
      ...needsEdge.map((key) => ({
        path: key,
        rule: "has no place: the lab file has no edge",
        hint: "Describe `edge` there first.",
      })),
    );
  }
  const names = (lab.nodes ?? []).map((node) => node.name);
  for (const [name, own] of Object.entries(parsed.data.nodes ?? {})) {
    const path = formatPath(["nodes", name]);
    const node = lab.nodes?.find((one) => one.name === name);
    if (!node) {
      problems.push({ path, rule: "names no node of the lab file", hint: didYouMean(name, names) });
      continue;
    }
    const ports = Object.keys(node.machine?.ports ?? {});
    for (const port of Object.keys(own.macs ?? {})) {
      if (!ports.includes(port))
        problems.push({
          path: `${path}.macs.${port}`,
          rule: `names no port of ${name}`,
          hint: didYouMean(port, ports),
        });
    }
    if (own.serials?.data !== undefined && !node.disks?.data) {
      problems.push({
        path: `${path}.serials.data`,
        rule: `has no place: ${name} has no data disk`,
        hint: "Describe `disks.data` in the lab file first.",
      });
    }
  }
  return problems;
}

/** The lab with personal values in the place of the public ones. */
export function mergePrivate(lab: LabInput, values: PrivateLab): LabInput {
  return {
    ...lab,
    edge: lab.edge && {
      ...lab.edge,
      domain: values.domain ?? lab.edge.domain,
      people: values.people ?? lab.edge.people,
      publicAddress: values.publicAddress ?? lab.edge.publicAddress,
    },
    nodes: lab.nodes.map((node) => {
      const own = values.nodes?.[node.name];
      if (!own) return node;
      const ports = Object.entries(node.machine.ports).map(([name, port]) => [
        name,
        { ...port, mac: own.macs?.[name] ?? port.mac },
      ]);
      const data = node.disks.data && { ...node.disks.data, serial: own.serials?.data ?? node.disks.data.serial };
      return {
        ...node,
        machine: { ...node.machine, ports: Object.fromEntries(ports) as typeof node.machine.ports },
        disks: { os: { ...node.disks.os, serial: own.serials?.os ?? node.disks.os.serial }, ...(data && { data }) },
      };
    }),
  };
}

/** Every text of a private file by its path. */
export function privateTexts(values: unknown, path = ""): PrivateValues {
  if (typeof values === "string") return { [path]: values };
  if (values === null || typeof values !== "object") return {};
  return Object.assign(
    {},
    ...Object.entries(values).map(([key, inner]) => privateTexts(inner, path === "" ? key : `${path}.${key}`)),
  );
}
