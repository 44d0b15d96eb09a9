/** Sessions that were opened, as a log feed: one by one they are everyday life, and told only where they pile up. */
import type { Context, LogFeed, LogPage, Lookup, Slice, Verdict } from "../../../src/connector/contract.ts";
import { instant, isObject, list, object, optionalNumber, text } from "../../../src/connector/shape.ts";
import { bursts } from "./bursts.ts";
import type { OpenClawConfig } from "./config.ts";
import { PARTITION } from "./configuration.ts";
import { notOffered, VENDOR } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import { visiting } from "./visit.ts";

export const sessions: LogFeed<OpenClawConfig> = {
  kind: "log",
  partitions: async () => [{ id: PARTITION }],
  read: (ctx, _partition, slice) => visiting(ctx, (gateway) => read(ctx, gateway, slice)),
  normalize,
  digest: () => bursts([{ name: "ordinary", kind: "session-burst", least: 50 }]),
};

const METHOD = "sessions.list";
const PAGE = 200;

/** Latest first; a session is never changed before it was opened, so an older change ends the search. */
async function* read(_ctx: Context, gateway: Gateway, slice: Slice): AsyncGenerator<LogPage> {
  if (!gateway.offers(METHOD)) throw notOffered("its sessions", gateway.hello.version);
  let offset: number | undefined = 0;
  while (offset !== undefined) {
    const answer = await gateway.ask(METHOD, { limit: PAGE, ...(offset > 0 && { offset }) });
    const rows = list(answer.sessions, "sessions", VENDOR);
    yield { records: rows.filter((row) => within(row, slice)) };
    const last = rows.at(-1);
    const done = isObject(last) && typeof last.updatedAt === "number" && last.updatedAt < slice.from;
    const next = optionalNumber(answer.nextOffset, "nextOffset", VENDOR);
    offset = done || next === undefined || next <= offset ? undefined : next;
  }
}

function within(row: unknown, { from, to }: Slice): boolean {
  const opened = isObject(row) ? row.createdAt : undefined;
  return typeof opened === "number" && opened >= from && opened < to;
}

export function looksLikeSession(record: unknown): boolean {
  return isObject(record) && typeof record.key === "string" && "createdAt" in record && "updatedAt" in record;
}

function normalize(record: unknown, _lookup: Lookup): Verdict {
  const session = object(record, "session");
  instant(session.createdAt, "createdAt");
  return { leftOut: "ordinary", as: { of: /^agent:([^:]{1,80}):/.exec(text(session.key, "key"))?.[1] ?? "unknown" } };
}
