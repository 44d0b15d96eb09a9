/** What `mallcop doctor` says of Supabase: the key, whether the audit log is written, and what the access token opens. */
import type { Check, Context, Instant } from "../../../src/connector/contract.ts";
import { asMallcopError, type MallcopError } from "../../../src/connector/errors.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { readEntry } from "./audit-entry.ts";
import { lastSignIn, listAudit, storageOff } from "./auth-audit.ts";
import { LOGS_RIGHT, LogStorage } from "./auth-logs.ts";
import { ofProject, openManagement, openProject, requireManagement, type SupabaseConfig } from "./client.ts";
import { AREAS } from "./config-areas.ts";
import { managementRefusal } from "./errors.ts";
import { FUNCTIONS_RIGHT } from "./functions.ts";

const HOUR_MS = 3_600_000;
const DOUBT_MS = 10 * 60_000;

export async function* preflight(ctx: Context<SupabaseConfig>): AsyncGenerator<Check> {
  yield await check("SUPABASE_SERVICE_KEY", ["auth-audit"], () => auditLog(ctx));
  if (openManagement(ctx) === undefined) {
    const feeds = ["auth-logs", "configuration", "functions"];
    yield await check("SUPABASE_ACCESS_TOKEN", feeds, async () => {
      requireManagement(ctx, "failed sign-ins, edge functions and most of the configuration");
      return { state: "works", detail: "" };
    });
    return;
  }
  yield await check(LOGS_RIGHT, ["auth-logs"], async () => {
    const logs = new LogStorage(requireManagement(ctx, "the log storage"), ofProject(ctx));
    const hour = { from: (ctx.now - HOUR_MS) as Instant, to: ctx.now };
    await logs.rows("source = 'auth_audit_logs'", hour, 1);
    return { state: "works", detail: "the log storage can be read" };
  });
  yield await reads(ctx, "functions", FUNCTIONS_RIGHT, "/functions");
  const rights = new Map(Object.values(AREAS).map(({ right, path }) => [right, path]));
  for (const [right, path] of rights) if (!path.includes("{org}")) yield await reads(ctx, "configuration", right, path);
  for (const { right, path } of Object.values(AREAS))
    if (path.includes("{org}")) yield await ofOrganization(ctx, right, path);
}

/** What is the organization's, whose name is in the project's own record. */
function ofOrganization(ctx: Context<SupabaseConfig>, right: string, path: string): Promise<Check> {
  return check(right, ["configuration"], async () => {
    const management = requireManagement(ctx, "configuration");
    const project = await management.get(ofProject(ctx));
    const org = isObject(project.data) ? project.data.organization_slug : undefined;
    if (typeof org !== "string") return { state: "unknown", detail: "the project does not name its organization" };
    const answer = await management.get(path.replace("{org}", encodeURIComponent(org)));
    if (answer.status !== 200) throw managementRefusal(answer, path, right);
    return { state: "works", detail: `${path} can be read` };
  });
}

async function auditLog(ctx: Context<SupabaseConfig>): Promise<Finding> {
  const project = openProject(ctx);
  const [newest] = (await listAudit(project, 1, 1)).map((row) => readEntry(row)?.time);
  const signedIn = await lastSignIn(project);
  if (signedIn !== undefined && signedIn > (newest ?? 0) + DOUBT_MS) throw storageOff(newest);
  return {
    state: "works",
    detail: newest === undefined ? "the audit log is empty, and nobody signed in" : "the audit log is written",
  };
}

function reads(ctx: Context<SupabaseConfig>, feed: string, right: string, path: string): Promise<Check> {
  return check(right, [feed], async () => {
    const answer = await requireManagement(ctx, feed).get(ofProject(ctx, path));
    // A thing that is not set up is not there; the right to look is.
    if (answer.status !== 200 && answer.status !== 404) throw managementRefusal(answer, path, right);
    return { state: "works", detail: `${path === "" ? "the project" : path} can be read` };
  });
}

type Finding = Omit<Check, "right" | "feeds">;

/** What each credential stands for in the manifest; the other rights are named as they are there. */
const RIGHTS: Readonly<Record<string, readonly string[]>> = { SUPABASE_SERVICE_KEY: ["service_role"] };

async function check(right: string, feeds: readonly string[], look: () => Promise<Finding>): Promise<Check> {
  const rights = RIGHTS[right];
  const what = { right, feeds, ...(rights !== undefined && { rights }) };
  try {
    return { ...what, ...(await look()) };
  } catch (thrown) {
    return { ...what, ...trouble(asMallcopError(thrown)) };
  }
}

const STATES: Readonly<Partial<Record<MallcopError["kind"], Check["state"]>>> = {
  auth: "missing",
  permission: "missing",
  not_available: "not_available",
};

function trouble(error: MallcopError): Finding {
  return { state: STATES[error.kind] ?? "unknown", detail: error.message, fix: error.hint };
}
