import { contains, range } from "../../addresses";
import { hasQuorum, quorum } from "../quorum";
import { broken, countdown, type Promised } from "./promise";

/** The Kubernetes API answers. */
export const api: Promised = {
  name: "api",
  reason:
    "The Kubernetes API answers at the virtual IP: etcd has a quorum of control planes that reach each other, one of which holds the address on a network that it belongs to.",
  judge: ({ lab, left, total }) => {
    if (!contains(range(lab.network.lan.cidr), range(lab.cluster.vip)))
      return broken(`the virtual IP ${lab.cluster.vip} belongs to no network that the control planes are on`);
    const what = "control planes";
    if (!hasQuorum(left, total))
      return broken(
        `${left.controlPlanes} of ${total.controlPlanes} ${what} reach each other, etcd needs ${quorum(total.controlPlanes)}`,
      );
    return countdown(total.controlPlanes, left.controlPlanes, what, "no control plane is left");
  },
};
