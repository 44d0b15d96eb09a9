/**
 * Keeps the digests of the slices that a run covers, and joins those of neighbouring slices, so that a partition's run is summed
 * up in as few events as there are unbroken ranges. What was covered before is never summed up a second time.
 */
import type { Draft, Slice } from "../connector/contract.ts";
import type { KeptDigest } from "../connector/summing.ts";
import type { Instant } from "../event/event.ts";
import type { SeenWindow } from "../logs/window.ts";
import { clip } from "./intervals.ts";
import type { LogJob } from "./read-log-feed.ts";

interface Range {
  readonly from: Instant;
  to: Instant;
  readonly digest: KeptDigest;
}

type Job = Pick<LogJob, "feedName" | "partition" | "summing" | "known" | "range">;

export class Digests {
  readonly #job: Job;
  readonly #ranges: Range[] = [];

  constructor(job: Job) {
    this.#job = job;
  }

  /** A digest for a slice that is about to be read; none if the feed has none, or part of the slice was told of before. */
  begin({ from, to }: Slice): KeptDigest | undefined {
    const { feedName, partition, summing, known, range } = this.#job;
    const covered = known?.covered ?? [];
    if (clip(covered, [from, to]).length > 0) return undefined;
    // A rescan does not move the end of what is covered: the next scan reads what lies beyond, and sums it up.
    if (range !== undefined && to > (covered.at(-1)?.[1] ?? 0)) return undefined;
    return summing.digest(feedName, partition);
  }

  /** The slice is covered. Slices come oldest first. */
  async end({ from, to }: Slice, digest: KeptDigest): Promise<void> {
    const last = this.#ranges.at(-1);
    if (last?.to !== from) this.#ranges.push({ from, to, digest });
    else {
      await last.digest.absorb(digest);
      last.to = to;
    }
  }

  async tell(): Promise<readonly Draft[]> {
    const told: Draft[] = [];
    for (const { digest, from, to } of this.#ranges) told.push(...(await digest.tell(from, to)));
    return told;
  }

  /** To be asked after `tell`. */
  windows(): readonly SeenWindow[] {
    return this.#ranges.flatMap(({ digest }) => digest.window ?? []);
  }
}
