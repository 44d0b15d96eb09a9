/**
 * Vercel's REST API by plain requests: the token, the team, and answers read as JSON. The vendor's own SDK is not used, because
 * it refuses answers that have grown a member.
 *
 * @see https://vercel.com/docs/rest-api
 */
import type { Context } from "../../../src/connector/contract.ts";
import type { HttpResponse } from "../../../src/connector/http.ts";
import { parseJson } from "../../../src/connector/shape.ts";
import { vercelManners } from "./limits.ts";

export const VENDOR = "Vercel";
const API = "https://api.vercel.com";

/** The options of an instance, as the manifest's schema accepts them. */
export interface VercelConfig {
  readonly team_id?: string;
  readonly base_url?: string;
}

export interface Answer {
  readonly status: number;
  /** `undefined` if the answer is not JSON. */
  readonly data: unknown;
  /** What Vercel said, fit for an error's `reason`. */
  readonly said: string;
}

type Query = Readonly<Record<string, string | number | undefined>>;

export interface Vercel {
  /** The team's id or slug; `undefined` for the token owner's own account. */
  readonly team: string | undefined;
  /** @param path such as `/v3/events`; the team is added */
  get(path: string, query?: Query): Promise<Answer>;
}

export function openVercel(ctx: Context<VercelConfig>): Vercel {
  const token = ctx.requireSecret("VERCEL_TOKEN");
  const http = ctx.http.with(vercelManners);
  const team = teamOf(ctx);
  const root = (ctx.config.base_url ?? API).replace(/\/+$/, "");
  return {
    team,
    async get(path, query = {}) {
      const url = new URL(`${root}${path}`);
      for (const [name, value] of Object.entries({ ...query, ...teamParameter(team) }))
        if (value !== undefined) url.searchParams.set(name, String(value));
      const response = await http.send({
        url: url.href,
        headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/json" },
      });
      return { status: response.status, data: jsonOf(response), said: http.excerpt(response) };
    },
  };
}

/** The configured team, or the one that the environment names. */
export function teamOf(ctx: Pick<Context<VercelConfig>, "config" | "setting">): string | undefined {
  return ctx.config.team_id ?? ctx.setting("VERCEL_TEAM_ID");
}

/** What the account is called as a partition: the team, or `personal`. */
export function accountName(team: string | undefined): string {
  return team ?? "personal";
}

function teamParameter(team: string | undefined): Query {
  if (team === undefined) return {};
  return team.startsWith("team_") ? { teamId: team } : { slug: team };
}

function jsonOf({ body }: HttpResponse): unknown {
  try {
    return parseJson(body, "the answer", VENDOR);
  } catch {
    return undefined;
  }
}
