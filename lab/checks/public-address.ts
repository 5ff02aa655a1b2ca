import ipaddr from "ipaddr.js";
import type { Problem } from "../problem";
import type { Lab } from "../schema/lab";

/** Ranges that no request comes from once it has left the home. */
const notRouted: Readonly<Record<string, string>> = {
  private: "is a private address, which Cloudflare never sees",
  carrierGradeNat: "is shared by the provider's customers, and Cloudflare never sees it",
  loopback: "is the machine's own address",
  linkLocal: "is a link-local address, which Cloudflare never sees",
};

/** Requests are let in without a login by the address that Cloudflare sees, the router's outer one. */
export function publicAddressIsPublic({ edge }: Lab): Problem[] {
  const address = edge?.publicAddress;
  const rule = address === undefined ? undefined : notRouted[ipaddr.parse(address).range()];
  if (rule === undefined) return [];
  return [
    { path: "edge.publicAddress", value: address, rule, hint: "`curl -4 https://icanhazip.com` prints the right one." },
  ];
}
