/**
 * Takes the records of one partition's slices through the connector's `normalize`, the correlators and the feed's digest, and
 * knows what the next run needs to go on. Every record is counted, whatever becomes of it.
 */
import type { Draft, LogPage, Open, Slice, Verdict } from "../connector/contract.ts";
import { asMallcopError, MallcopError } from "../connector/errors.ts";
import type { KeptDigest } from "../connector/summing.ts";
import type { Instant, Json } from "../event/event.ts";
import { createContentIds } from "../event/id.ts";
import type { SeenWindow } from "../logs/window.ts";
import { Correlation, type Taken } from "./correlate.ts";
import { Digests } from "./digests.ts";
import type { LogJob } from "./read-log-feed.ts";
import type { Resume } from "./run-record.ts";

type ContentIds = ReturnType<typeof createContentIds>;

/** A record, and what `normalize` said of it; `undefined` if it was malformed. */
interface Understood {
  readonly record: unknown;
  readonly verdict: Verdict | undefined;
}

/** More than this and a connector keeps its backlog in the wrong place: resume is committed with every run. */
const MAX_OPEN = 1000;

export class SliceReader {
  readonly #job: LogJob;
  readonly #correlation: Correlation;
  readonly #digests: Digests;
  readonly #open: Map<string, Json>;
  #broken: Resume["slice"];
  /** Where the last slice broke off, if the connector can go on there. */
  at: Json | undefined;
  /** Ids of the events that sum up what was read. */
  readonly sums: string[] = [];

  constructor(job: LogJob, before: Resume) {
    this.#job = job;
    this.#broken = before.slice;
    this.#correlation = new Correlation(job.summing.correlators, before.correlation, job.idOf, job.redact);
    this.#digests = new Digests(job);
    this.#open = new Map(Object.entries(before.pending ?? {}));
  }

  /** Looks again at what earlier runs left open, or says what kept it from that. */
  async follow(): Promise<MallcopError | undefined> {
    const { feed, ctx, partition } = this.#job;
    if (feed.follow === undefined || this.#open.size === 0) return undefined;
    try {
      const contentIds = createContentIds();
      for await (const page of feed.follow(ctx, partition, this.#stillOpen())) await this.#takePage(page, contentIds);
      return undefined;
    } catch (thrown) {
      return asMallcopError(thrown);
    }
  }

  /** Reads a slice to its end, or says what kept it from that. */
  async read(slice: Slice): Promise<MallcopError | undefined> {
    const { feed, ctx, partition } = this.#job;
    const contentIds = createContentIds();
    let digest: KeptDigest | undefined;
    this.at = undefined;
    try {
      digest = this.#digests.begin(slice);
      // A digest that began in the midst of a slice would count too few.
      const start = digest === undefined && this.#isBroken(slice) ? this.#broken?.at : undefined;
      this.at = start;
      for await (const page of feed.read(ctx, partition, slice, start, this.#stillOpen())) {
        await this.#takePage(page, contentIds, digest);
        if (page.at !== undefined) this.at = page.at;
        if (ctx.signal.aborted) throw new MallcopError("budget-exhausted");
      }
      if (this.#isBroken(slice)) this.#broken = undefined;
      this.at = undefined;
      if (digest !== undefined) await this.#digests.end(slice, digest);
      return undefined;
    } catch (thrown) {
      digest?.drop?.();
      if (!this.#isSettled(slice)) this.at = undefined;
      if (this.at !== undefined) this.#broken = { ...slice, at: this.at };
      return asMallcopError(thrown);
    }
  }

  /**
   * To be called once all slices are read: gives up what is overdue at `watermark`, and tells what the digests have to say.
   * @returns what kept it from that; then nothing that was read may count as covered
   */
  async finish(watermark: Instant): Promise<MallcopError | undefined> {
    try {
      const [sums, expired] = [await this.#digests.tell(), await this.#correlation.expire(watermark)];
      for (const said of expired) {
        if ("rejected" in said) this.#rejectDerived(said.rejected);
        else if (said.told !== undefined) this.#emitDerived(said.told);
      }
      for (const draft of sums) {
        if (draft.key !== undefined) this.sums.push(this.#job.idOf(draft));
        this.#emitDerived(draft);
      }
      return undefined;
    } catch (thrown) {
      return asMallcopError(thrown);
    }
  }

  /** What apps' lines were like, once `finish` was called. */
  windows(): readonly SeenWindow[] {
    return this.#digests.windows();
  }

  resume(widthMs: number | undefined): Resume {
    return {
      ...(this.#broken && { slice: this.#broken }),
      ...(widthMs !== undefined && { widthMs }),
      correlation: this.#correlation.state(),
      ...(this.#open.size > 0 && { pending: this.#stillOpen() }),
    };
  }

  #stillOpen(): Open {
    return Object.fromEntries([...this.#open].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  async #takePage({ records, open = {} }: LogPage, contentIds: ContentIds, digest?: KeptDigest): Promise<void> {
    const understood = records.map((record): Understood => ({ record, verdict: this.#meaningOf(record) }));
    const taken = (await this.#correlation.take(understood.flatMap(draftsOf))).values();
    for (const one of understood) {
      const fates = draftsOf(one).map(() => taken.next().value ?? "pass");
      if (this.#tell(one, fates, contentIds) && one.verdict !== undefined) digest?.add(one.record, one.verdict);
    }
    await digest?.settle?.();
    for (const [key, value] of Object.entries(open)) {
      if (value === null) this.#open.delete(key);
      else this.#open.set(key, this.#job.redact(value));
    }
    if (this.#open.size > MAX_OPEN) throw new MallcopError("too-much-open", { limit: MAX_OPEN });
    await this.#job.flush();
  }

  /** What can still come in late may come into the part that was read: only what is settled can be gone on with later. */
  #isSettled({ to }: Slice): boolean {
    const { ctx, timing } = this.#job;
    return to + timing.overlapMs <= ctx.now;
  }

  #isBroken({ from, to }: Slice): boolean {
    return this.#broken?.from === from && this.#broken.to === to;
  }

  /** A bug in `normalize` must cost the record, not the slice. */
  #meaningOf(record: unknown): Verdict | undefined {
    const { tally, feed, lookup } = this.#job;
    tally.fetched += 1;
    try {
      const verdict = feed.normalize(record, lookup);
      if ("leftOut" in verdict) tally.leaveOut(verdict.leftOut);
      else if (verdict.length === 0) tally.leaveOut("nothing_to_tell");
      return verdict;
    } catch (thrown) {
      tally.reject(asMallcopError(thrown).code);
      return undefined;
    }
  }

  /** Emits what is to be said of a record; whether all of it was sound. */
  #tell(one: Understood, fates: readonly Taken[], contentIds: ContentIds): boolean {
    const { tally } = this.#job;
    let sound = true;
    for (const [index, draft] of draftsOf(one).entries()) {
      if (index > 0) tally.derived += 1;
      const fate = fates[index] ?? "pass";
      try {
        if (fate === "held") tally.held += 1;
        else if (fate === "pass") this.#emit(draft, draft.raw ?? one.record, contentIds);
        else if ("rejected" in fate) throw fate.rejected;
        else this.#emit(fate.done, fate.done.raw ?? one.record, contentIds);
      } catch (thrown) {
        tally.reject(asMallcopError(thrown).code);
        sound = false;
      }
    }
    return sound;
  }

  #emitDerived(draft: Draft): void {
    this.#job.tally.derived += 1;
    try {
      this.#emit(draft, draft.raw, createContentIds());
    } catch (thrown) {
      this.#job.tally.reject(asMallcopError(thrown).code);
    }
  }

  #rejectDerived(thrown: unknown): void {
    this.#job.tally.derived += 1;
    this.#job.tally.reject(asMallcopError(thrown).code);
  }

  #emit(draft: Draft, record: unknown, contentIds: ContentIds): void {
    this.#job.emit(draft, record, draft.key ?? { tenant: "", namespace: "content", id: contentIds(record) });
  }
}

function draftsOf({ verdict }: Understood): readonly Draft[] {
  return verdict === undefined || "leftOut" in verdict ? [] : verdict;
}
