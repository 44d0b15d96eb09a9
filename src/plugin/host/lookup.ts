/** The `Lookup` of a plugin's process, out of the tables that its host sent. */
import type { Lookup } from "../../connector/contract.ts";
import type { LookupMessage } from "./messages.ts";

export function createLookup({ own, tables }: LookupMessage): Lookup {
  return {
    own: { domains: new Set(own.domains), accounts: new Set(own.accounts) },
    has: (table) => Object.hasOwn(tables, table),
    get(table, key) {
      const entries = Object.hasOwn(tables, table) ? tables[table] : undefined;
      return entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
    },
  };
}
