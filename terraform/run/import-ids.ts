/** What a resource will hold, as a plan shows it. */
type Planned = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
const metadata = (planned: Planned): Planned => (planned["metadata"] as readonly Planned[] | undefined)?.[0] ?? {};

/**
 * The import id of an object that exists already, for the kinds whose id follows from what the lab file says, and whose
 * provider checks that the object exists. Helm releases are not among them: `upgrade_install` takes over what it finds.
 * Source: the "Import" section of each resource's page in the provider's documentation.
 */
export const importIds: Readonly<Record<string, (planned: Planned) => string | undefined>> = {
  kubernetes_namespace_v1: (planned) => text(metadata(planned)["name"]),
  kubernetes_secret_v1: (planned) => {
    const { namespace, name } = metadata(planned);
    return text(namespace) && text(name) && `${text(namespace)}/${text(name)}`;
  },
  aws_s3_bucket: ({ bucket }) => text(bucket),
  aws_iam_user: ({ name }) => text(name),
};

/**
 * The same for the kinds whose own id only the account knows: a person looks it up. Its prefix follows from the lab file.
 * Source: as above.
 */
export const importIdsAround: Readonly<Record<string, (planned: Planned, id: string) => string>> = {
  cloudflare_zero_trust_tunnel_cloudflared: ({ account_id }, id) => `${text(account_id)}/${id}`,
  cloudflare_dns_record: ({ zone_id }, id) => `${text(zone_id)}/${id}`,
  cloudflare_zero_trust_access_policy: ({ account_id }, id) => `${text(account_id)}/${id}`,
  cloudflare_zero_trust_access_application: ({ account_id }, id) => `accounts/${text(account_id)}/${id}`,
};

/** The provider accepts any id for it and checks nothing: it is imported only if the user says that the cluster was bootstrapped. */
export const bootstrapType = "talos_machine_bootstrap";
