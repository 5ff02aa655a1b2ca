import type { Answer } from "./http";
import type { Workspace } from "./hcp-store";

/** What the API of HCP Terraform speaks of, in JSON:API's form: https://jsonapi.org/format/ */
export interface Entity {
  readonly id: string;
  readonly type: string;
  readonly attributes: object;
  readonly relationships?: object;
}

/** What every path of the API begins with. */
export const api = "/api/v2";

/** The one project of the organization. */
export const projectId = "prj-rehearsal";

const permissions = ["update", "lock", "unlock", "force-unlock", "read-settings", "create-state-versions"];

export function workspaceEntity({ id, name, lock }: Workspace, organization: string): Entity {
  return {
    id,
    type: "workspaces",
    attributes: {
      name,
      "execution-mode": "local",
      operations: false,
      locked: lock !== undefined,
      permissions: Object.fromEntries(permissions.map((one) => [`can-${one}`, true])),
    },
    relationships: {
      organization: { data: { id: organization, type: "organizations" } },
      project: { data: { id: projectId, type: "projects" } },
    },
  };
}

/** @param origin under which the client has found this server */
export function stateEntity({ id, state }: Workspace, { origin }: URL): Entity {
  const content = `${origin}${api}/state-versions/${id}`;
  const attributes = {
    serial: state?.serial ?? 0,
    status: "finalized",
    "resources-processed": true,
    "hosted-state-download-url": `${content}/content`,
    "hosted-state-upload-url": `${content}/content`,
    "hosted-json-state-upload-url": `${content}/json-content`,
  };
  return { id, type: "state-versions", attributes };
}

/** Outputs of a workspace's state. A sensitive one is shown only when asked for by itself. */
export function outputEntities({ id, state }: Workspace, tellSensitive: boolean): Entity[] {
  const { outputs = {} } = JSON.parse(state?.content ?? "{}") as {
    outputs?: Record<string, { value: unknown; type: unknown; sensitive?: boolean }>;
  };
  return Object.entries(outputs).map(([name, { value, type, sensitive = false }]) => ({
    id: `${id}.${name}`,
    type: "state-version-outputs",
    attributes: { name, sensitive, "detailed-type": type, value: sensitive && !tellSensitive ? null : value },
  }));
}

export function entitlements(organization: string): Entity {
  return {
    id: organization,
    type: "entitlement-sets",
    attributes: { "state-storage": true, operations: true, "private-module-registry": false },
  };
}

export const failure = (status: number, title: string): Answer =>
  json(status, { errors: [{ status: String(status), title }] });
export const notFound = failure(404, "not found");
export const data = (value: Entity | readonly Entity[], status = 200): Answer => json(status, { data: value });

function json(status: number, body: object): Answer {
  const headers = { "Content-Type": "application/vnd.api+json", "TFP-API-Version": "2.6" };
  return { status, headers, body: JSON.stringify(body) };
}
