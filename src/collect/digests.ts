/**
 * Keeps the digests of the slices that a run covers, and joins those of neighbouring slices, so that a partition's run is summed
 * up in as few events as there are unbroken ranges. What was covered before is never summed up a second time.
 */
import type { Digest, Draft, Slice } from "../connector/contract.ts";
import type { Instant } from "../event/event.ts";
import type { AppWindow } from "../logs/window.ts";
import { clip } from "./intervals.ts";
import type { LogJob } from "./read-log-feed.ts";

interface Range {
  readonly from: Instant;
  to: Instant;
  readonly digest: Digest;
}

export class Digests {
  readonly #job: Pick<LogJob, "feed" | "partition" | "lookup" | "known">;
  readonly #ranges: Range[] = [];

  constructor(job: Pick<LogJob, "feed" | "partition" | "lookup" | "known">) {
    this.#job = job;
  }

  /** A digest for a slice that is about to be read; none if the feed has none, or part of the slice was told of before. */
  begin({ from, to }: Slice): Digest | undefined {
    const { feed, partition, lookup, known } = this.#job;
    if (clip(known?.covered ?? [], [from, to]).length > 0) return undefined;
    return feed.digest?.(partition, lookup);
  }

  /** The slice is covered. Slices come oldest first. */
  end({ from, to }: Slice, digest: Digest): void {
    const last = this.#ranges.at(-1);
    if (last?.to !== from) this.#ranges.push({ from, to, digest });
    else {
      last.digest.absorb(digest);
      last.to = to;
    }
  }

  tell(): readonly Draft[] {
    return this.#ranges.flatMap(({ digest, from, to }) => digest.tell(from, to));
  }

  /** To be asked after `tell`. */
  windows(): readonly AppWindow[] {
    return this.#ranges.flatMap(({ digest }) => digest.window ?? []);
  }
}
