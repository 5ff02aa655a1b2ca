import type { Answer, Handler, Request } from "./http";
import { api, data, entitlements, failure, notFound, outputEntities, projectId } from "./hcp-entities";
import { stateEntity, workspaceEntity } from "./hcp-entities";
import { HcpStore, type Workspace } from "./hcp-store";

/** An organization of HCP Terraform, and the project in it that workspaces belong to. */
export interface Organization {
  readonly organization: string;
  /** @default "Default Project", which every organization begins with */
  readonly project?: string;
}

type Routes = Readonly<Record<string, (values: readonly string[], request: Request) => Answer>>;
type ForWorkspace = (workspace: Workspace, request: Request) => Answer;

/**
 * One organization of HCP Terraform, as far as local execution needs it: workspaces, their locks, and the current version of
 * their state. Workspaces are files.
 *
 * @see https://developer.hashicorp.com/terraform/cloud-docs/api-docs
 */
export function hcp(folder: string, { organization, project = "Default Project" }: Organization): Handler {
  const store = new HcpStore(folder);
  const shown = (workspace: Workspace): Answer => data(workspaceEntity(workspace, organization));
  /** A state version has the id of its workspace: there is one. An output's id begins with it. */
  const withId = (answer: ForWorkspace) => (values: readonly string[], request: Request) => {
    const workspace = store.byId(values[0]?.split(".")[0] ?? "");
    return workspace ? answer(workspace, request) : notFound;
  };
  const version: ForWorkspace = (workspace, { url }) =>
    workspace.state ? data(stateEntity(workspace, url)) : notFound;
  const unlock: ForWorkspace = ({ lock, ...workspace }) =>
    lock ? shown(store.write(workspace)) : failure(409, "Unable to unlock workspace. It is already unlocked.");

  const home = { id: projectId, type: "projects", attributes: { name: project } };
  const own = `/organizations/${organization}`;
  const routes: Routes = {
    "GET /ping": () => ({ status: 204, headers: { "TFP-API-Version": "2.6" } }),
    [`GET ${own}/entitlement-set`]: () => data(entitlements(organization)),
    [`GET ${own}/projects`]: (_values, { url }) =>
      data(url.searchParams.get("filter[names]") === project ? [home] : []),
    [`GET ${own}/workspaces`]: () => data(store.all.map((one) => workspaceEntity(one, organization))),
    [`GET ${own}/workspaces/:name`]: ([name = ""]) => {
      const workspace = store.byName(name);
      return workspace ? shown(workspace) : notFound;
    },
    [`POST ${own}/workspaces`]: (_values, request) => {
      const name = attributesOf(request)["name"] as string;
      if (store.byName(name)) return failure(422, "Name has already been taken");
      return data(workspaceEntity(store.create(name), organization), 201);
    },
    "GET /workspaces/:id": withId(shown),
    "PATCH /workspaces/:id": withId(shown),
    "POST /workspaces/:id/actions/lock": withId((workspace, { body }) => {
      if (workspace.lock) return failure(409, "Unable to lock workspace. It is already locked.");
      const { reason = "" } = JSON.parse(body.toString() || "{}") as { reason?: string };
      return shown(store.write({ ...workspace, lock: { reason } }));
    }),
    "POST /workspaces/:id/actions/unlock": withId(unlock),
    "POST /workspaces/:id/actions/force-unlock": withId(unlock),
    "GET /workspaces/:id/current-state-version": withId(version),
    "GET /workspaces/:id/current-state-version-outputs": withId((workspace) => data(outputEntities(workspace, false))),
    "GET /state-version-outputs/:id": (values, request) =>
      withId((workspace) => {
        const output = outputEntities(workspace, true).find(({ id }) => id === values[0]);
        return output ? data(output) : notFound;
      })(values, request),
    "POST /workspaces/:id/state-versions": withId((workspace, request) => {
      const announced = Number(attributesOf(request)["serial"]);
      if (!workspace.lock) return failure(409, "The workspace must be locked before its state can be written.");
      if (workspace.state && workspace.state.serial > announced)
        return failure(409, "The serial number is older than that of the current state.");
      return data(stateEntity(store.write({ ...workspace, announced }), request.url), 201);
    }),
    "GET /state-versions/:id": withId(version),
    "GET /state-versions/:id/content": withId(({ state }) => (state ? { status: 200, body: state.content } : notFound)),
    "PUT /state-versions/:id/content": withId(({ announced = 0, ...workspace }, { body }) => {
      store.write({ ...workspace, state: { serial: announced, content: body.toString() } });
      return { status: 200 };
    }),
    "PUT /state-versions/:id/json-content": withId(() => ({ status: 200 })),
  };

  return (request) => {
    const { pathname } = request.url;
    if (!pathname.startsWith(`${api}/`)) return undefined;
    for (const [route, answer] of Object.entries(routes)) {
      const values = match(route, `${request.method} ${pathname.slice(api.length)}`);
      if (values) return answer(values, request);
    }
    return notFound;
  };
}

/** Values of the `:names` in a route. */
function match(route: string, actual: string): string[] | undefined {
  const [wanted, given] = [route.split("/"), actual.split("/").map(decodeURIComponent)];
  if (wanted.length !== given.length) return undefined;
  const fits = wanted.every((step, index) => step.startsWith(":") || step === given[index]);
  return fits ? given.filter((_step, index) => wanted[index]?.startsWith(":")) : undefined;
}

const attributesOf = ({ body }: Request): Record<string, unknown> =>
  (JSON.parse(body.toString()) as { data: { attributes: Record<string, unknown> } }).data.attributes;
