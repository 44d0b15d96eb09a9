/**
 * The gateway's log as a log feed. Where reading goes on is a byte offset into one file, kept open from run to run; what the
 * gateway no longer gives (a rotated file, more than a megabyte since the last look) is told as a gap, never passed over.
 */
import { createHash } from "node:crypto";
import type { Context, Instant, Json, LogFeed, LogPage, Open, Slice } from "../../../src/connector/contract.ts";
import { isObject, type JsonObject, list, number, text } from "../../../src/connector/shape.ts";
import type { OpenClawConfig } from "./config.ts";
import { PARTITION } from "./configuration.ts";
import { notOffered, VENDOR } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import { lockouts } from "./lockouts.ts";
import { parsed, readLine } from "./log-line.ts";
import { normalizeLogLine } from "./log-meaning.ts";
import { visiting } from "./visit.ts";

export const logs: LogFeed<OpenClawConfig> = {
  kind: "log",
  partitions: async () => [{ id: PARTITION }],
  read: (ctx, _partition, slice, _at, open) => visiting(ctx, (gateway) => read(ctx, gateway, slice, open ?? {})),
  normalize: normalizeLogLine,
  digest: lockouts,
};

/** The most that a gateway gives at once: always the end of the file. */
const MOST = { limit: 5000, maxBytes: 1_000_000 };
const MARK = "log";

/** Up to where the log was read. */
interface Mark {
  /** Stands for the file's name. */
  readonly file: string;
  /** In bytes. */
  readonly cursor: number;
  /** Time of the last line read. */
  readonly until: Instant;
  /** End of the slice that was read with it: what begins before this is being read again. */
  readonly covered: Instant;
}

async function* read(ctx: Context, gateway: Gateway, slice: Slice, open: Open): AsyncGenerator<LogPage> {
  if (!gateway.offers("logs.tail")) throw notOffered("its log", gateway.hello.version);
  const mark = readMark(open[MARK]);
  if (mark === undefined || slice.from < mark.covered) {
    yield* fromTail(await tail(gateway), slice, mark);
    return;
  }
  const next = await tail(gateway, mark.cursor);
  const rotated = next.file !== mark.file;
  const found = rotated ? await tail(gateway) : next;
  const lines = found.lines.map(recordOf);
  const first = firstTime(lines);
  const lost = rotated || found.reset;
  if (lost) ctx.log.warn("the gateway's log was rotated, or grew by more than a megabyte, since it was last read");
  const gap = lost ? [{ gap: { from: mark.until, to: Math.max(mark.until, first ?? slice.to), rotated } }] : [];
  yield { records: [...gap, ...lines], open: { [MARK]: markOf(found, lines, slice, mark.until) } };
}

/** All that the gateway still has, for a first look and for one at what was read before. */
function* fromTail(found: Tail, slice: Slice, mark: Mark | undefined): Generator<LogPage> {
  const lines = found.lines.map(recordOf);
  const first = firstTime(lines);
  // A first look takes in what was written since the slice ended as well: the offset is behind it.
  const end = mark === undefined ? Number.POSITIVE_INFINITY : slice.to;
  const wanted = lines.filter((line) => {
    const time = readLine(line)?.time;
    return time !== undefined && time >= slice.from && time < end;
  });
  const lost = found.truncated && first !== undefined && first > slice.from;
  const gap = lost ? [{ gap: { from: slice.from, to: Math.min(first, end), rotated: false } }] : [];
  yield {
    records: [...gap, ...wanted],
    ...(mark === undefined && { open: { [MARK]: markOf(found, lines, slice, slice.from) } }),
  };
}

interface Tail {
  readonly file: string;
  readonly cursor: number;
  readonly lines: readonly string[];
  /** Not everything from the cursor on was given. */
  readonly reset: boolean;
  /** The file has more before. */
  readonly truncated: boolean;
}

async function tail(gateway: Gateway, cursor?: number): Promise<Tail> {
  const answer = await gateway.ask("logs.tail", { ...MOST, ...(cursor !== undefined && { cursor }) });
  return {
    file: createHash("sha256")
      .update(text(answer.file, "logs.file", VENDOR))
      .digest("hex")
      .slice(0, 16),
    cursor: number(answer.cursor, "logs.cursor", VENDOR),
    lines: list(answer.lines, "logs.lines", VENDOR).map(String),
    reset: answer.reset === true || (cursor !== undefined && answer.truncated === true),
    truncated: answer.truncated === true,
  };
}

/** Lines that are none of the logger's are wrapped, so that none of them can pass for something of ours. */
function recordOf(line: string): JsonObject {
  const record = parsed(line);
  return isObject(record) && isObject(record._meta) ? record : { unstructured: line.slice(0, 2000) };
}

function firstTime(lines: readonly JsonObject[]): Instant | undefined {
  return lines.map((line) => readLine(line)?.time).find((time) => time !== undefined);
}

function markOf({ file, cursor }: Tail, lines: readonly JsonObject[], slice: Slice, before: Instant): Json {
  const until = lines.map((line) => readLine(line)?.time).findLast((time) => time !== undefined) ?? before;
  return { file, cursor, until, covered: slice.to };
}

/** What an earlier run left; anything else is as good as nothing. */
function readMark(value: Json | undefined): Mark | undefined {
  if (!isObject(value)) return undefined;
  const { file, cursor, until, covered } = value;
  if (typeof file !== "string" || typeof cursor !== "number") return undefined;
  if (typeof until !== "number" || typeof covered !== "number") return undefined;
  return { file, cursor, until: until as Instant, covered: covered as Instant };
}
