import type { Answer, Handler, Request } from "./http";
import { HcpStore, type Workspace } from "./hcp-store";

/** An organization of HCP Terraform, and the project in it that workspaces belong to. */
export interface Organization {
  readonly organization: string;
  readonly project?: string;
}

/** What every path of the API begins with. */
const api = "/api/v2";

/** A part of the API: a method, a path with names in it, and what answers. */
type Route = readonly [method: string, path: string, answer: (values: string[], request: Request) => Answer];

/**
 * One organization of HCP Terraform, as far as local execution needs it: workspaces, their locks, and versions of their
 * state. Workspaces are files.
 *
 * @see https://developer.hashicorp.com/terraform/cloud-docs/api-docs
 */
export function hcp(folder: string, { organization, project = defaultProject }: Organization): Handler {
  const store = new HcpStore(folder);
  const found = (workspace: Workspace | undefined, answer: (workspace: Workspace) => Answer): Answer =>
    workspace ? answer(workspace) : notFound;
  const byId = (answer: (workspace: Workspace, request: Request) => Answer) =>
    ([id = ""]: string[], request: Request) => found(store.byId(id), (workspace) => answer(workspace, request));
  const version = (workspace: Workspace, { url }: Request): Answer =>
    workspace.state ? data(stateVersion(workspace, url)) : notFound;

  const routes: readonly Route[] = [
    ["GET", "/ping", () => ({ status: 204, headers: { "TFP-API-Version": "2.6", "X-RateLimit-Limit": "30" } })],
    ["GET", `/organizations/${organization}`, () => data(entity("organizations", organization, { name: organization }))],
    ["GET", `/organizations/${organization}/entitlement-set`, () => data(entitlements(organization))],
    ["GET", `/organizations/${organization}/projects`, () => data([entity("projects", projectId, { name: project })])],
    [
      "GET",
      `/organizations/${organization}/workspaces`,
      ([], { url }) => {
        const searched = url.searchParams.get("search[name]") ?? "";
        return data(store.all.filter(({ name }) => name.includes(searched)).map((one) => resource(one, organization)));
      },
    ],
    [
      "POST",
      `/organizations/${organization}/workspaces`,
      (_values, request) => data(resource(store.create(attributesOf(request)["name"] as string), organization), 201),
    ],
    [
      "GET",
      `/organizations/${organization}/workspaces/:name`,
      ([name = ""]) => found(store.byName(name), (workspace) => data(resource(workspace, organization))),
    ],
    ["GET", "/workspaces/:id", byId((workspace) => data(resource(workspace, organization)))],
    ["PATCH", "/workspaces/:id", byId((workspace) => data(resource(workspace, organization)))],
    ["GET", "/workspaces/:id/current-state-version", byId(version)],
    ["GET", "/state-versions/:id", byId(version)],
    ["GET", "/state-versions/:id/content", byId(({ state }) => (state ? { status: 200, body: state.content } : notFound))],
    [
      "POST",
      "/workspaces/:id/state-versions",
      byId((workspace, request) => {
        const sent = attributesOf(request);
        if (!workspace.lock) return failure(409, "The workspace must be locked before its state can be written.");
        if (workspace.state && workspace.state.serial > Number(sent["serial"]))
          return failure(409, "The serial number is older than that of the current state.");
        const content = Buffer.from((sent["state"] as string | undefined) ?? "", "base64").toString();
        return data(stateVersion(store.write({ ...workspace, state: { serial: Number(sent["serial"]), content } }), request.url), 201);
      }),
    ],
    [
      "PUT",
      "/state-versions/:id/content",
      byId((workspace, { body }) => {
        if (!workspace.state) return notFound;
        store.write({ ...workspace, state: { ...workspace.state, content: body.toString() } });
        return { status: 200 };
      }),
    ],
    ["PUT", "/state-versions/:id/json-content", byId(() => ({ status: 200 }))],
    [
      "POST",
      "/workspaces/:id/actions/lock",
      byId((workspace, { body }) => {
        if (workspace.lock) return failure(409, "Unable to lock workspace. The workspace is already locked.");
        const { reason = "" } = JSON.parse(body.toString() || "{}") as { reason?: string };
        return data(resource(store.write({ ...workspace, lock: { reason } }), organization));
      }),
    ],
    ...["unlock", "force-unlock"].map((action): Route => [
      "POST",
      `/workspaces/:id/actions/${action}`,
      byId((workspace) => {
        if (!workspace.lock) return failure(409, "Unable to unlock workspace. The workspace is already unlocked.");
        return data(resource(store.write({ ...workspace, lock: undefined }), organization));
      }),
    ]),
  ];

  return (request) => {
    const { pathname } = request.url;
    if (!pathname.startsWith(`${api}/`)) return undefined;
    for (const [method, path, answer] of routes) {
      const values = method === request.method ? match(path, pathname.slice(api.length)) : undefined;
      if (values) return answer(values, request);
    }
    return notFound;
  };
}

/** Values of the `:names` in a path. */
function match(path: string, actual: string): string[] | undefined {
  const [wanted, given] = [path.split("/"), actual.split("/").map(decodeURIComponent)];
  if (wanted.length !== given.length) return undefined;
  const fits = wanted.every((step, index) => step.startsWith(":") || step === given[index]);
  return fits ? given.filter((_step, index) => wanted[index]?.startsWith(":")) : undefined;
}

const attributesOf = ({ body }: Request): Record<string, unknown> =>
  (JSON.parse(body.toString()) as { data: { attributes: Record<string, unknown> } }).data.attributes;

const entity = (type: string, id: string, attributes: object, relationships?: object) => ({ id, type, attributes, relationships });

function resource({ id, name, lock }: Workspace, organization: string) {
  const permissions = ["update", "lock", "unlock", "force-unlock", "read-settings", "queue-run", "queue-apply", "create-state-versions"];
  return entity(
    "workspaces",
    id,
    {
      name,
      "execution-mode": "local",
      operations: false,
      locked: lock !== undefined,
      "terraform-version": "latest",
      permissions: Object.fromEntries(permissions.map((one) => [`can-${one}`, true])),
    },
    {
      organization: { data: { id: organization, type: "organizations" } },
      project: { data: { id: projectId, type: "projects" } },
    },
  );
}

function stateVersion({ id, state }: Workspace, { origin }: URL) {
  const content = `${origin}${api}/state-versions/${id}`;
  return entity("state-versions", id, {
    serial: state?.serial ?? 0,
    status: "finalized",
    "resources-processed": true,
    "hosted-state-download-url": `${content}/content`,
    "hosted-state-upload-url": `${content}/content`,
    "hosted-json-state-upload-url": `${content}/json-content`,
  });
}

const entitlements = (organization: string) =>
  entity("entitlement-sets", organization, { "state-storage": true, operations: true, "private-module-registry": false });

/** The project that every organization begins with. */
const defaultProject = "Default Project";
const projectId = "prj-rehearsal";

const json = (status: number, body: object): Answer => ({
  status,
  headers: { "Content-Type": "application/vnd.api+json", "TFP-API-Version": "2.6" },
  body: JSON.stringify(body),
});
const data = (value: object, status = 200): Answer => json(status, { data: value });
const failure = (status: number, detail: string): Answer => json(status, { errors: [{ status: String(status), title: detail }] });
const notFound = failure(404, "not found");
