/** The timing of a feed, from its manifest. */
import { MallcopError } from "../connector/errors.ts";
import { parseDuration } from "../plugin/duration.ts";
import type { Manifest } from "../plugin/manifest.ts";
import type { Axis } from "./report.ts";
import type { Timing } from "./windows.ts";

/** @throws MallcopError `internal-error` if a log feed's manifest has no timing; `verify` and a test keep that from happening. */
export function timingOf(manifest: Manifest, feed: string): { readonly axis: Axis; readonly timing: Timing } {
  const timing = manifest.feeds[feed]?.timing;
  if (timing === undefined)
    throw new MallcopError("internal-error", { what: `${manifest.name} declares no timing for ${feed}` });
  return {
    axis: timing.axis,
    timing: {
      settleMs: parseDuration(timing.settle),
      overlapMs: parseDuration(timing.overlap),
      retentionMs: parseDuration(timing.retention),
      sliceMs: parseDuration(timing.slice),
    },
  };
}
