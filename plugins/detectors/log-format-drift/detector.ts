/** An app whose lines are no longer what they were: unknown lines, and new looks among them, against the app's own past. */
import type { Context, Detector, Draft } from "../../../src/detect/contract.ts";
import { own, say } from "../../../src/detect/say.ts";
import type { CleanEvent } from "../../../src/event/clean-event.ts";
import {
  DRIFT_LIMITS,
  judgeDrift,
  NOTHING_USUAL,
  nextUsual,
  type Observed,
  type Usual,
} from "../../../src/logs/drift.ts";

const WINDOW_MS = 90 * 86_400_000;

const detector: Detector = {
  *detect(events, context) {
    for (const event of events) {
      const draft = judge(event, context);
      if (draft !== undefined) yield draft;
    }
  },
};

export default detector;

function judge(event: CleanEvent, { memory, parameters }: Context): Draft | undefined {
  const seen = observed(event);
  if (seen === undefined) return undefined;
  const key = `app ${String(event.metadata.connector ?? event.source)} ${event.target}`;
  const usual = usualIn(memory.get(key));
  const limits = {
    ...DRIFT_LIMITS,
    share: parameters.share ?? DRIFT_LIMITS.share,
    leastLines: parameters.least_lines ?? DRIFT_LIMITS.leastLines,
  };
  const drift = judgeDrift(seen, usual, limits);
  // What drifts is not learned: a day of it must not make it usual.
  if (drift === "none" && seen.lines >= limits.leastLines)
    memory.set(
      key,
      { ...nextUsual(usual, { ...seen, unmatched: seen.unmatched / seen.lines }) },
      event.time + WINDOW_MS,
    );
  if (drift === "none") return undefined;
  const isRelease = Number(event.metadata.new_revisions ?? 0) > 0;
  const since = own(isRelease ? "A new revision of the app was seen." : "No new revision of the app was seen.");
  const share = (seen.unmatched / seen.lines) * 100;
  return {
    key: ["drift", String(event.metadata.connector ?? ""), event.target],
    source: event.source,
    severity: isRelease ? "info" : "warn",
    title: say`The logs of ${event.target} have changed`,
    why: say`${seen.unmatched} of ${seen.lines} lines (${share} %) match no template, with ${seen.looks} new looks; ${(usual ?? NOTHING_USUAL).unmatched * 100} % is usual. ${since}`,
    next: say`Look at the app's log_line samples. If a new version writes them, take over the proposed templates, or run discover-app.`,
    events: [event],
  };
}

/** An app without templates has nothing but unknown lines, and no format to leave. */
function observed({ metadata }: CleanEvent): Observed | undefined {
  const { lines, unmatched, templates, new_looks: looks = 0 } = metadata;
  if (typeof lines !== "number" || typeof unmatched !== "number" || typeof looks !== "number") return undefined;
  return templates === undefined && lines === unmatched ? undefined : { lines, unmatched, looks };
}

function usualIn(known: ReturnType<Context["memory"]["get"]>): Usual | undefined {
  return known === undefined ? undefined : { unmatched: Number(known.unmatched), looks: Number(known.looks) };
}
