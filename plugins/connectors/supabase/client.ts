/**
 * The two APIs of a project: its own, which the service key opens, and the Management API, which needs a personal access token.
 * Neither credential is ever sent to the other's host.
 */
import type { Context } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import type { HttpResponse, RetryPolicy } from "../../../src/connector/http.ts";
import { keyHeaders, keyKind, VENDOR } from "./keys.ts";
import { managementManners, projectManners } from "./limits.ts";

/** The options of an instance, as the manifest's schema accepts them. */
export interface SupabaseConfig {
  readonly project_ref: string;
  readonly base_url?: string;
  readonly management_url?: string;
}

export interface Answer {
  readonly status: number;
  /** `undefined` if the answer is not JSON. */
  readonly data: unknown;
  /** What Supabase said, fit for an error's `reason`. */
  readonly said: string;
}

type Query = Readonly<Record<string, string | number>>;
type Get = (path: string, query?: Query, manners?: RetryPolicy) => Promise<Answer>;

export interface Api {
  /** @param path such as `/auth/v1/admin/audit`, or below `/v1/projects/{ref}` for the Management API */
  readonly get: Get;
}

const MANAGEMENT = "https://api.supabase.com";
const API_VERSION = { "x-supabase-api-version": "2024-01-01" };

/** The project's own API. @throws MallcopError `auth-failed` for a key that cannot work */
export function openProject(ctx: Context<SupabaseConfig>): Api {
  const { project_ref: ref, base_url: base } = ctx.config;
  const key = ctx.requireSecret("SUPABASE_SERVICE_KEY").reveal().trim();
  const kind = keyKind(key, base === undefined ? ref : undefined);
  const root = base ?? `https://${ref}.supabase.co`;
  return {
    async get(path, query, manners = projectManners) {
      const ask = (as: typeof kind): Promise<Answer> =>
        send(ctx, `${root}${path}`, query, { ...keyHeaders(key, as), ...API_VERSION }, manners);
      const answer = await ask(kind);
      // Some projects refuse a secret key with nothing but the status, unless it stands in both headers.
      return kind === "secret" && answer.status === 401 && answer.said === "" ? await ask("legacy") : answer;
    },
  };
}

/** The Management API; `undefined` without `SUPABASE_ACCESS_TOKEN`. */
export function openManagement(ctx: Context<SupabaseConfig>): Api | undefined {
  const token = ctx.secret("SUPABASE_ACCESS_TOKEN");
  if (token === undefined) return undefined;
  const root = ctx.config.management_url ?? MANAGEMENT;
  return {
    get: (path, query, manners = managementManners) =>
      send(ctx, `${root}${path}`, query, { authorization: `Bearer ${token.reveal()}` }, manners),
  };
}

/** @throws MallcopError `feed-not-available` without the token */
export function requireManagement(ctx: Context<SupabaseConfig>, what: string): Api {
  const management = openManagement(ctx);
  if (management !== undefined) return management;
  throw new MallcopError("feed-not-available", {
    vendor: VENDOR,
    what,
    reason: "the service key does not open the Management API",
    advice: "Set SUPABASE_ACCESS_TOKEN to a personal access token to have it read; without it the other feeds go on.",
  });
}

/** A path of the Management API that is about the project. */
export function ofProject(ctx: Context<SupabaseConfig>, path = ""): string {
  return `/v1/projects/${encodeURIComponent(ctx.config.project_ref)}${path}`;
}

async function send(
  ctx: Context<SupabaseConfig>,
  address: string,
  query: Query = {},
  headers: Readonly<Record<string, string>>,
  manners: RetryPolicy,
): Promise<Answer> {
  const url = new URL(address.replace(/(?<!:)\/{2,}/g, "/"));
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  const http = ctx.http.with(manners);
  const response = await http.send({ url: url.href, headers: { accept: "application/json", ...headers } });
  return { status: response.status, data: jsonOf(response), said: http.excerpt(response) };
}

function jsonOf({ body }: HttpResponse): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
