/**
 * A refresh writes two entries a few milliseconds apart: the old token revoked, the new one given. Marks the revocation where its
 * refresh is there too, so that one refresh is one event; one that stands alone is kept.
 */
import type { AuditEntry } from "./audit-entry.ts";
import { readEntry } from "./audit-entry.ts";

/** On a record: it is half of a refresh whose other half is read as well. */
export const PAIRED = "mallcop_paired";

const APART_MS = 2000;

interface Refresh {
  readonly actor: string;
  readonly request: string | undefined;
  readonly time: number;
}

export class RefreshPairs {
  /** Refreshes whose revocation has not been seen yet. */
  #waiting: Refresh[] = [];

  /** The records of a page, in the vendor's order, marked. A pair may lie across two pages if the refresh comes first. */
  mark(records: readonly unknown[]): readonly unknown[] {
    for (const record of records) {
      const entry = readEntry(record);
      if (entry?.action === "token_refreshed") this.#waiting.push(refreshOf(entry));
    }
    const marked = records.map((record) => {
      const entry = readEntry(record);
      if (entry?.action !== "token_revoked" || !this.#take(refreshOf(entry))) return record;
      return { ...Object(record), [PAIRED]: true };
    });
    // What a page could not pair may lie at the beginning of the next; further away it belongs to nothing.
    this.#waiting = this.#waiting.slice(-20);
    return marked;
  }

  #take({ actor, request, time }: Refresh): boolean {
    const found = this.#waiting.findIndex(
      (one) =>
        one.actor === actor &&
        Math.abs(one.time - time) <= APART_MS &&
        (request === undefined || one.request === undefined || request === one.request),
    );
    if (found < 0) return false;
    this.#waiting.splice(found, 1);
    return true;
  }
}

function refreshOf(entry: AuditEntry): Refresh {
  return { actor: entry.text("actor_id") ?? "", request: entry.text("request_id"), time: entry.time ?? Number.NaN };
}
