/**
 * The Office 365 Management Activity API on this machine: subscriptions, content listed by when it became available, and blobs.
 * It refuses what the true one refuses, in its codes, and changes nothing but its subscriptions.
 *
 * @see https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-reference
 */
import type { Asked, Reply } from "../loopback.ts";
import { type Refusal, refuseBearer } from "./token.ts";

/** A blob of records. */
export interface StandInBlob {
  /** Such as `Audit.Exchange`. */
  readonly type: string;
  readonly id: string;
  /** When it becomes available, and is listed from then on; milliseconds since 1970. */
  readonly created: number;
  readonly records: readonly unknown[];
  /** Until then, asking for it is answered with AF20050. */
  readonly missingUntil?: number;
  /** From then on, it is answered with AF20051; seven days after `created` unless given. */
  readonly goneFrom?: number;
  /** A link other than the true one. */
  readonly uri?: string;
  /** Answered in place of the records. */
  readonly reply?: Reply;
}

export interface ManagementOptions {
  readonly tenant: string;
  /** The imagined time, in milliseconds since 1970. */
  readonly clock: () => number;
  readonly blobs: () => readonly StandInBlob[];
  /** Content types that are subscribed to from the beginning, and since forever. */
  readonly subscribed?: readonly string[];
  /** Content types that an administrator has disabled. */
  readonly disabled?: readonly string[];
  /** `AF` codes for content types that the app may not read, such as `{ "DLP.All": "AF10001" }`. */
  readonly refused?: () => Readonly<Record<string, string>>;
  /** Entries on a page; 100 unless given. */
  readonly pageSize?: number;
  /** Whether links to the next page lead to somebody else. */
  readonly foreignNextPage?: boolean;
  /** Whether a link to a page has gone stale. */
  readonly stalePage?: (asked: Asked) => boolean;
  /** Whether to answer HTTP 403 with AF429, which asks to slow down. */
  readonly throttled?: (asked: Asked) => boolean;
  /** The tenant's audit log is switched off. */
  readonly auditingOff?: boolean;
  /** What tokens must be made out to; the public cloud's unless given. */
  readonly audience?: string;
}

export interface Management {
  (asked: Asked): Reply | undefined;
  /** Subscriptions, and since when. */
  readonly subscriptions: ReadonlyMap<string, number>;
  /** How often each was started. */
  readonly starts: ReadonlyMap<string, number>;
}

const TYPES = ["Audit.AzureActiveDirectory", "Audit.Exchange", "Audit.SharePoint", "Audit.General", "DLP.All"];
const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/;

/** @returns a handler that gives `undefined` for what is none of its business */
export function createManagement(options: ManagementOptions): Management {
  const { tenant, clock, audience = "https://manage.office.com" } = options;
  const subscriptions = new Map((options.subscribed ?? []).map((type) => [type, 0]));
  const disabled = new Set(options.disabled);
  const starts = new Map<string, number>();

  let shelved: Shelves | undefined;

  /** Sorted anew only when there are other blobs: weeks of them are asked for thousands of times. */
  function shelves(): Shelves {
    const blobs = options.blobs();
    if (shelved?.blobs !== blobs || shelved.count !== blobs.length) shelved = shelve(blobs);
    return shelved;
  }

  const handle = (asked: Asked): Reply | undefined => {
    const [, given, place] = /^\/api\/v1\.0\/([^/]+)\/activity\/feed\/(.+)$/.exec(asked.path) ?? [];
    if (given === undefined || place === undefined) return undefined;
    if (options.throttled?.(asked)) return refusal(403, "AF429", "Too many requests. Method=GetBlob, PublisherId=…");
    const unauthorized = refuseBearer(asked, [audience], clock(), DENIED);
    if (unauthorized) return unauthorized;
    if (!GUID.test(given)) return refusal(400, "AF20013", "The tenant ID passed in the URL is not a valid GUID.");
    if (given.toLowerCase() !== tenant) return refusal(403, "AF20010", "The tenant ID does not match the token's.");
    if (!GUID.test(asked.query.PublisherIdentifier ?? ""))
      return refusal(400, "AF20001", "Missing parameter: PublisherIdentifier.");
    if (options.auditingOff) return refusal(400, "AF20011", `Tenant ${tenant} does not exist.`);
    if (place.startsWith("audit/")) return blob(place.slice("audit/".length));
    if (place === "subscriptions/list") return { status: 200, body: [...listed()] };
    const type = asked.query.contentType ?? "";
    if (!TYPES.includes(type)) return refusal(400, "AF20020", "The specified content type is not valid.");
    const refused = options.refused?.()[type];
    if (refused !== undefined)
      return refusal(401, refused, "The permission set sent in the request did not include it.");
    if (place === "subscriptions/start" && asked.method === "POST") return start(type);
    if (place === "subscriptions/content" && asked.method === "GET") return content(asked, type);
    return refusal(405, "AF20002", "The resource does not support the method.");
  };

  function* listed(): Generator<object> {
    for (const type of subscriptions.keys()) yield { contentType: type, status: "enabled", webhook: null };
    for (const type of disabled) yield { contentType: type, status: "disabled", webhook: null };
  }

  function start(type: string): Reply {
    starts.set(type, (starts.get(type) ?? 0) + 1);
    if (subscriptions.has(type)) return refusal(400, "AF20024", "The subscription is already enabled.");
    disabled.delete(type);
    subscriptions.set(type, clock());
    return { status: 200, body: { contentType: type, status: "enabled", webhook: null } };
  }

  function content(asked: Asked, type: string): Reply {
    const since = subscriptions.get(type);
    if (disabled.has(type)) return refusal(400, "AF20023", "The subscription was disabled by a tenant admin.");
    if (since === undefined) return refusal(400, "AF20022", "No subscription found for the specified content type.");
    const { startTime = "", endTime = "", nextPage } = asked.query;
    const window = windowOf(startTime, endTime, clock());
    if (window === undefined)
      return refusal(400, "AF20030", "Start time and end time must be within 24 hours and in the last 7 days.");
    if (nextPage !== undefined && (!/^\d+$/.test(nextPage) || options.stalePage?.(asked)))
      return refusal(400, "AF20031", `The nextPage Input is invalid: ${nextPage}.`);
    const [from, to] = window;
    const begin = Math.max(from, since);
    const end = Math.min(to, clock() + 1);
    const found = (shelves().byType.get(type) ?? []).filter(({ created }) => created >= begin && created < end);
    return page(asked, found, Number(nextPage ?? 0));
  }

  function page(asked: Asked, found: readonly StandInBlob[], first: number): Reply {
    const { pageSize = 100 } = options;
    const next = new URL(asked.url.href);
    if (options.foreignNextPage) next.host = "manage.example.net:444";
    next.searchParams.set("nextPage", String(first + pageSize));
    // The true one leaves it out of its links.
    next.searchParams.delete("PublisherIdentifier");
    const headers: Record<string, string> = found.length > first + pageSize ? { NextPageUri: next.href } : {};
    const body = found.slice(first, first + pageSize).map((one) => ({
      contentType: one.type,
      contentId: one.id,
      contentUri: one.uri ?? `${asked.url.origin}/api/v1.0/${tenant}/activity/feed/audit/${one.id}`,
      contentCreated: new Date(one.created).toISOString(),
      contentExpiration: new Date(one.created + WEEK_MS).toISOString(),
    }));
    return { status: 200, headers, body };
  }

  function blob(id: string): Reply {
    const found = shelves().byId.get(decodeURIComponent(id));
    const now = clock();
    if (found === undefined || found.created > now || now < (found.missingUntil ?? 0))
      return refusal(404, "AF20050", "The specified content does not exist.");
    if (now >= (found.goneFrom ?? found.created + WEEK_MS))
      return refusal(400, "AF20051", "Content requested with the key has already expired.");
    return found.reply ?? { status: 200, body: found.records };
  }

  return Object.assign(handle, { subscriptions, starts });
}

interface Shelves {
  readonly blobs: readonly StandInBlob[];
  readonly count: number;
  /** By when they became available. */
  readonly byType: ReadonlyMap<string, readonly StandInBlob[]>;
  readonly byId: ReadonlyMap<string, StandInBlob>;
}

function shelve(blobs: readonly StandInBlob[]): Shelves {
  const sorted = blobs.toSorted((a, b) => a.created - b.created);
  return {
    blobs,
    count: blobs.length,
    byType: Map.groupBy(sorted, ({ type }) => type),
    byId: new Map(blobs.map((one) => [one.id, one])),
  };
}

/** Start and end of a listing, if the service takes them: both, in order, a day apart at most, and of the last week. */
function windowOf(start: string, end: string, now: number): readonly [from: number, to: number] | undefined {
  if (!TIME.test(start) || !TIME.test(end)) return undefined;
  const [from, to] = [Date.parse(`${start}Z`), Date.parse(`${end}Z`)];
  return from < to && to - from <= 24 * HOUR_MS && from >= now - WEEK_MS ? [from, to] : undefined;
}

const DENIED: Refusal = () => ({ status: 401, body: { Message: "Authorization has been denied for this request." } });

function refusal(status: number, code: string, message: string): Reply {
  return { status, body: { error: { code, message } } };
}
