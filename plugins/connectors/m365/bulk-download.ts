/**
 * Many files downloaded by one person within one window, told once. Microsoft tells of every file; only we count them, each
 * record once, however often it is read. Counts are lower bounds: Microsoft leaves out what is opened again within minutes.
 */
import type { Correlator, Draft, Instant, Json, Lookup, Metadata } from "../../../src/connector/contract.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { sha256 } from "../../../src/event/sha256.ts";
import { BULK_FILES, BULK_MINUTES } from "./config.ts";
import type { Finding } from "./finding.ts";
import type { AuditRecord } from "./record.ts";

const HOUR_MS = 3_600_000;

/** What has been counted is remembered up to here; a burst that reaches it is told at once. */
export const MOST_COUNTED = 1000;

/** A single download: held by the correlator until its window has passed. */
export function downloadFound(record: AuditRecord, lookup: Lookup): Finding {
  const metadata: Metadata = {
    files: 1,
    threshold: numberOf(lookup.get("options", "bulk_download_files"), BULK_FILES),
    window_minutes: numberOf(lookup.get("options", "bulk_download_minutes"), BULK_MINUTES),
    site: record.text("SiteUrl"),
    item: record.text("ObjectId"),
  };
  return [{ type: "bulk_download", severity: "info", target: record.text("ObjectId"), targetType: "file", metadata }];
}

function numberOf(value: Json | undefined, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

/** What is remembered of a window. Small: there is one for everybody who downloads anything. */
interface Burst {
  readonly tenant: string;
  readonly actor: string;
  /** Start of the window. */
  readonly from: number;
  readonly minutes: number;
  readonly threshold: number;
  /** Numbers that stand for the records counted, in order. */
  readonly seen: readonly number[];
  /** What all have in common, as far as they have. */
  readonly site: string | null;
  readonly ip: string | null;
  readonly agent: string | null;
}

export const bulkDownload: Correlator = {
  name: "bulk-download",
  /**
   * From the window's first record: the longest window there may be, the overlap that is read twice, and three hours for records
   * that come late, so that hardly any record is seen again, or at all, after its window was told. One that is makes an amendment.
   */
  deadlineMs: 6 * HOUR_MS,
  key(draft) {
    if (draft.type !== "bulk_download") return undefined;
    const [minutes, from] = windowOf(draft);
    return sha256([draft.key?.tenant ?? "", draft.actor, minutes, from].join("|")).slice(0, 24);
  },
  fold(before, draft) {
    const burst = counted(burstIn(before), draft);
    return burst.seen.length < MOST_COUNTED ? { state: { ...burst, seen: [...burst.seen] } } : { done: told(burst) };
  },
  expire(state) {
    const burst = burstIn(state);
    return burst === undefined || burst.seen.length < burst.threshold ? undefined : told(burst);
  },
};

function windowOf({ time, metadata }: Draft): readonly [minutes: number, from: number] {
  const minutes = numberOf(metadata?.window_minutes, BULK_MINUTES);
  const width = minutes * 60_000;
  return [minutes, Math.floor(time / width) * width];
}

function counted(before: Burst | undefined, draft: Draft): Burst {
  const { metadata = {} } = draft;
  const [minutes, from] = windowOf(draft);
  const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
  const now = { site: text(metadata.site), ip: text(metadata.source_ip), agent: text(metadata.user_agent) };
  // Forty bits of a hash: with a thousand records, one in two million windows counts one too few.
  const id = draft.key?.id ?? `${draft.time}|${draft.target}`;
  const number = Number.parseInt(sha256(id).slice(0, 10), 16);
  const seen = before?.seen ?? [];
  return {
    tenant: draft.key?.tenant ?? "",
    actor: draft.actor,
    from,
    minutes,
    threshold: numberOf(metadata.threshold, BULK_FILES),
    seen: seen.includes(number) ? seen : [...seen, number].sort((a, b) => a - b),
    site: before === undefined || before.site === now.site ? now.site : null,
    ip: before === undefined || before.ip === now.ip ? now.ip : null,
    agent: before === undefined || before.agent === now.agent ? now.agent : null,
  };
}

function told({ tenant, actor, from, minutes, threshold, seen, site, ip, agent }: Burst): Draft {
  const metadata: Metadata = {
    outcome: "success",
    files: seen.length,
    threshold,
    window_minutes: minutes,
    site: site ?? undefined,
    source_ip: ip ?? undefined,
    user_agent: agent ?? undefined,
    account: tenant,
  };
  return {
    key: { tenant, namespace: "bulk-download", id: `${actor}|${minutes}|${from}` },
    time: from as Instant,
    type: "bulk_download",
    actor,
    target: site ?? "several sites",
    action: "bulk_download",
    severity: "warn",
    metadata,
    raw: { actor, files: seen.length, from: new Date(from).toISOString(), minutes, site },
  };
}

/** A state was made here, and may have lain in a repository since. */
function burstIn(state: Json | undefined): Burst | undefined {
  if (!isObject(state)) return undefined;
  const { tenant, actor, from, minutes, threshold, seen, site, ip, agent } = state;
  const numbers = Array.isArray(seen) ? seen.filter((one) => typeof one === "number") : [];
  if (typeof tenant !== "string" || typeof actor !== "string" || typeof from !== "number") return undefined;
  if (typeof minutes !== "number" || typeof threshold !== "number") return undefined;
  const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
  return { tenant, actor, from, minutes, threshold, seen: numbers, site: text(site), ip: text(ip), agent: text(agent) };
}
