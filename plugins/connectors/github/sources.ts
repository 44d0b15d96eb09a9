/**
 * Who tells of a change: the audit log where it can be read, else an organization webhook, else a comparison of snapshots.
 * Learned once a run, so that one change is told once. What could not be found out is no answer: the feeds that need it wait.
 */
import type { Context, Json, Lookup } from "../../../src/connector/contract.ts";
import { asMallcopError, type MallcopError } from "../../../src/connector/errors.ts";
import type { JsonObject } from "../../../src/connector/shape.ts";
import { type Answer, type GitHub, type GitHubConfig, openGitHub } from "./client.ts";
import { refusal } from "./errors.ts";
import { wholeList } from "./listing.ts";

export interface Hook {
  readonly id: string;
  readonly active: boolean;
  readonly events: readonly string[];
  /** When it was made or changed last, in milliseconds. */
  readonly settledAt: number;
}

export interface Sources {
  readonly auditLog: boolean;
  /** The organization's webhooks; not asked for where the audit log can be read. */
  readonly hooks: readonly Hook[];
  /** Why there are none, if GitHub did not give the list. */
  readonly hooksRefused?: MallcopError;
}

const known = new WeakMap<Context<GitHubConfig>, Promise<Sources>>();

/** @throws MallcopError if it could not be found out, such as `vendor-throttled`, or `auth-failed` */
export function sourcesOf(ctx: Context<GitHubConfig>): Promise<Sources> {
  const found = known.get(ctx) ?? learn(ctx);
  known.set(ctx, found);
  return found;
}

async function learn(ctx: Context<GitHubConfig>): Promise<Sources> {
  const { org } = ctx.config;
  const github = await openGitHub(ctx);
  const answer = await github.ask("GET /orgs/{org}/audit-log", { org, per_page: 1 });
  if (answer.status === 401 || answer.status >= 500) throw refusal(github, answer, `the audit log of ${org}`);
  if (isList(answer)) return { auditLog: true, hooks: [] };
  return { auditLog: false, ...(await hooksOf(github, org)) };
}

function isList({ status, data }: Answer): boolean {
  return status === 200 && Array.isArray(data);
}

async function hooksOf(github: GitHub, org: string): Promise<Omit<Sources, "auditLog">> {
  const wanted = { what: `the webhooks of ${org}`, right: "`admin:org_hook`, or organization Webhooks: read" };
  try {
    const hooks: Hook[] = [];
    for await (const page of wholeList(github, { route: "GET /orgs/{org}/hooks", parameters: { org }, wanted }))
      hooks.push(...page.map(hookOf));
    return { hooks };
  } catch (thrown) {
    return { hooks: [], hooksRefused: asMallcopError(thrown) };
  }
}

function hookOf({ id, active, events, created_at, updated_at }: JsonObject): Hook {
  return {
    id: String(id),
    active: active === true,
    events: Array.isArray(events) ? events.map(String) : [],
    settledAt: Math.max(time(created_at), time(updated_at)),
  };
}

function time(value: unknown): number {
  return Date.parse(String(value)) || Number.POSITIVE_INFINITY;
}

/** As long as GitHub keeps deliveries: a webhook that was changed since may have missed something. */
const SETTLED_AFTER_MS = 3 * 24 * 3_600_000;

/** The table `told`: `audit-log`, or the webhook events that are surely delivered. */
export function toldTable({ auditLog, hooks }: Sources, now: number): Readonly<Record<string, Json>> {
  const sure = hooks.filter(({ active, settledAt }) => active && settledAt <= now - SETTLED_AFTER_MS);
  const events = sure.flatMap((hook) => hook.events.map((event): [string, true] => [event, true]));
  return { ...Object.fromEntries(events), ...(auditLog && { "audit-log": true }) };
}

/** Whether another feed tells of a change: the audit log, or a webhook that `event` (or `*`) is sent to. */
export function isTold(lookup: Lookup, event?: string): boolean {
  const names = event === undefined ? ["audit-log"] : ["audit-log", event, "*"];
  return names.some((name) => lookup.get("told", name) === true);
}
