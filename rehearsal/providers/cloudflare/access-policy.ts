import type { ResourceBehaviour } from "../../protocol/provider";
import type { ObjectValue } from "../../protocol/value";
import type { Access } from "../../world/cloudflare/access";
import type { AccessPolicy, Selector } from "../../world/cloudflare/state";
import { imported } from "../../world/cloudflare/store";
import { objects, text } from "../values";

/** `cloudflare_zero_trust_access_policy`, one that applications refer to. */
export function accessPolicy(access: Access): ResourceBehaviour {
  const read = (id: string): ObjectValue | null => {
    const now = access.policies.get(id);
    if (!now) return null;
    const { account, name, decision, include, session } = now;
    return { id, account_id: account, name, decision, include, session_duration: session };
  };
  return {
    create: (_context, planned) => {
      return { id: access.createPolicy(contentOf(planned)) };
    },
    update: (_context, planned) => {
      access.updatePolicy(text(planned, "id"), contentOf(planned));
      return {};
    },
    remove: (_context, prior) => {
      access.removePolicy(text(prior, "id"));
    },
    read: (_context, state) => {
      const now = read(text(state, "id"));
      return now && { ...state, ...now };
    },
    importState: (_context, id) => imported(`accounts/${id}`, "access/policies", read),
  };
}

function contentOf(planned: ObjectValue): AccessPolicy {
  return {
    account: text(planned, "account_id"),
    name: text(planned, "name"),
    decision: text(planned, "decision"),
    include: objects(planned, "include") as readonly Selector[],
    session: text(planned, "session_duration"),
  };
}
