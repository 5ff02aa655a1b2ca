import { defineLab } from "../../lab";
import { threesome } from "./threesome";

/** Everything that `talos` of a lab file takes. */
export default defineLab({
  ...threesome("knobs"),
  talos: {
    watchdog: { timeout: 60 },
    mirrors: {
      "docker.io": { endpoints: ["https://mirror.example.com/v2/docker.io", "http://192.168.50.5:5000"] },
      "*": { endpoints: ["https://mirror.example.com"], fallback: false },
    },
    kubelet: { extraArgs: { v: "2", "feature-gates": ["GracefulNodeShutdown=true"] }, extraConfig: { maxPods: 200 } },
    apiAccess: { roles: ["os:admin", "os:etcd:backup"], namespaces: ["system-upgrade", "etcd-backup"] },
  },
});
