/**
 * Runs a connector's correlators over the drafts of one partition. Replayable: the same drafts in any number of runs give
 * the same events, because an event's id comes from its pair, not from which half was seen when.
 */
import type { Draft } from "../connector/contract.ts";
import type { Correlators, Expired, Fate, Step } from "../connector/summing.ts";
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

/** `pass`: not for any correlator. */
export type Taken = "pass" | Fate;

export class Correlation {
  readonly #correlators: Correlators;
  readonly #idOf: IdOf;
  readonly #redact: (state: Json) => Json;
  readonly #open: Map<string, OpenPair>;
  readonly #expired: Map<string, ExpiredPair>;

  /** @param redact what is held may be committed before its event is */
  constructor(correlators: Correlators, state: CorrelationState, idOf: IdOf, redact: (state: Json) => Json) {
    this.#correlators = correlators;
    this.#idOf = idOf;
    this.#redact = redact;
    this.#open = new Map(Object.entries(state.open));
    this.#expired = new Map(Object.entries(state.expired));
  }

  /** What becomes of a page's drafts, in their order. @throws MallcopError if the correlators cannot be asked */
  async take(drafts: readonly Draft[]): Promise<readonly Taken[]> {
    const taken: Taken[] = new Array(drafts.length).fill("pass");
    const steps: (Step & { readonly index: number })[] = [];
    for (const [index, draft] of drafts.entries()) {
      try {
        const pair = this.#correlators.pairOf(draft);
        if (pair !== undefined) steps.push({ pair, draft, index });
      } catch (thrown) {
        taken[index] = { rejected: thrown };
      }
    }
    if (steps.length === 0) return taken;
    const pairs = new Set(steps.map(({ pair }) => pair));
    const { fates, open } = await this.#correlators.fold(steps, this.#statesOf(pairs));
    for (const [nth, { pair, draft, index }] of steps.entries())
      taken[index] = this.#note(pair, draft, fates[nth] ?? "held");
    for (const pair of pairs) this.#keep(pair, open.get(pair));
    return taken;
  }

  /**
   * Gives up the pairs whose deadline lies before `watermark`: all that could have completed them has been read.
   * @throws MallcopError if the correlators cannot be asked; no pair is given up then
   */
  async expire(watermark: Instant): Promise<readonly Expired[]> {
    const overdue = this.#overdueAt(watermark);
    const answers = await this.#correlators.expire(overdue.map(([pair, { state }]) => [pair, state]));
    const said = overdue.map(([pair, given], index) => this.#giveUp(pair, given, answers[index]));
    for (const [pair, { opened }] of this.#expired) {
      const deadline = this.#correlators.deadlineOf(pair) ?? 0;
      if (opened + deadline * REMEMBER_DEADLINES <= watermark) this.#expired.delete(pair);
    }
    return said;
  }

  state(): CorrelationState {
    return { open: sorted(this.#open), expired: sorted(this.#expired) };
  }

  #statesOf(pairs: ReadonlySet<string>): ReadonlyMap<string, Json> {
    const states = new Map<string, Json>();
    for (const pair of pairs) {
      const known = this.#open.get(pair);
      if (known !== undefined) states.set(pair, known.state);
    }
    return states;
  }

  #note(pair: string, draft: Draft, fate: Fate): Fate {
    if (fate === "held") {
      if (!this.#open.has(pair)) this.#open.set(pair, { opened: draft.time, state: null });
      return fate;
    }
    if ("rejected" in fate) return fate;
    this.#open.delete(pair);
    return { done: this.#amending(pair, fate.done) };
  }

  #keep(pair: string, state: Json | undefined): void {
    const known = this.#open.get(pair);
    if (known !== undefined && state !== undefined)
      this.#open.set(pair, { opened: known.opened, state: this.#redact(state) });
  }

  /** The oldest first. */
  #overdueAt(watermark: Instant): readonly (readonly [pair: string, open: OpenPair])[] {
    const excess = this.#open.size - MAX_OPEN;
    const byAge = [...this.#open].sort((a, b) => a[1].opened - b[1].opened);
    return byAge.filter(([pair, { opened }], index) => {
      const deadline = this.#correlators.deadlineOf(pair);
      return deadline !== undefined && (index < excess || opened + deadline <= watermark);
    });
  }

  /** What is known already is not told again. */
  #giveUp(pair: string, { opened, state }: OpenPair, answer: Expired = { told: undefined }): Expired {
    this.#open.delete(pair);
    const known = sha256(canonicalJson(state));
    const before = this.#expired.get(pair);
    if ("rejected" in answer || answer.told === undefined || before?.known === known)
      return "rejected" in answer ? answer : { told: undefined };
    try {
      const draft = this.#amending(pair, answer.told);
      if (before === undefined) this.#expired.set(pair, { opened, known, event: this.#idOf(draft) });
      return { told: draft };
    } catch (thrown) {
      return { rejected: thrown };
    }
  }

  /** A completed pair whose half was already told becomes a second event that names the first. */
  #amending(pair: string, draft: Draft): Draft {
    const first = this.#expired.get(pair);
    if (first === undefined) return draft;
    const key = draft.key && { ...draft.key, id: `${draft.key.id}|amended` };
    return { ...draft, ...(key && { key }), metadata: { ...draft.metadata, amends: first.event } };
  }
}

/** Two runs raced: what either left open stays open; a pair that one of them completed gives the same id again. */
export function joinCorrelation(a: CorrelationState, b: CorrelationState): CorrelationState {
  return { open: { ...a.open, ...b.open }, expired: { ...a.expired, ...b.expired } };
}

function sorted<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
