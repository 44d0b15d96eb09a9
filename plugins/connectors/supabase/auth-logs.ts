/**
 * The log storage: the same audit entries, and the sign-ins that failed, which are nowhere else. An empty answer is believed only
 * if the storage shows signs of life, because it has been seen to give nothing where there was something.
 *
 * @see https://supabase.com/docs/guides/telemetry/logs
 */
import type { Context, Instant, LogFeed, LogPage, Partition, Slice } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { instantUtc, isObject } from "../../../src/connector/shape.ts";
import { type Answer, type Api, ofProject, requireManagement, type SupabaseConfig } from "./client.ts";
import { managementRefusal, unexpected } from "./errors.ts";
import { VENDOR } from "./keys.ts";
import { logManners, NOT_UNDERSTOOD } from "./limits.ts";
import { normalizeAuth } from "./normalize-auth.ts";
import { RefreshPairs } from "./refresh-pairs.ts";

export const authLogs: LogFeed<SupabaseConfig> = { kind: "log", partitions, read, normalize: normalizeAuth };

export const LOGS_RIGHT = "analytics_logs_read";
const MOST_ROWS = 1000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;

/** What is asked for, by partition. */
const CONDITIONS: Readonly<Record<string, string>> = {
  auth_audit_logs: "source = 'auth_audit_logs'",
  auth_logs:
    "source = 'auth_logs' and log_attributes['path'] = '/token' and toInt32OrZero(log_attributes['status']) >= 400",
};

async function partitions(ctx: Context<SupabaseConfig>): Promise<readonly Partition[]> {
  requireManagement(ctx, "the log storage (failed sign-ins, and audit entries that are not in the database)");
  return Object.keys(CONDITIONS).map((id) => ({ id }));
}

async function* read(ctx: Context<SupabaseConfig>, { id }: Partition, slice: Slice): AsyncGenerator<LogPage> {
  const logs = storageOf(ctx);
  const condition = CONDITIONS[id] ?? "";
  const pairs = new RefreshPairs();
  let rows = await logs.rows(condition, slice);
  if (rows.length === 0) rows = await logs.secondLook(condition, slice);
  if (rows.length >= MOST_ROWS && slice.to - slice.from > MINUTE_MS) throw tooWide(slice);
  yield { records: pairs.mark(rows) };
  // The endpoint takes whole minutes; within one, rows are gone through by their order.
  while (rows.length >= MOST_ROWS) {
    rows = await logs.rows(`${condition} and ${after(rows.at(-1))}`, slice);
    yield { records: pairs.mark(rows) };
  }
}

/** One for each run, because what shows signs of life once need not be asked again: each query costs two seconds. */
const STORAGES = new WeakMap<Context<SupabaseConfig>, LogStorage>();

function storageOf(ctx: Context<SupabaseConfig>): LogStorage {
  const storage = STORAGES.get(ctx) ?? new LogStorage(requireManagement(ctx, "the log storage"), ofProject(ctx));
  STORAGES.set(ctx, storage);
  return storage;
}

/** The log endpoint of the Management API. */
export class LogStorage {
  readonly #api: Api;
  readonly #path: string;
  /** When the storage was found to have requests. */
  readonly #signs: number[] = [];
  #looking: Promise<unknown> = Promise.resolve();

  constructor(api: Api, project: string) {
    this.#api = api;
    this.#path = `${project}/analytics/endpoints/logs`;
  }

  /** @throws MallcopError if the storage does not answer */
  async rows(condition: string, slice: Slice, limit = MOST_ROWS, order = "asc"): Promise<readonly unknown[]> {
    const sql = `select id, timestamp, event_message, log_attributes from logs where ${condition} order by timestamp ${order}, id asc limit ${limit}`;
    const answer = await this.#ask(sql, slice);
    // Some versions call the column otherwise.
    if (!isMisunderstood(answer)) return resultOf(answer);
    return resultOf(await this.#ask(sql.replace("source = ", "source_name = "), slice));
  }

  /**
   * Asks again, and then for any request at all of the day before, unless one is known: mallcop's own scans leave some.
   * @throws MallcopError `window-refused` if there is none, so that the range is not taken for a quiet one
   */
  async secondLook(condition: string, slice: Slice): Promise<readonly unknown[]> {
    const rows = await this.rows(condition, slice);
    if (rows.length > 0) return rows;
    if (await this.#isAlive(dayBefore(slice.to))) return [];
    throw new MallcopError("window-refused", {
      vendor: VENDOR,
      from: new Date(slice.from).toISOString(),
      to: new Date(slice.to).toISOString(),
      reason: "its log storage shows no request at all for that day, so it is not believed to be a quiet one",
    });
  }

  /** Partitions are read side by side: one looks, and the others wait for what it finds. */
  #isAlive(day: Slice): Promise<boolean> {
    const known = (): boolean => this.#signs.some((time) => time >= day.from && time < day.to);
    const found = this.#looking.then(async () => known() || (await this.#findSign(day)));
    this.#looking = found.catch(() => undefined);
    return found;
  }

  /** The newest request of the day, which also speaks for most of the day that follows it. */
  async #findSign(day: Slice): Promise<boolean> {
    const [row] = await this.rows("source = 'edge_logs'", day, 1, "desc");
    if (isObject(row)) this.#signs.push(instantUtc(row.timestamp, "timestamp", VENDOR));
    return row !== undefined;
  }

  #ask(sql: string, { from, to }: Slice): Promise<Answer> {
    const query = {
      sql,
      iso_timestamp_start: minute(Math.floor(from / MINUTE_MS)),
      iso_timestamp_end: minute(Math.ceil(to / MINUTE_MS)),
    };
    return this.#api.get(this.#path, query, logManners);
  }
}

/** The day that ends with the minute of `to`: one minute more would be refused. */
function dayBefore(to: Instant): Slice {
  const end = Math.ceil(to / MINUTE_MS) * MINUTE_MS;
  return { from: (end - DAY_MS) as Instant, to: end as Instant };
}

function minute(minutes: number): string {
  return new Date(minutes * MINUTE_MS).toISOString();
}

function isMisunderstood({ status, data }: Answer): boolean {
  const error = isObject(data) ? (data.error ?? data.message) : undefined;
  return (status === 200 || status === 400) && error != null && NOT_UNDERSTOOD.test(JSON.stringify(error));
}

function resultOf(answer: Answer): readonly unknown[] {
  const { status, data, said } = answer;
  if (status !== 200) throw managementRefusal(answer, "the log storage", LOGS_RIGHT);
  if (!isObject(data) || data.error != null || !Array.isArray(data.result))
    throw unexpected(`the log storage gave no rows: ${said}`);
  return data.result;
}

/** The rows that come after one, in the order of the query. Only what the storage wrote itself goes into a query. */
function after(row: unknown): string {
  const [id, timestamp] = isObject(row) ? [row.id, row.timestamp] : [];
  if (typeof id !== "string" || !/^[\w-]{1,100}$/.test(id)) throw unexpected("a log row has no usable id");
  if (typeof timestamp !== "string" || !/^[\d:.TZ -]{10,40}$/.test(timestamp))
    throw unexpected("a log row has no usable time");
  return `(timestamp, id) > ('${timestamp}', '${id}')`;
}

function tooWide({ from, to }: Slice): MallcopError {
  const [since, until] = [from, to].map((time) => new Date(time).toISOString());
  return new MallcopError("slice-too-wide", { vendor: VENDOR, from: since ?? "", to: until ?? "" });
}
