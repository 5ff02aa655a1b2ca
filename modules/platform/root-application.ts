import { Construct } from "constructs";
import type { ITerraformDependable } from "cdktf";
import { charts } from "../../lab/versions";
import { PlatformRelease } from "./platform-release";

/** What the project sets of the argocd-apps chart. */
export interface RootApplicationValues {
  readonly applications: {
    readonly root: {
      readonly namespace: string;
      readonly project: "default";
      readonly source: { readonly repoURL: string; readonly targetRevision: string; readonly path: string };
      readonly destination: { readonly server: string; readonly namespace: string };
      readonly syncPolicy: {
        readonly automated: { readonly prune: boolean; readonly selfHeal: boolean };
        readonly syncOptions: readonly string[];
        readonly retry: {
          readonly limit: number;
          readonly backoff: { readonly duration: string; readonly factor: number; readonly maxDuration: string };
        };
      };
    };
  };
}

export interface RootApplicationProps {
  /** URL of the Git repository. */
  readonly repository: string;
  /** Branch, tag or commit. */
  readonly revision: string;
  /** Folder with the applications. */
  readonly path: string;
  /** Argo CD: the kind of an application comes with it. */
  readonly dependsOn: ITerraformDependable[];
}

/** The application that brings all others. From here on the repository decides what runs. */
export class RootApplication extends Construct {
  /** What comes after it depends on this. */
  public readonly resource: ITerraformDependable;

  constructor(scope: Construct, id: string, { dependsOn, ...props }: RootApplicationProps) {
    super(scope, id);
    const release = new PlatformRelease(this, "chart", {
      chart: charts.argoCdApps,
      values: rootApplicationValues(props),
      dependsOn,
    });
    this.resource = release.resource;
  }
}

function rootApplicationValues({
  repository,
  revision,
  path,
}: Pick<RootApplicationProps, "repository" | "revision" | "path">): RootApplicationValues {
  const { namespace } = charts.argoCdApps;
  return {
    applications: {
      // No finalizer: with Argo CD's, removing this release would remove every application and its data.
      root: {
        namespace,
        project: "default",
        source: { repoURL: repository, targetRevision: revision, path },
        destination: { server: "https://kubernetes.default.svc", namespace },
        syncPolicy: {
          automated: { prune: true, selfHeal: true },
          // Some kinds are larger than what fits into the annotation of a client-side apply.
          syncOptions: ["CreateNamespace=false", "ServerSideApply=true"],
          retry: { limit: 10, backoff: { duration: "10s", factor: 2, maxDuration: "5m" } },
        },
      },
    },
  };
}
