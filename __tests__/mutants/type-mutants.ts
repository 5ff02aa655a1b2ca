import type { Mutant } from "./mutant";

const edit = (mistake: string, file: string, from: string, to: string, names: RegExp): Mutant => ({
  mistake,
  source: { file, from, to },
  names,
});
const lab = "examples/ms01/lab.config.ts";
const cluster = "modules/talos/talos-cluster.ts";

/** Mistakes in what a person writes in TypeScript: the lab file, and the project's own code. */
export const typeMutants: readonly Mutant[] = [
  edit("a lab file with a misspelt property", lab, "dhcp:", "dchp:", /dchp/),
  edit("an address as a number", lab, 'vip: "10.0.10.10"', "vip: 10.1", /'number' is not assignable to type 'string'/),
  edit("memory as a text", lab, "memory: 64", 'memory: "64 GB"', /'string' is not assignable to type 'number'/),
  edit("a node without disks", lab, "disks: { os: {", "discs: { os: {", /discs/),
  edit(
    "a Longhorn that drains in a way of its own",
    "modules/platform/longhorn-values.ts",
    ': "block-for-eviction-if-contains-last-replica",',
    ': "block",',
    /"block"/,
  ),
  edit(
    "an IPAM mode that the project does not use",
    "modules/platform/cilium.ts",
    'ipam: { mode: "kubernetes" },\n    kube',
    'ipam: { mode: "kubernets" },\n    kube',
    /"kubernets"/,
  ),
  edit(
    "a Gateway class made by a boolean",
    "modules/platform/cilium.ts",
    'gatewayClass: { create: "true" }',
    "gatewayClass: { create: true }",
    /'?boolean|true'? is not assignable/,
  ),
  edit(
    "an uploader that Velero has not",
    "modules/platform/velero-values.ts",
    'uploaderType: "kopia",\n      //',
    'uploaderType: "copia",\n      //',
    /"copia"/,
  ),
  edit(
    "kinds of Argo CD that may go",
    "modules/platform/argo-cd.ts",
    "crds: { install: true, keep: true }",
    "crds: { install: true }",
    /'keep' is missing/,
  ),
  edit(
    "a kind of document in other letters",
    "lab/talos/link-documents.ts",
    '"Layer2VIPConfig"',
    '"Layer2VipConfig"',
    /Layer2VipConfig/,
  ),
  edit(
    "an LACP rate that there is not",
    "lab/talos/link-documents.ts",
    'lacpRate: "fast", xmit',
    'lacpRate: "quick", xmit',
    /"quick"/,
  ),
  edit(
    "a field of the machine configuration in another place",
    "lab/talos/machine-document.ts",
    "diskSelector: { serial: disks.os.serial }",
    "disk: { serial: disks.os.serial }",
    /'disk'|to type 'string'/,
  ),
  edit(
    "a bootstrap of no node",
    cluster,
    'new MachineBootstrap(this, "bootstrap", {\n      nodeAttribute: first.address,',
    'new MachineBootstrap(this, "bootstrap", {',
    /'nodeAttribute' is missing/,
  ),
  edit(
    "a machine that is no control plane and no worker",
    "lab/talos/generator.ts",
    '"control-plane" ? "controlplane" : "worker"',
    '"master" ? "controlplane" : "worker"',
    /no overlap/,
  ),
  edit(
    "a release that waits for none of a list",
    "modules/platform/argo-cd.ts",
    "values: argoCdValues(props),\n      dependsOn,",
    "values: argoCdValues(props),\n      dependsOn: dependsOn[0],",
    /ITerraformDependable/,
  ),
  edit(
    "a kind of fault that no list of the lab file names",
    "lab/proof/kinds.ts",
    '"site",\n] as const',
    '"site",\n  "breaker",\n] as const',
    /breaker/,
  ),
  edit(
    "an argument of Talos' generator whose effect nobody knows",
    "lab/talos/changes/effects.ts",
    'clusterEndpoint: "at once",',
    "",
    /clusterEndpoint/,
  ),
];
