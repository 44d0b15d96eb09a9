/** Look-ups in a Supabase project for an investigator: one user, what the auth server wrote of them, and the edge functions. */
import type { Context, FoundRow, Tools } from "../../../src/connector/contract.ts";
import { isObject, type JsonObject, list, scalarText } from "../../../src/connector/shape.ts";
import { readEntry } from "./audit-entry.ts";
import { listAudit } from "./auth-audit.ts";
import { ofProject, openProject, requireManagement, type SupabaseConfig } from "./client.ts";
import { managementRefusal, projectRefusal, unexpected } from "./errors.ts";
import { FUNCTIONS_RIGHT } from "./functions.ts";
import { VENDOR } from "./keys.ts";

const HOUR_MS = 3_600_000;
const PAGE = 200;
/** The auth server finds nobody by address, so that the newest accounts are looked through. */
const MOST_PAGES = 10;

const tools: Tools<SupabaseConfig> = {
  async user(ctx, input) {
    const { id, email } = input;
    if (typeof id === "string") return { rows: await userById(ctx, id) };
    const wanted = scalarText(email ?? "").toLowerCase();
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const users = await usersOf(ctx, page);
      const found = users.filter((user) => isObject(user) && scalarText(user.email ?? "").toLowerCase() === wanted);
      if (found.length > 0) return { rows: found.map(userRow) };
      if (users.length < PAGE) return { rows: [] };
    }
    return { rows: [], more: true };
  },

  async auth_entries(ctx, input) {
    const project = openProject(ctx);
    const since = ctx.now - Number(input.hours) * HOUR_MS;
    const wanted = typeof input.user === "string" ? input.user.toLowerCase() : undefined;
    const rows: FoundRow[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const entries = (await listAudit(project, page, PAGE)).flatMap((row) => (isObject(row) ? [row] : []));
      const recent = entries.filter((row) => (readEntry(row)?.time ?? 0) >= since);
      rows.push(...recent.map(entryRow).filter((row) => wanted === undefined || isAbout(row, wanted)));
      if (recent.length < entries.length || entries.length < PAGE) return { rows };
    }
    return { rows, more: true };
  },

  async functions(ctx) {
    const answer = await requireManagement(ctx, "edge functions").get(ofProject(ctx, "/functions"));
    if (answer.status !== 200) throw managementRefusal(answer, "edge functions", FUNCTIONS_RIGHT);
    const found = list(answer.data, "functions", VENDOR).map((one) => (isObject(one) ? one : {}));
    return {
      rows: found.map((one) => ({
        slug: textOf(one.slug),
        status: textOf(one.status),
        version: typeof one.version === "number" ? one.version : undefined,
        verify_jwt: typeof one.verify_jwt === "boolean" ? one.verify_jwt : undefined,
        updated: typeof one.updated_at === "number" ? new Date(one.updated_at).toISOString() : undefined,
      })),
    };
  },
};

export default tools;

async function userById(ctx: Context<SupabaseConfig>, id: string): Promise<readonly FoundRow[]> {
  const answer = await openProject(ctx).get(`/auth/v1/admin/users/${encodeURIComponent(id)}`);
  if (answer.status === 404) return [];
  if (answer.status !== 200) throw projectRefusal(answer, "a user");
  if (!isObject(answer.data)) throw unexpected("a user is no object");
  return [userRow(answer.data)];
}

async function usersOf(ctx: Context<SupabaseConfig>, page: number): Promise<readonly unknown[]> {
  const answer = await openProject(ctx).get("/auth/v1/admin/users", { page, per_page: PAGE });
  const users = isObject(answer.data) ? answer.data.users : undefined;
  if (answer.status !== 200 || !Array.isArray(users)) throw projectRefusal(answer, "the list of users");
  return users;
}

function userRow(user: unknown): FoundRow {
  const found: JsonObject = isObject(user) ? user : {};
  const app: JsonObject = isObject(found.app_metadata) ? found.app_metadata : {};
  const providers = Array.isArray(app.providers) ? app.providers.map(String).join(", ") : textOf(app.provider);
  const factors = Array.isArray(found.factors) ? found.factors.filter(isObject) : [];
  return {
    id: textOf(found.id),
    email: textOf(found.email),
    providers,
    created: textOf(found.created_at),
    confirmed: textOf(found.email_confirmed_at),
    last_sign_in: textOf(found.last_sign_in_at),
    banned_until: textOf(found.banned_until),
    factors: factors.filter(({ status }) => status === "verified").length,
    anonymous: typeof found.is_anonymous === "boolean" ? found.is_anonymous : undefined,
  };
}

function entryRow(row: JsonObject): FoundRow {
  const payload: JsonObject = isObject(row.payload) ? row.payload : {};
  const traits: JsonObject = isObject(payload.traits) ? payload.traits : {};
  return {
    time: textOf(row.created_at),
    action: textOf(payload.action),
    actor: textOf(payload.actor_username) ?? textOf(payload.actor_id),
    actor_id: textOf(payload.actor_id),
    user: textOf(traits.user_email) ?? textOf(traits.user_id),
    provider: textOf(traits.provider),
    source_ip: textOf(row.ip_address),
  };
}

function isAbout({ actor, actor_id, user }: FoundRow, wanted: string): boolean {
  return [actor, actor_id, user].some((who) => typeof who === "string" && who.toLowerCase() === wanted);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
