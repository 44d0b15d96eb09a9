/**
 * Runs a connector's correlators over the drafts of one partition. Replayable: the same drafts in any number of runs give
 * the same events, because an event's id comes from its pair, not from which half was seen when.
 */
import type { Correlator, Draft } from "../connector/contract.ts";
import { canonicalJson } from "../event/canonical-json.ts";
import type { Instant, Json } from "../event/event.ts";
import { sha256 } from "../event/sha256.ts";

type OpenPair = {
  /** The time of its first draft. */
  readonly opened: Instant;
  readonly state: Json;
};

/** A pair that was given up: what was known of it then, so that only news amends it. */
type ExpiredPair = {
  readonly opened: Instant;
  /** SHA-256 of its state. */
  readonly known: string;
  readonly event: string;
};

/** What a partition's correlators need to go on; part of the committed resume. */
export interface CorrelationState {
  readonly open: Readonly<Record<string, OpenPair>>;
  readonly expired: Readonly<Record<string, ExpiredPair>>;
}

export const NOTHING_OPEN: CorrelationState = { open: {}, expired: {} };

/** More open pairs than this and the oldest are given up early: memory and resume stay bounded. */
const MAX_OPEN = 10_000;
/** How many deadlines long a given-up pair is remembered. */
const REMEMBER_DEADLINES = 4;

/** Gives the id that a draft will get, so that a later event can name the one it amends. */
export type IdOf = (draft: Draft) => string;

export class Correlation {
  readonly #correlators: readonly Correlator[];
  readonly #idOf: IdOf;
  readonly #redact: (state: Json) => Json;
  readonly #open: Map<string, OpenPair>;
  readonly #expired: Map<string, ExpiredPair>;

  /** @param redact what is held may be committed before its event is */
  constructor(correlators: readonly Correlator[], state: CorrelationState, idOf: IdOf, redact: (state: Json) => Json) {
    this.#correlators = correlators;
    this.#idOf = idOf;
    this.#redact = redact;
    this.#open = new Map(Object.entries(state.open));
    this.#expired = new Map(Object.entries(state.expired));
  }

  /** `pass`: not for any correlator. `held`: taken up. Otherwise the event that the draft completed. */
  add(draft: Draft): "pass" | "held" | Draft {
    for (const correlator of this.#correlators) {
      const key = correlator.key(draft);
      if (key === undefined) continue;
      const pair = `${correlator.name}|${key}`;
      const open = this.#open.get(pair);
      const folded = correlator.fold(open?.state, draft);
      if ("done" in folded) {
        this.#open.delete(pair);
        return this.#amending(pair, folded.done);
      }
      this.#open.set(pair, { opened: open?.opened ?? draft.time, state: this.#redact(folded.state) });
      return "held";
    }
    return "pass";
  }

  /** Gives up the pairs whose deadline lies before `watermark`: all that could have completed them has been read. */
  *expire(watermark: Instant): Generator<Draft> {
    const excess = this.#open.size - MAX_OPEN;
    const byAge = [...this.#open].sort((a, b) => a[1].opened - b[1].opened);
    for (const [index, [pair, { opened, state }]] of byAge.entries()) {
      const correlator = this.#correlatorOf(pair);
      if (correlator === undefined) continue;
      if (index >= excess && opened + correlator.deadlineMs > watermark) continue;
      this.#open.delete(pair);
      const known = sha256(canonicalJson(state));
      const before = this.#expired.get(pair);
      if (before?.known === known) continue;
      const told = correlator.expire(state);
      if (told === undefined) continue;
      const draft = this.#amending(pair, told);
      if (before === undefined) this.#expired.set(pair, { opened, known, event: this.#idOf(draft) });
      yield draft;
    }
    for (const [pair, { opened }] of this.#expired) {
      const deadline = this.#correlatorOf(pair)?.deadlineMs ?? 0;
      if (opened + deadline * REMEMBER_DEADLINES <= watermark) this.#expired.delete(pair);
    }
  }

  state(): CorrelationState {
    return { open: sorted(this.#open), expired: sorted(this.#expired) };
  }

  /** A completed pair whose half was already told becomes a second event that names the first. */
  #amending(pair: string, draft: Draft): Draft {
    const first = this.#expired.get(pair);
    if (first === undefined) return draft;
    const key = draft.key && { ...draft.key, id: `${draft.key.id}|amended` };
    return { ...draft, ...(key && { key }), metadata: { ...draft.metadata, amends: first.event } };
  }

  #correlatorOf(pair: string): Correlator | undefined {
    return this.#correlators.find((correlator) => pair.startsWith(`${correlator.name}|`));
  }
}

/** Two runs raced: what either left open stays open; a pair that one of them completed gives the same id again. */
export function joinCorrelation(a: CorrelationState, b: CorrelationState): CorrelationState {
  return { open: { ...a.open, ...b.open }, expired: { ...a.expired, ...b.expired } };
}

function sorted<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
