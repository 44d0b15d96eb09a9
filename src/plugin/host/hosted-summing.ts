/**
 * A plugin's correlators and digests, as the engine asks them. Keys come along with each page's drafts; whatever needs a pair's state
 * or a digest is asked of the plugin's process, once for a page, and what comes back is read like everything that is a plugin's.
 */
import type { Draft, Instant, Json, Partition, Verdict } from "../../connector/contract.ts";
import type {
  Correlators,
  Expired,
  Fate,
  Folded,
  KeptDigest,
  OpenState,
  Step,
  Summing,
} from "../../connector/summing.ts";
import { sha256 } from "../../event/sha256.ts";
import type { SeenWindow } from "../../logs/window.ts";
import { Judged } from "./judged.ts";
import type { DescribedMessage } from "./messages.ts";
import { ReceivedSums } from "./received-sums.ts";

/** Asks the plugin's process. */
export type Ask = (method: string, argument: unknown) => Promise<unknown>;

/** A vendor's ids and paths. */
const PLAIN = /^[\w.:|/{}-]+$/;
/** Drafts, or pairs, of one question. */
const AT_ONCE = 500;

export class HostedSumming implements Summing {
  readonly correlators: HostedCorrelators;
  readonly #described: DescribedMessage;
  readonly #received: ReceivedSums;
  readonly #ask: Ask;
  #last = 0;

  constructor(type: string, described: DescribedMessage, ask: Ask) {
    this.#described = described;
    this.#received = new ReceivedSums(type, described);
    this.#ask = ask;
    this.correlators = new HostedCorrelators(described, this.#received, ask);
  }

  digest(feed: string, partition: Partition): KeptDigest | undefined {
    if (this.#described.feeds[feed]?.digest !== true) return undefined;
    this.#last += 1;
    return new HostedDigest({ digest: this.#last, feed, partition }, this.#received, this.#ask);
  }
}

export class HostedCorrelators implements Correlators {
  readonly #deadlines: ReadonlyMap<string, number>;
  readonly #received: ReceivedSums;
  readonly #ask: Ask;
  readonly #pairs = new WeakMap<Draft, string>();
  /** As the engine redacts what it commits. */
  redact: (value: Json) => Json = (value) => value;

  constructor({ correlators }: DescribedMessage, received: ReceivedSums, ask: Ask) {
    this.#deadlines = new Map(correlators.map(({ name, deadlineMs }) => [name, deadlineMs]));
    this.#received = received;
    this.#ask = ask;
  }

  /** Takes in the keys that were sent along with a record's drafts. @throws MallcopError `plugin-answer-malformed` */
  know(verdict: Verdict, sent: unknown): void {
    if ("leftOut" in verdict || this.#deadlines.size === 0) return;
    const pairs = this.#received.pairs(sent, verdict.length);
    for (const [index, draft] of verdict.entries()) {
      const pair = pairs[index];
      if (pair !== undefined) this.#pairs.set(draft, this.#committable(pair));
    }
  }

  /** A pair's name is committed while it is open: what could be a person's, a marker or a secret is only told apart. */
  #committable(pair: string): string {
    if (PLAIN.test(pair) && this.redact(pair) === pair) return pair;
    return `${pair.slice(0, pair.indexOf("|"))}|${sha256(pair)}`;
  }

  pairOf(draft: Draft): string | undefined {
    return this.#pairs.get(draft);
  }

  deadlineOf(pair: string): number | undefined {
    return this.#deadlines.get(pair.slice(0, pair.indexOf("|")));
  }

  async fold(steps: readonly Step[], before: ReadonlyMap<string, Json>): Promise<Folded> {
    const open = new Map(before);
    const fates: Fate[] = [];
    for (let start = 0; start < steps.length; start += AT_ONCE) {
      const some = steps.slice(start, start + AT_ONCE).map(({ pair, draft }): Step => ({ pair, draft }));
      const pairs = new Set(some.map(({ pair }) => pair));
      const known = [...open].filter(([pair]) => pairs.has(pair));
      const folded = this.#received.folded(await this.#ask("fold", { steps: some, open: known }), some);
      fates.push(...folded.fates);
      for (const pair of pairs) open.delete(pair);
      for (const [pair, state] of folded.open) open.set(pair, state);
    }
    return { fates, open };
  }

  async expire(pairs: readonly OpenState[]): Promise<readonly Expired[]> {
    const said: Expired[] = [];
    for (let start = 0; start < pairs.length; start += AT_ONCE) {
      const some = pairs.slice(start, start + AT_ONCE);
      said.push(...this.#received.expired(await this.#ask("expire", { pairs: some }), some.length));
    }
    return said;
  }
}

interface DigestPlace {
  /** Its number in the plugin's process. */
  readonly digest: number;
  readonly feed: string;
  readonly partition: Partition;
}

class HostedDigest implements KeptDigest {
  readonly #place: DigestPlace;
  readonly #received: ReceivedSums;
  readonly #ask: Ask;
  #reading = 0;
  #records: number[] = [];
  #window: SeenWindow | undefined;

  constructor(place: DigestPlace, received: ReceivedSums, ask: Ask) {
    this.#place = place;
    this.#received = received;
    this.#ask = ask;
  }

  add(record: unknown): void {
    if (!(record instanceof Judged)) throw new TypeError("a record was not read by its plugin");
    this.#reading = record.place.reading;
    this.#records.push(record.place.index);
  }

  async settle(): Promise<void> {
    if (this.#records.length === 0) return;
    const message = { ...this.#place, reading: this.#reading, records: this.#records };
    this.#records = [];
    await this.#ask("sum", message);
  }

  async absorb(next: KeptDigest): Promise<void> {
    if (next instanceof HostedDigest) await this.#ask("absorb", { ...this.#place, next: next.#place });
  }

  async tell(from: Instant, to: Instant): Promise<readonly Draft[]> {
    const answer = await this.#ask("total", { ...this.#place, from, to });
    const { told, window } = this.#received.total(answer, this.#place.partition);
    this.#window = window;
    return told;
  }

  /** Known once it was told. */
  get window(): SeenWindow | undefined {
    return this.#window;
  }

  drop(): void {
    // Whatever keeps it from being dropped keeps every other question from being answered, and is said there.
    this.#ask("drop", { digest: this.#place.digest }).catch(() => {});
  }
}
