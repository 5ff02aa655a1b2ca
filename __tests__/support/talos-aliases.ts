import type { linkDocuments } from "../../lab/talos/link-documents";

/** A network port as Talos sees it. The kernel's name for it is not here: no selector may ask for it. */
export interface Card {
  readonly driver: string;
  readonly product: string;
  readonly mac: string;
}

/** Whether a selector of ours matches a card; it knows the three comparisons that we write. */
function matches(selector: string, card: Card): boolean {
  const fields = {
    "link.driver": card.driver,
    "link.product_id": card.product,
    "mac(link.permanent_addr)": card.mac,
  };
  return selector.split(" && ").every((comparison) => {
    const [field = "", value = ""] = comparison.split(" == ");
    if (!(field in fields)) throw new Error(`no comparison: ${comparison}`);
    return JSON.stringify(fields[field as keyof typeof fields]) === value;
  });
}

/**
 * What Talos 1.13.9 calls which card, by alias (internal/app/machined/pkg/controllers/network/link_alias_config.go): documents
 * in the order of their names, cards in that of their MAC addresses; a fixed name takes exactly one match, and a card that
 * has an alias keeps it.
 */
export function talosAliases(documents: ReturnType<typeof linkDocuments>, cards: readonly Card[]): Map<string, Card> {
  const byMac = [...cards].sort((a, b) => (a.mac < b.mac ? -1 : 1));
  const found = new Map<Card, string>();
  const aliases = documents.filter((document) => document.kind === "LinkAliasConfig");
  for (const { name, selector } of [...aliases].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const matched = byMac.filter((card) => matches(selector?.match ?? "", card));
    if (matched.length > 1 && !name.includes("%d")) continue;
    matched
      .filter((card) => !found.has(card))
      .forEach((card, number) => found.set(card, name.replace("%d", String(number))));
  }
  return new Map([...found].map(([card, name]) => [name, card]));
}
