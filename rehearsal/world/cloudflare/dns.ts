import { ProviderError } from "../../protocol/diagnostics";
import { recordRules } from "../rules/cloudflare-records";
import type { World } from "../world";
import type { DnsRecord } from "./state";
import { refusal, refuse, Store } from "./store";

/** What a caller says of a record. */
export type RecordContent = Omit<DnsRecord, "zone" | "createdOn" | "modifiedOn">;

/** Records in the zones of a Cloudflare account. */
export class Dns {
  private readonly records: Store<"records">;

  constructor(private readonly world: World) {
    this.records = new Store(world, "records");
  }

  create(zone: string, content: RecordContent): string {
    const path = `zones/${zone}/dns_records`;
    const name = this.wholeName("POST", path, zone, content.name);
    this.mustBeAllowed("POST", path, { ...content, name, zone });
    const now = new Date().toISOString();
    return this.records.put({ ...content, name, zone, createdOn: now, modifiedOn: now });
  }

  get(id: string): DnsRecord | undefined {
    return this.records.get(id);
  }

  update(id: string, content: RecordContent): void {
    const record = this.existing("PUT", id);
    const path = `zones/${record.zone}/dns_records/${id}`;
    const name = this.wholeName("PUT", path, record.zone, content.name);
    this.mustBeAllowed("PUT", path, { ...content, name, zone: record.zone }, id);
    this.records.put({ ...record, ...content, name, modifiedOn: new Date().toISOString() }, id);
  }

  remove(id: string): void {
    this.existing("DELETE", id);
    this.records.remove(id);
  }

  private existing(method: string, id: string): DnsRecord {
    const record = this.records.get(id);
    if (record) return record;
    throw refusal(method, `dns_records/${id}`, [404, 81044, "Record does not exist."]);
  }

  private wholeName(method: string, path: string, zone: string, name: string): string {
    const origin = this.world.state.cloudflare.zones[zone]?.name;
    if (origin === undefined) throw refusal(method, path, [403, 10000, "Authentication error"]);
    if (name === "@" || name === origin) return origin;
    if (name.endsWith(`.${origin}`)) return name;
    if (!name.includes(".")) return `${name}.${origin}`;
    // Cloudflare takes every other name as one inside the zone. Nobody means that, and the provider does not tell.
    throw new ProviderError(
      "DNS name outside the zone",
      `${name} lies outside of ${origin}: Cloudflare would make ${name}.${origin} of it, which the rehearsal refuses.`,
    );
  }

  private mustBeAllowed(
    method: string,
    path: string,
    content: Pick<DnsRecord, "zone" | "name" | "type" | "content">,
    id?: string,
  ): void {
    refuse(method, path, recordRules, { cloudflare: this.world.state.cloudflare, content, id });
  }
}
