/** What the stand-in for Azure Resource Manager is made of: its options, how it refuses, and how it pages. */
import type { Asked, Reply } from "../loopback.ts";

export interface StandInSubscription {
  readonly id: string;
  readonly name?: string;
  /** The tenant's own unless given. */
  readonly tenantId?: string;
  /** `Enabled` unless given. */
  readonly state?: string;
  /** The app has no role on it: it is not listed, and every other answer is 403. */
  readonly denied?: boolean;
  readonly activity?: readonly StandInActivity[];
  /** Alerts, assessments, kinds of assessments, role definitions, role assignments: as their APIs give them. */
  readonly alerts?: readonly unknown[];
  readonly assessments?: readonly unknown[];
  readonly assessmentMetadata?: readonly unknown[];
  readonly roleDefinitions?: readonly unknown[];
  /** By their ids, in any case. */
  readonly roleAssignments?: Readonly<Record<string, unknown>>;
  /** Whether `Microsoft.Security` is registered; it is unless said. */
  readonly security?: boolean;
}

/** A record of the Activity Log, and when it can first be seen: at its own time unless given. */
export interface StandInActivity {
  readonly record: { readonly eventTimestamp: string; readonly [member: string]: unknown };
  readonly visibleAt?: number;
}

export interface ResourceManagerOptions {
  /** The imagined time, in milliseconds since 1970. */
  readonly clock: () => number;
  readonly tenant: string;
  /** Asked for anew with every request. */
  readonly subscriptions: () => readonly StandInSubscription[];
  /** The tenant's own Activity Log; without it, the app may not read that. */
  readonly tenantActivity?: readonly StandInActivity[];
  /** Entries of a page; 200 unless given. */
  readonly pageSize?: number;
  /** A range of more hours than this takes too long (504). */
  readonly slowHours?: number;
  /** What to do with links to a next page. */
  readonly links?: "foreign" | "circular" | "stale";
}

/** What a resource of ours may be asked for. */
export interface Visit {
  readonly asked: Asked;
  readonly options: ResourceManagerOptions;
  readonly subscription: StandInSubscription | undefined;
}

export function failure(status: number, code: string, message: string): Reply {
  return { status, body: { error: { code, message } } };
}

/** Pages of a listing; the link holds where the next begins. */
export function paged({ asked, options }: Visit, entries: readonly unknown[], size: number): Reply {
  const start = Number(asked.query.$skiptoken ?? 0);
  if (options.links === "stale" && start > 0) return failure(400, "BadRequest", "The skip token is invalid.");
  const value = entries.slice(start, start + size);
  if (start + size >= entries.length) return { status: 200, body: { value } };
  const next = new URL(asked.url);
  if (options.links !== "circular") next.searchParams.set("$skiptoken", String(start + size));
  const nextLink = options.links === "foreign" ? "https://management.azure.evil.example/page" : next.href;
  return { status: 200, body: { value, nextLink } };
}
