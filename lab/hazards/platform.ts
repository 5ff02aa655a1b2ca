import { fullHostname, nameInZone } from "../edge/hostnames";
import { schedulableNodes } from "../nodes";
import { redisCopies } from "../platform/sizes";
import { writers } from "../policies/writers";
import { type LabHazard, nodesThat, type Place } from "./hazard";

/** What Argo CD's chart knows the SSH keys of: charts/argo-cd/values.yaml of argoproj/argo-helm, configs.ssh.knownHosts. */
const knownSshHosts = [
  "bitbucket.org",
  "github.com",
  "gitlab.com",
  "ssh.dev.azure.com",
  "ssh.github.com",
  "vs-ssh.visualstudio.com",
];

/** What the platform's charts and the edge do wrong. */
export const platformHazards = {
  "backup/no-volumes": {
    happens:
      "brings nothing off site that applications keep: `backup.schedules` are Velero's, and neither it nor Longhorn is among them",
    remedy: 'Add "velero".',
    source: "https://velero.io/docs/v1.18/csi-snapshot-data-movement/",
    severity: "warning",
    meets: ({ backup }) =>
      backup && backup.writers.every((writer) => writer !== undefined && !writers[writer].takesVolumes)
        ? [{ path: "backup.writers", value: backup.writers.join(", ") }]
        : [],
  },
  "longhorn/object-lock": {
    happens: "can't upload to a locked bucket: it sends no checksum, and S3 refuses a locked object without one",
    remedy: "Leave it out, as Velero copies its volumes too, or give up the lock: lockDays: 0.",
    source: "https://github.com/longhorn/backupstore/blob/master/s3/s3_service.go",
    severity: "error",
    meets: ({ backup }) =>
      (backup?.lockDays ?? 0) === 0
        ? []
        : (backup?.writers ?? []).flatMap((writer, at): Place[] =>
            writer !== undefined && writers[writer].failsUnderLock
              ? [{ path: `backup.writers[${at}]`, value: writer, searched: "backup.lockDays" }]
              : [],
          ),
  },
  "longhorn/slow-disk": {
    happens: "makes Longhorn give up copies of volumes: a write that takes seconds counts as a failed disk",
    remedy: "Keep volumes on an SSD or NVMe disk.",
    source: "https://github.com/longhorn/longhorn/issues/11240",
    severity: "warning",
    meets: (lab) =>
      nodesThat(lab, ({ disks: { data } }, path) =>
        data?.type === "hdd" || data?.type === "sd" ? [{ path: `${path}.disks.data.type`, value: data.type }] : [],
      ),
  },
  "argo-cd/ssh-host": {
    happens: "lies on a host whose SSH key Argo CD does not know: it refuses to connect",
    remedy: "Use the repository's https URL, or add the key: `ssh-keyscan <host> | argocd cert add-ssh --batch`.",
    source: "https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#ssh-known-host-public-keys",
    severity: "warning",
    meets: ({ gitops }) => {
      const url = gitops?.repository;
      if (!url?.startsWith("ssh:") || knownSshHosts.includes(new URL(url).hostname)) return [];
      return [{ path: "gitops.repository", value: url }];
    },
  },
  "argo-cd/redis-drain": {
    happens: "leaves one copy of Redis without a node while any of the three is drained: an upgrade of Argo CD waits",
    remedy: "Upgrade while every node is up, or add a node.",
    source: "https://argo-cd.readthedocs.io/en/stable/operator-manual/high_availability/",
    severity: "warning",
    meets: (lab) =>
      lab.gitops?.highlyAvailable && schedulableNodes(lab).length === redisCopies
        ? [{ path: "gitops.highlyAvailable", value: true, searched: ["nodes", "cluster"] }]
        : [],
  },
  "cloudflare/deep-hostname": {
    happens: "lies two labels deep, where Cloudflare's universal certificate does not reach",
    remedy: "Browsers refuse it unless you order an advanced certificate; publish a name that is one label deep.",
    source: "https://developers.cloudflare.com/ssl/edge-certificates/universal-ssl/limitations/",
    severity: "warning",
    meets: ({ edge }) =>
      (edge?.hostnames ?? []).flatMap(({ hostname }, at): Place[] => {
        if (hostname === undefined || edge?.domain === undefined) return [];
        const full = fullHostname(hostname, edge.domain);
        if (!full.endsWith(`.${edge.domain}`) || !nameInZone(full, edge.domain).includes(".")) return [];
        return [{ path: `edge.hostnames[${at}].hostname`, value: hostname, searched: "edge.domain" }];
      }),
  },
} as const satisfies Readonly<Record<string, LabHazard>>;
