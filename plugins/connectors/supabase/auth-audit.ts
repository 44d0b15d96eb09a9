/**
 * The audit log as the auth server keeps it in the project's database: newest first, by page numbers, without a filter by time.
 * Where writing it there is switched off, the answer looks like a quiet project; then the users' last sign-ins give it away.
 *
 * @see https://supabase.com/docs/guides/auth/audit-logs
 */
import type { Context, Instant, LogFeed, LogPage, Partition, Slice } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { instantUtc, isObject } from "../../../src/connector/shape.ts";
import { readEntry } from "./audit-entry.ts";
import { type Api, ofProject, openManagement, openProject, type SupabaseConfig } from "./client.ts";
import { projectRefusal, unexpected } from "./errors.ts";
import { VENDOR } from "./keys.ts";
import { normalizeAuth } from "./normalize-auth.ts";
import { RefreshPairs } from "./refresh-pairs.ts";

export const authAudit: LogFeed<SupabaseConfig> = { kind: "log", partitions, read, normalize: normalizeAuth };

/** Each page costs the server the same, whatever its size. */
const PAGE = 200;
/** Only a sign-in this long after the newest entry proves that entries are missing. */
const DOUBT_MS = 10 * 60_000;
/** How many users are looked at for their last sign-in, newest accounts first. */
const USER_PAGES = 5;

async function partitions(ctx: Context<SupabaseConfig>): Promise<readonly Partition[]> {
  const management = openManagement(ctx);
  if (management !== undefined && (await isSwitchedOff(management, ofProject(ctx, "/config/auth")))) {
    ctx.log.info("audit entries are not written to the database; they are read from the log storage by `auth-logs`");
    return [];
  }
  return [{ id: ctx.config.project_ref }];
}

/** As the project's settings say; a token that may not read them says nothing. */
async function isSwitchedOff(management: Api, path: string): Promise<boolean> {
  const { data } = await management.get(path);
  return isObject(data) && data.audit_log_disable_postgres === true;
}

async function* read(ctx: Context<SupabaseConfig>, _partition: Partition, slice: Slice): AsyncGenerator<LogPage> {
  const project = openProject(ctx);
  const pairs = new RefreshPairs();
  let newest: Instant | undefined;
  for (let page = 1; ; page += 1) {
    const rows = await listAudit(project, page, PAGE);
    const times = rows.flatMap((row) => readEntry(row)?.time ?? []);
    if (page === 1) newest = latest(times);
    const records = pairs.mark(rows).filter((row) => isWithin(readEntry(row)?.time, slice));
    if (records.length > 0) yield { records };
    const isPast = times.length > 0 && times.every((time) => time < slice.from);
    if (rows.length === 0 || isPast) break;
    if (times.length === 0) throw unexpected("a page of the audit log has no times");
  }
  await proveAlive(project, newest, slice, ctx.now);
}

/** Rows without a time are passed on, to be counted as malformed. */
function isWithin(time: Instant | undefined, { from, to }: Slice): boolean {
  return time === undefined || (time >= from && time <= to);
}

/** @throws MallcopError if the page is not given */
export async function listAudit(project: Api, page: number, size: number): Promise<readonly unknown[]> {
  const answer = await project.get("/auth/v1/admin/audit", { page, per_page: size });
  if (answer.status !== 200 || !Array.isArray(answer.data)) throw projectRefusal(answer, "the auth audit log");
  return answer.data;
}

/**
 * That nothing was written in the slice is believed unless somebody signed in after the newest entry.
 * @throws MallcopError `feed-not-available`
 */
async function proveAlive(project: Api, newest: Instant | undefined, slice: Slice, now: Instant): Promise<void> {
  if (newest !== undefined && (newest >= slice.to || now - newest <= DOUBT_MS)) return;
  const signedIn = await lastSignIn(project);
  if (signedIn === undefined || signedIn <= (newest ?? 0) + DOUBT_MS) return;
  throw storageOff(newest);
}

export function storageOff(newest: Instant | undefined): MallcopError {
  const since = newest === undefined ? "it has no entry" : `its newest entry is of ${new Date(newest).toISOString()}`;
  return new MallcopError("feed-not-available", {
    vendor: VENDOR,
    what: "the auth audit log",
    reason: `${since}, though users signed in after that, so it is not written to the database`,
    advice:
      "Switch on Authentication, Audit Logs, Write audit logs to the database; or set SUPABASE_ACCESS_TOKEN, so that the log " +
      "storage is read instead.",
  });
}

/** The latest sign-in among the newest users. @throws MallcopError if they are not given */
export async function lastSignIn(project: Api): Promise<Instant | undefined> {
  const times: Instant[] = [];
  for (let page = 1; page <= USER_PAGES; page += 1) {
    const answer = await project.get("/auth/v1/admin/users", { page, per_page: PAGE });
    const users = isObject(answer.data) ? answer.data.users : undefined;
    if (answer.status !== 200 || !Array.isArray(users)) throw projectRefusal(answer, "the list of users");
    for (const user of users) {
      const time = isObject(user) ? user.last_sign_in_at : undefined;
      if (typeof time === "string") times.push(instantUtc(time, "last_sign_in_at", VENDOR));
    }
    if (users.length < PAGE) break;
  }
  return latest(times);
}

function latest(times: readonly Instant[]): Instant | undefined {
  return times.reduce<Instant | undefined>(
    (last, time) => (last === undefined || time > last ? time : last),
    undefined,
  );
}
