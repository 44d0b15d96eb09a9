/**
 * Which addresses a text names, and whether they are ours. Ours is what the configuration says, and the tenant's domain as the
 * record names it; any other is outside, or, if the configuration names none, unknown. Nothing unknown is taken for ours.
 */
import type { Lookup } from "../../../src/connector/contract.ts";
import type { AuditRecord } from "./record.ts";

export type Whose = "own" | "outside" | "unknown";

/** The local part may hold nearly anything; what matters is where it ends. */
const ADDRESS = /[^\s;,<>[\]"':()]+@([\w-]+(?:\.[\w-]+)+)/g;
/** `Name [EX:/o=ExchangeLabs/…]`: an entry of the tenant's own address list. */
const DIRECTORY_ENTRY = /\[EX:\/o=|^\/o=/i;
const MICROSOFT = ".onmicrosoft.com";

export interface Recipients {
  /** In lower case, each once. */
  readonly addresses: readonly string[];
  readonly whose: Whose;
}

/** Who is named in parameters such as `ForwardTo`: lists of addresses, `smtp:` addresses, names with addresses in brackets. */
export function recipientsIn(values: readonly string[], record: AuditRecord, lookup: Lookup): Recipients {
  const named = values.flatMap((value) => value.split(";")).filter((part) => part.trim() !== "");
  const found = named.flatMap((part) => [...part.matchAll(ADDRESS)]);
  const addresses = [...new Set(found.map(([address]) => address.toLowerCase()))];
  const verdicts = new Set(found.map(([, domain = ""]) => domainIs(domain, record, lookup)));
  if (verdicts.has("outside")) return { addresses, whose: "outside" };
  if (verdicts.has("unknown")) return { addresses, whose: "unknown" };
  const told = named.filter((part) => DIRECTORY_ENTRY.test(part) || part.search(ADDRESS) !== -1);
  return { addresses, whose: named.length > 0 && told.length === named.length ? "own" : "unknown" };
}

export function domainIs(domain: string, record: AuditRecord, lookup: Lookup): Whose {
  const wanted = withoutDot(domain);
  const organization = withoutDot(record.text("OrganizationName") ?? "");
  // Hybrid tenants have a second name of Microsoft's: example.mail.onmicrosoft.com.
  const hybrid = organization.endsWith(MICROSOFT) ? organization.replace(MICROSOFT, `.mail${MICROSOFT}`) : organization;
  const names = [...[...lookup.own.domains].map(withoutDot), organization, hybrid];
  const isWithin = (name: string): boolean => wanted === name || wanted.endsWith(`.${name}`);
  if (names.some((name) => name.includes(".") && isWithin(name))) return "own";
  return lookup.own.domains.size > 0 ? "outside" : "unknown";
}

/** The domain of a sign-in name or address, if it has one. */
export function domainOf(name: string): string | undefined {
  return /@([\w-]+(?:\.[\w-]+)+)$/.exec(name)?.[1];
}

function withoutDot(domain: string): string {
  return domain.toLowerCase().replace(/\.$/, "");
}
