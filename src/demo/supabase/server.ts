/**
 * A Supabase project and the Management API on this machine: the audit log by pages, the users, the log storage with the few
 * queries that mallcop asks, functions and configuration. Refuses what Supabase refuses.
 */
import { type Asked, type Fault, type Loopback, type Reply, startLoopback } from "../loopback.ts";

type Row = Readonly<Record<string, unknown>>;

export interface StandInLine {
  readonly source: "auth_audit_logs" | "auth_logs" | "edge_logs";
  readonly id: string;
  /** Milliseconds. */
  readonly time: number;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly message?: string;
}

export interface SupabaseStandInOptions {
  readonly clock: () => number;
  readonly ref: string;
  /** Keys that open the project: as `apikey` alone, or in both headers. */
  readonly keys: readonly { readonly value: string; readonly needs: "apikey" | "both" }[];
  readonly accessToken?: string;
  /** Rows of the audit log, in any order; read at every request. */
  readonly audit?: readonly Row[];
  readonly users?: readonly Row[];
  readonly settings?: Row;
  readonly lines?: readonly StandInLine[];
  readonly functions?: readonly Row[];
  /** Answers by the path below the project, such as `/config/auth`; what is missing answers an empty one. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly members?: readonly Row[];
  /** Paths, whole or below the project, that the token may not read. */
  readonly forbidden?: readonly string[];
  /** What the log storage's column is called. */
  readonly sourceColumn?: "source" | "source_name";
  readonly paused?: boolean;
  readonly faults?: readonly Fault[];
}

const ORG = "acme-org";
/** Parts of the configuration that are lists. */
const LISTS = new Set([
  "/api-keys",
  "/config/auth/third-party-auth",
  "/config/database/pooler",
  "/storage/buckets",
  "/secrets",
]);

export function startSupabaseStandIn(options: SupabaseStandInOptions): Promise<Loopback> {
  return startLoopback({
    handle: (asked) => (asked.path.startsWith("/auth/") ? project(asked, options) : management(asked, options)),
    clock: options.clock,
    faults: options.faults ?? [],
  });
}

function project({ path, headers, query }: Asked, options: SupabaseStandInOptions): Reply {
  if (options.paused) return { status: 540, body: { message: "Project paused" } };
  const key = options.keys.find(({ value }) => value === headers.apikey);
  if (key === undefined) return { status: 401, body: { message: "Invalid API key" } };
  if (key.needs === "both" && headers.authorization !== `Bearer ${key.value}`) return { status: 401 };
  if (key.value.startsWith("sb_") && key.needs === "apikey" && headers.authorization !== undefined)
    return { status: 403, body: { code: "bad_jwt", message: "invalid JWT" } };
  const [number, size] = [Number(query.page ?? 1), Number(query.per_page ?? 50)];
  const cut = (rows: readonly Row[]): readonly Row[] => rows.slice((number - 1) * size, number * size);
  if (path === "/auth/v1/admin/audit") {
    const rows = (options.audit ?? []).toSorted((a, b) => (String(a.created_at) < String(b.created_at) ? 1 : -1));
    // A relative link without the prefix, as the server gives it: following it would lead nowhere.
    const link = `</admin/audit?page=${number + 1}&per_page=${size}>; rel="next"`;
    return { status: 200, headers: { "x-total-count": String(rows.length), link }, body: cut(rows) };
  }
  if (path === "/auth/v1/admin/users")
    return { status: 200, body: { users: cut(options.users ?? []), aud: "authenticated" } };
  const id = /^\/auth\/v1\/admin\/users\/([^/]+)$/.exec(path)?.[1];
  if (id !== undefined) {
    const user = options.users?.find((one) => one.id === id);
    return user === undefined ? { status: 404, body: { code: "user_not_found" } } : { status: 200, body: user };
  }
  if (path === "/auth/v1/settings") return { status: 200, body: options.settings ?? {} };
  return { status: 404, body: { message: "Not found" } };
}

function management(asked: Asked, options: SupabaseStandInOptions): Reply {
  const { headers, path } = asked;
  if (options.accessToken === undefined || headers.authorization !== `Bearer ${options.accessToken}`)
    return { status: 401, body: { message: "Unauthorized" } };
  if (options.forbidden?.includes(path)) return { status: 403, body: { message: "Forbidden action" } };
  if (path === `/v1/organizations/${ORG}/members`) return { status: 200, body: options.members ?? [] };
  const prefix = `/v1/projects/${options.ref}`;
  if (!path.startsWith(prefix)) return { status: 404, body: { message: "Project not found" } };
  const below = path.slice(prefix.length);
  if (options.forbidden?.includes(below)) return { status: 403, body: { message: "Forbidden action" } };
  if (below === "/analytics/endpoints/logs") return logs(asked, options);
  if (below === "/functions") return { status: 200, body: options.functions ?? [] };
  const found = options.config?.[below];
  if (found !== undefined) return { status: 200, body: found };
  if (below === "") return { status: 200, body: { name: "shop", region: "eu-central-1", organization_slug: ORG } };
  if (below === "/config/auth/sso/providers")
    return { status: 404, body: { message: "SAML 2.0 support is not enabled" } };
  if (below === "/config/auth/signing-keys") return { status: 200, body: { keys: [] } };
  return { status: 200, body: LISTS.has(below) ? [] : {} };
}

/** Understands the queries that are asked, and no others: a query that changed has to change here too. */
function logs({ query }: Asked, options: SupabaseStandInOptions): Reply {
  const sql = query.sql ?? "";
  const column = options.sourceColumn ?? "source";
  const source = new RegExp(`where ${column} = '(\\w+)'`).exec(sql)?.[1];
  if (source === undefined) return { status: 200, body: { result: null, error: "Unknown identifier in the query" } };
  const order = / order by timestamp (asc|desc), id asc limit \d+$/.exec(sql)?.[1];
  if (order === undefined) return { status: 400, body: { message: "A limit is required" } };
  const [from, to] = [Date.parse(query.iso_timestamp_start ?? ""), Date.parse(query.iso_timestamp_end ?? "")];
  if (!(to - from <= 24 * 3_600_000) || from % 60_000 !== 0 || to % 60_000 !== 0)
    return { status: 400, body: { message: "The range must be at most 24 hours, in whole minutes" } };
  const after = /\(timestamp, id\) > \('([^']+)', '([^']+)'\)/.exec(sql);
  const failuresOnly = sql.includes("['path'] = '/token'");
  const rows = (options.lines ?? [])
    .filter((line) => line.source === source && line.time >= from && line.time < to)
    .filter(
      ({ attributes = {} }) => !failuresOnly || (attributes.path === "/token" && Number(attributes.status) >= 400),
    )
    .sort((a, b) => (order === "asc" ? a.time - b.time : b.time - a.time) || (a.id < b.id ? -1 : 1))
    .map(rowOf)
    .filter(({ timestamp, id }) => after === null || `${timestamp}|${id}` > `${after[1]}|${after[2]}`);
  return { status: 200, body: { result: rows.slice(0, Number(/limit (\d+)$/.exec(sql)?.[1])), error: null } };
}

/** Times are UTC, without saying so. */
function rowOf({
  id,
  time,
  attributes = {},
  message = "",
}: StandInLine): Row & { readonly id: string; readonly timestamp: string } {
  return {
    id,
    timestamp: new Date(time).toISOString().replace("Z", "000"),
    event_message: message,
    log_attributes: attributes,
  };
}
