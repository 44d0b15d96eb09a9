/** An app whose lines are no longer what they were: the share of unknown lines is compared with the app's own past. */
import type { Context, Detector, Draft } from "../../../src/detect/contract.ts";
import { say } from "../../../src/detect/say.ts";
import type { CleanEvent } from "../../../src/event/clean-event.ts";

const WINDOW_MS = 90 * 86_400_000;
/** How much the latest summary weighs in what is usual. */
const WEIGHT = 0.2;
/** Summaries that must have been seen before anything counts as usual. */
const ENOUGH = 5;

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
  const { lines, unmatched } = event.metadata;
  if (typeof lines !== "number" || typeof unmatched !== "number") return undefined;
  if (lines < (parameters.least_lines ?? 0)) return undefined;
  const share = unmatched / lines;
  const key = `app ${String(event.metadata.connector ?? event.source)} ${event.target}`;
  const known = memory.get(key);
  const seen = Number(known?.seen ?? 0);
  const usual = Number(known?.share ?? share);
  const isDrift = share >= (parameters.share ?? 1) && (seen < ENOUGH ? share < 1 : share >= usual * 1.5);
  // What drifts is not learned at once: a day of it must not make it usual.
  const next = usual + (share - usual) * (isDrift ? WEIGHT / 4 : WEIGHT);
  memory.set(key, { share: Math.round(next * 1e6) / 1e6, seen: Math.min(seen + 1, 1000) }, event.time + WINDOW_MS);
  if (!isDrift) return undefined;
  return {
    key: ["drift", String(event.metadata.connector ?? ""), event.target],
    source: event.source,
    severity: "warn",
    title: say`The logs of ${event.target} have changed`,
    why: say`${unmatched} of ${lines} lines (${share * 100} %) match no template; ${usual * 100} % is usual.`,
    next: say`Look at the app's log_line samples. If a new version writes them, update its templates.`,
    events: [event],
  };
}
