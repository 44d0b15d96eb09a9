/** CloudTrail's side of the stand-in: answers LookupEvents and the trail calls as the vendor does, and refuses what it refuses. */
import { createHash } from "node:crypto";
import type { Instant } from "../../event/event.ts";
import { type FaultKind, Refusal, type StandInAccount, type StandInRecord } from "./world.ts";

const RETENTION_MS = 90 * 24 * 3_600_000;
const MAX_RESULTS = 50;

/** One record as LookupEvents keeps it; times are in epoch seconds, as on the wire. */
interface StoredEvent {
  readonly account: string;
  readonly region: string;
  readonly seconds: number;
  readonly visibleAt: Instant;
  readonly item: Readonly<Record<string, unknown>>;
}

/** Where and as whom a call is made. */
export interface Caller {
  readonly account: StandInAccount;
  readonly region: string;
  readonly now: Instant;
}

type Input = Readonly<Record<string, unknown>>;

/** Everything recorded, and the two orders LookupEvents depends on: newest first, and by visibility. */
export class EventHistory {
  readonly #events: StoredEvent[] = [];

  add(records: readonly StandInRecord[]): void {
    for (const record of records) this.#events.push(store(record));
    this.#events.sort((a, b) => b.seconds - a.seconds || compare(String(b.item.EventId), String(a.item.EventId)));
  }

  /** Answers one LookupEvents call. @throws Refusal */
  lookup(input: Input, caller: Caller, fault: FaultKind | undefined): Record<string, unknown> {
    const query = parseQuery(input, caller.now);
    const matching = this.#events.filter(
      (event) =>
        event.account === caller.account.id &&
        event.region === caller.region &&
        event.visibleAt <= caller.now &&
        event.seconds >= query.from &&
        event.seconds <= query.to &&
        query.matches(event.item),
    );
    const fingerprint = tokenFor(input, caller);
    const start = query.token === undefined ? 0 : positionOf(query.token, fingerprint, matching);
    // An empty page with a token is allowed at any time, and only the absence of a token ends a listing.
    const size = fault === "empty-page" ? 0 : query.size;
    const begin = fault === "duplicate" ? Math.max(0, start - 1) : start;
    const page = matching.slice(begin, start + size);
    const last = page.at(-1) ?? matching[start - 1];
    const more = fault === "empty-page" || start + size < matching.length;
    return {
      Events: page.map((event) => event.item),
      ...(more ? { NextToken: `${fingerprint}.${last === undefined ? "" : String(last.item.EventId)}` } : {}),
    };
  }
}

/** Answers DescribeTrails: the trails at home in the region, and the shadows of those that span regions. */
export function describeTrails(input: Input, caller: Caller): Record<string, unknown> {
  const shadows = input.includeShadowTrails !== false;
  const trails = (caller.account.trails ?? []).filter(
    ({ trail }) => trail.HomeRegion === caller.region || (shadows && trail.IsMultiRegionTrail === true),
  );
  return { trailList: trails.map(({ trail }) => trail) };
}

/** Answers GetTrailStatus. @throws Refusal `TrailNotFoundException` */
export function trailStatus(input: Input, caller: Caller): Record<string, unknown> {
  const found = caller.account.trails?.find(({ trail }) => trail.TrailARN === input.Name || trail.Name === input.Name);
  if (found === undefined) throw new Refusal("TrailNotFoundException", "Unknown trail");
  return {
    IsLogging: found.logging,
    ...(found.latestDeliveryError === undefined ? {} : { LatestDeliveryError: found.latestDeliveryError }),
  };
}

function store(record: StandInRecord): StoredEvent {
  const { event } = record;
  const identity = isInput(event.userIdentity) ? event.userIdentity : {};
  const resources = Array.isArray(event.resources) ? event.resources.filter(isInput) : [];
  const seconds = Math.floor(Date.parse(String(event.eventTime)) / 1000);
  const item = {
    EventId: event.eventID,
    EventName: event.eventName,
    ...(event.readOnly === undefined ? {} : { ReadOnly: String(event.readOnly) }),
    ...(identity.accessKeyId === undefined ? {} : { AccessKeyId: identity.accessKeyId }),
    EventTime: seconds,
    EventSource: event.eventSource,
    ...usernameOf(identity),
    Resources: resources.map(({ type, ARN }) => ({ ResourceType: type, ResourceName: ARN })),
    CloudTrailEvent: record.cloudTrailEvent ?? JSON.stringify(event),
  };
  const account = event.recipientAccountId ?? identity.accountId;
  return {
    account: String(account),
    region: String(event.awsRegion),
    seconds,
    visibleAt: record.visibleAt ?? (0 as Instant),
    item,
  };
}

/** For a role the vendor shows the session's name. */
function usernameOf(identity: Input): { Username?: unknown } {
  if (typeof identity.userName === "string") return { Username: identity.userName };
  const session = String(identity.principalId ?? "").split(":")[1];
  return session === undefined ? {} : { Username: session };
}

const ATTRIBUTES: Readonly<Record<string, (item: Input) => unknown>> = {
  EventId: (item) => item.EventId,
  EventName: (item) => item.EventName,
  ReadOnly: (item) => item.ReadOnly,
  Username: (item) => item.Username,
  EventSource: (item) => item.EventSource,
  AccessKeyId: (item) => item.AccessKeyId,
  ResourceName: (item) => resourceFields(item, "ResourceName"),
  ResourceType: (item) => resourceFields(item, "ResourceType"),
};

function resourceFields(item: Input, name: string): unknown[] {
  return Array.isArray(item.Resources) ? item.Resources.filter(isInput).map((resource) => resource[name]) : [];
}

interface Query {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly token: string | undefined;
  matches(item: Input): boolean;
}

function parseQuery(input: Input, now: Instant): Query {
  const size = input.MaxResults ?? MAX_RESULTS;
  if (typeof size !== "number" || size < 1 || size > MAX_RESULTS) {
    throw new Refusal("InvalidMaxResultsException", "MaxResults must be between 1 and 50");
  }
  const from = seconds(input.StartTime) ?? (now - RETENTION_MS) / 1000;
  const to = seconds(input.EndTime) ?? now / 1000;
  if (from > to || from * 1000 < now - RETENTION_MS) {
    throw new Refusal("InvalidTimeRangeException", "The time range is outside of the possible range of values");
  }
  const token = input.NextToken;
  return {
    from,
    to,
    size,
    token: typeof token === "string" ? token : undefined,
    matches: matcher(input.LookupAttributes),
  };
}

function matcher(attributes: unknown): (item: Input) => boolean {
  const list = Array.isArray(attributes) ? attributes : [];
  if (list.length > 1) throw new Refusal("InvalidLookupAttributesException", "Only one lookup attribute is allowed");
  const [attribute] = list;
  if (attribute === undefined) return () => true;
  const key = isInput(attribute) ? String(attribute.AttributeKey) : "";
  const read = ATTRIBUTES[key];
  if (read === undefined || !isInput(attribute)) {
    throw new Refusal("InvalidLookupAttributesException", "The lookup attribute is not known");
  }
  const wanted = attribute.AttributeValue;
  return (item) => {
    const value = read(item);
    return Array.isArray(value) ? value.includes(wanted) : value === wanted;
  };
}

function seconds(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  // The wire type is a number; ISO text is what client libraries get wrong.
  if (typeof value !== "number") throw new Refusal("SerializationException", "A timestamp must be a number of seconds");
  return value;
}

/** A token holds for the same parameters only. */
function tokenFor(input: Input, caller: Caller): string {
  const { NextToken: _, ...parameters } = input;
  const subject = JSON.stringify([caller.account.id, caller.region, Object.entries(parameters).sort()]);
  return createHash("sha256").update(subject).digest("hex").slice(0, 24);
}

function positionOf(token: string, fingerprint: string, matching: readonly StoredEvent[]): number {
  const [prefix, lastId] = token.split(".", 2);
  const last = matching.findIndex((event) => event.item.EventId === lastId);
  if (prefix !== fingerprint || (last < 0 && lastId !== "")) {
    throw new Refusal("InvalidNextTokenException", "The token is not valid for these parameters");
  }
  return last + 1;
}

function isInput(value: unknown): value is Input {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
