/**
 * What a connector makes of several records: its correlators and digests, tried on the records of the fixtures. They must say the same
 * at once and in pieces, here and elsewhere, and what they say must keep the rules of any draft.
 */
import { Correlation, NOTHING_OPEN } from "../../collect/correlate.ts";
import type { Draft, Instant, Partition, Slice } from "../../connector/contract.ts";
import { asMallcopError, MallcopError } from "../../connector/errors.ts";
import type { KeptDigest } from "../../connector/summing.ts";
import { canonicalJson } from "../../event/canonical-json.ts";
import type { Json } from "../../event/event.ts";
import { parseDuration } from "../duration.ts";
import { HostedSumming } from "../host/hosted-summing.ts";
import { Judged } from "../host/judged.ts";
import type { FeedManifest } from "../manifest.ts";
import { checkDraft, checkSaid } from "./draft-rules.ts";
import type { Interviewee } from "./judge.ts";
import type { Said, Subject } from "./subject.ts";

export interface SummedFeed {
  readonly name: string;
  readonly feed: FeedManifest;
  readonly partition: Partition;
  readonly slice: Slice;
  /** Whether a page had an `at`. */
  readonly resumable: boolean;
}

const FAR_AWAY = Date.UTC(2100, 0) as Instant;
/** A digest in pieces has this many. */
const PIECES = 8;

/** @param elsewhere the same code, where it is another time */
export async function checkSummaries(
  subject: Subject,
  test: SummedFeed,
  said: readonly Said[],
  elsewhere: Interviewee,
): Promise<void> {
  try {
    const here = new Summed(subject, test, subject.code, await summingOf(subject, subject.code));
    const there = new Summed(subject, test, elsewhere, await summingOf(subject, elsewhere));
    const sound = said.filter(({ rejected }) => rejected === undefined);
    const pairs = await here.correlated(sound, sound.length);
    // What a pair becomes has the id of one of its halves.
    for (const draft of pairs) checkSaid(subject, test.name, draft);
    checkSame(subject, "correlators", test, pairs, await there.correlated(sound, 1));
    if (here.hasDigest) checkFit(subject, test);
    const sums = await here.digested(sound, sound.length);
    for (const draft of sums) checkDraft(subject, test.name, draft, { summary: draft.key?.id ?? "" });
    checkSame(subject, "digest", test, sums, await there.digested(sound, Math.ceil(sound.length / PIECES)));
  } catch (thrown) {
    subject.blame(asMallcopError(thrown));
  }
}

function checkFit(subject: Subject, { name, feed, resumable }: SummedFeed): void {
  const at = subject.atKey(`/feeds/${name}/timing/overlap`);
  if (feed.timing !== undefined && parseDuration(feed.timing.overlap) > 0)
    subject.note("digest-unfit", `The feed ${name} has a digest, and an overlap.`, at);
  if (resumable) subject.note("digest-unfit", `The feed ${name} has a digest, and pages with an \`at\`.`);
}

async function summingOf({ manifest, received }: Subject, code: Interviewee): Promise<HostedSumming> {
  const described = received.described(await code.ask("describe", {}));
  return new HostedSumming(manifest.name, described, (method, argument) => code.ask(method, argument));
}

function checkSame(
  subject: Subject,
  what: "correlators" | "digest",
  { name }: SummedFeed,
  whole: readonly Draft[],
  pieces: readonly Draft[],
): void {
  if (linesOf(whole) === linesOf(pieces)) return;
  const verb = what === "digest" ? "says" : "say";
  subject.note("summary-impure", `In pieces, at another time, the ${what} of ${name} ${verb} something else.`);
}

function linesOf(drafts: readonly Draft[]): string {
  return drafts
    .map((draft) => canonicalJson(draft as unknown as Json))
    .sort()
    .join("\n");
}

/** One feed's records through one process's correlators and digests. */
class Summed {
  readonly #subject: Subject;
  readonly #test: SummedFeed;
  readonly #code: Interviewee;
  readonly #summing: HostedSumming;

  constructor(subject: Subject, test: SummedFeed, code: Interviewee, summing: HostedSumming) {
    this.#subject = subject;
    this.#test = test;
    this.#code = code;
    this.#summing = summing;
  }

  get hasDigest(): boolean {
    return this.#summing.digest(this.#test.name, this.#test.partition) !== undefined;
  }

  /** What pairs become: those that are done, and those that never are. Between pages there is only what is committed. */
  async correlated(said: readonly Said[], page: number): Promise<readonly Draft[]> {
    const { correlators } = this.#summing;
    const told: Draft[] = [];
    let state = NOTHING_OPEN;
    let correlation = this.#correlation(state);
    for (let start = 0; start < said.length; start += page) {
      correlation = this.#correlation(state);
      const judged = said.slice(start, start + page).map((one) => this.#judged(one, 0));
      const drafts = judged.flatMap(({ verdict }) => (verdict === undefined || "leftOut" in verdict ? [] : verdict));
      for (const draft of drafts) {
        const pair = correlators.pairOf(draft);
        if (pair !== undefined) this.#subject.correlated.add(pair.slice(0, pair.indexOf("|")));
      }
      for (const taken of await correlation.take(drafts))
        if (typeof taken === "object") told.push(...this.#sound(taken));
      state = JSON.parse(JSON.stringify(correlation.state()));
      if (this.#subject.leaks(state)) this.#subject.note("secret-leaked", "A secret is in what a correlator keeps.");
    }
    for (const said_ of await correlation.expire(FAR_AWAY)) told.push(...this.#sound(said_));
    return told;
  }

  /** What the digest of all records has to say; joined from the digests of pieces. */
  async digested(said: readonly Said[], piece: number): Promise<readonly Draft[]> {
    const { name, partition, slice } = this.#test;
    let whole: KeptDigest | undefined;
    for (let start = 0; start === 0 || start < said.length; start += piece) {
      const digest = this.#summing.digest(name, partition);
      if (digest === undefined) return [];
      await this.#fill(digest, said.slice(start, start + piece));
      if (whole === undefined) whole = digest;
      else await whole.absorb(digest);
    }
    return (await whole?.tell(slice.from, slice.to)) ?? [];
  }

  async #fill(digest: KeptDigest, said: readonly Said[]): Promise<void> {
    const records = said.map(({ record }) => record);
    const reading = await this.#code.ask("open", { feed: this.#test.name, how: "given", records });
    await this.#code.ask("next", { reading });
    for (const [index, one] of said.entries()) {
      const judged = this.#judged(one, index, this.#subject.received.reading(reading));
      if (judged.verdict !== undefined) digest.add(judged, judged.verdict);
    }
    await digest.settle?.();
    await this.#code.ask("stop", { reading });
  }

  #judged(said: Said, index: number, reading = 0): Judged {
    const judged = new Judged(said, { reading, index }, this.#test.feed, this.#summing.correlators);
    const { rejected } = judged;
    // What the draft itself has wrong was said already.
    if (rejected instanceof MallcopError && rejected.code === "plugin-answer-malformed") throw rejected;
    return judged;
  }

  #correlation(state: typeof NOTHING_OPEN): Correlation {
    return new Correlation(
      this.#summing.correlators,
      state,
      ({ key }) => String(key?.id),
      (held) => held,
    );
  }

  #sound(said: { readonly done: Draft } | { readonly told: Draft | undefined } | { readonly rejected: unknown }) {
    if ("done" in said) return [said.done];
    if ("told" in said) return said.told === undefined ? [] : [said.told];
    const { message } = asMallcopError(said.rejected);
    this.#subject.note("summary-crashes", `A correlator threw for a draft of ${this.#test.name}: ${message}`);
    return [];
  }
}
