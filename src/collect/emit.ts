/** From drafts to staged events: everything passes the airlock here, and only what the manifest declares. */
import type { Draft, VendorKey } from "../connector/contract.ts";
import { asMallcopError, MallcopError } from "../connector/errors.ts";
import type { Sealed } from "../event/airlock.ts";
import type { Instant, Json } from "../event/event.ts";
import { eventId } from "../event/id.ts";
import { COVERAGE_GAP } from "../event/types.ts";
import { isMappedType } from "../logs/app.ts";
import type { Manifest } from "../plugin/manifest.ts";
import type { Prepared } from "./collect.ts";
import type { Axis, Interval } from "./report.ts";
import type { Difference } from "./snapshots.ts";
import type { Tally } from "./tally.ts";

/** Seals a draft and stages it. @throws MallcopError `record-malformed` */
export function stage(prepared: Prepared, feed: string, draft: Draft, record: unknown, key: VendorKey): void {
  prepared.staging.add(seal(prepared, feed, draft, record, key), prepared.ranks.get(feed) ?? 0);
}

/** Clocks of vendors may run ahead a little. A record from beyond is refused now, and read again when its time has come. */
const MAX_AHEAD_MS = 24 * 3_600_000;

function seal(prepared: Prepared, feed: string, draft: Draft, record: unknown, key: VendorKey): Sealed {
  if (draft.time > prepared.ctx.now + MAX_AHEAD_MS)
    throw new MallcopError("record-malformed", { reason: "its time is more than a day ahead" });
  if (!mayEmit(prepared.manifest, draft.type))
    throw new MallcopError("record-malformed", { reason: `its type ${draft.type} is not in the manifest` });
  return prepared.airlock.seal(draft, record, { feed }, key);
}

/** Types of the manifest, and those that people gave to templates: no log line chooses one. */
function mayEmit({ events, templates }: Manifest, type: string): boolean {
  return Object.hasOwn(events, type) || type === COVERAGE_GAP || (templates === true && isMappedType(type));
}

/** The id that `stage` gives a draft of the connector. */
export function idOf({ manifest }: Prepared, { key, time }: Draft): string {
  if (key === undefined) throw new MallcopError("record-malformed", { reason: "a correlated event has no key" });
  return eventId({ source: manifest.name, ...key, time });
}

/** Says that a range is lost. Its id is made of the range, so that a repeated run says it once. */
export function emitGap(
  prepared: Prepared,
  { feed, partition, axis }: { readonly feed: string; readonly partition: string; readonly axis: Axis },
  [from, to]: Interval,
  tally: Tally,
): void {
  const metadata = {
    gap_axis: axis,
    gap_from: new Date(from).toISOString(),
    gap_to: new Date(to).toISOString(),
    gap_reason: "older than the vendor keeps",
  };
  const key = { tenant: prepared.id, namespace: "gap", id: `${feed}|${partition}|${axis}|${from}|${to}` };
  const draft: Draft = {
    time: from,
    type: COVERAGE_GAP,
    actor: "mallcop",
    target: `${feed}/${partition}`,
    action: COVERAGE_GAP,
    severity: "warn",
    metadata,
  };
  tally.derived += 1;
  stage(prepared, feed, draft, metadata, key);
}

/**
 * The event of a state change. Its date is that of the snapshot that was replaced; the true time lies between the two
 * observations that the metadata names. `undefined` if it could not be sealed, which is counted.
 */
export function sealChange(
  prepared: Prepared,
  feed: string,
  partition: string,
  { change, transition, before, after }: Difference,
  observedAfter: Instant,
  tally: Tally,
): Sealed | undefined {
  const draft: Draft = {
    ...change,
    time: observedAfter,
    metadata: {
      ...change.metadata,
      observed_after: new Date(observedAfter).toISOString(),
      observed_before: new Date(prepared.ctx.now).toISOString(),
    },
  };
  const raw: Json = { before: before ?? null, after: after ?? null };
  tally.derived += 1;
  try {
    return seal(prepared, feed, draft, raw, { tenant: partition, namespace: `state/${feed}`, id: transition });
  } catch (thrown) {
    tally.reject(asMallcopError(thrown).code);
    return undefined;
  }
}
