/**
 * Reads what a plugin's correlators and digests answered. Invariant: as many fates as drafts were sent, states that are small, pairs of
 * correlators that were described; nothing of a wrong answer is repeated in the error.
 */
import type { Draft, Json, Partition } from "../../connector/contract.ts";
import { MallcopError } from "../../connector/errors.ts";
import { isObject } from "../../connector/shape.ts";
import type { Expired, Fate, Folded, Step } from "../../connector/summing.ts";
import type { SeenWindow } from "../../logs/window.ts";
import type { DescribedMessage } from "./messages.ts";
import { draftOf } from "./received.ts";
import { windowOf } from "./received-window.ts";
import { fromTold } from "./told-error.ts";

const MOST_PAIR_CHARS = 512;
/** Of the state of one pair, as JSON. */
export const MOST_STATE_CHARS = 256 * 1024;
/** That one digest tells. */
const MOST_DRAFTS = 10_000;

export interface Total {
  readonly told: readonly Draft[];
  readonly window: SeenWindow | undefined;
}

/** Reads the answers of one connector. All throw `plugin-answer-malformed` or `plugin-too-large`. */
export class ReceivedSums {
  readonly #type: string;
  readonly #correlators: ReadonlySet<string>;

  constructor(type: string, { correlators }: DescribedMessage) {
    this.#type = type;
    this.#correlators = new Set(correlators.map(({ name }) => name));
  }

  /** One for each draft; `undefined` for a draft that no correlator takes up. */
  pairs(sent: unknown, drafts: number): readonly (string | undefined)[] {
    return this.#list(sent, "keys", drafts).map((pair) => {
      if (pair === null) return undefined;
      if (typeof pair !== "string" || pair.length > MOST_PAIR_CHARS || !this.#correlators.has(nameIn(pair)))
        throw this.#wrong(`a key is no text of ${MOST_PAIR_CHARS} characters`);
      return pair;
    });
  }

  folded(answer: unknown, steps: readonly Step[]): Folded {
    const { fates, open } = isObject(answer) ? answer : {};
    const read = this.#list(fates, "answers to drafts", steps.length).map((fate, index) =>
      this.#fate(fate, steps[index]?.draft.raw),
    );
    const pairs = new Set(steps.map(({ pair }) => pair));
    const states = this.#list(open, "open pairs").map((entry): readonly [string, Json] => {
      const [pair, state] = this.#list(entry, "parts of an open pair", 2);
      if (typeof pair !== "string" || !pairs.has(pair)) throw this.#wrong("a pair is open that it was not asked for");
      return [pair, this.#state(state)];
    });
    const known = new Map(states);
    for (const [index, { pair }] of steps.entries())
      if (read[index] === "held" && !known.has(pair) && !steps.slice(index + 1).some((later) => later.pair === pair))
        throw this.#wrong("a draft is held, but its pair is not open");
    return { fates: read, open: known };
  }

  expired(answer: unknown, pairs: number): readonly Expired[] {
    return this.#list(answer, "answers to open pairs", pairs).map((entry): Expired => {
      const { told, rejected } = isObject(entry) ? entry : {};
      if (rejected !== undefined) return { rejected: fromTold(rejected) };
      if (told === undefined || told === null) return { told: undefined };
      try {
        return { told: { raw: null, ...draftOf(told) } };
      } catch (thrown) {
        return { rejected: thrown };
      }
    });
  }

  /** What a digest of a partition has to say. */
  total(answer: unknown, partition: Partition): Total {
    const { drafts, window } = isObject(answer) ? answer : {};
    const list = this.#list(drafts, "drafts of a digest");
    if (list.length > MOST_DRAFTS) throw this.#tooLarge(`${MOST_DRAFTS} drafts of one digest`);
    const told = list.map((sent) => {
      const draft = this.#draft(sent);
      if (draft.key === undefined) throw this.#wrong("what a digest tells has no key");
      return { raw: null, ...draft };
    });
    if (window === undefined) return { told, window: undefined };
    const seen = windowOf(window, partition.id);
    if (seen === undefined) throw this.#wrong("what it saw of an app's lines has not the form of that");
    return { told, window: seen };
  }

  #fate(fate: unknown, raw: unknown): Fate {
    if (fate === "held") return fate;
    const { done, rejected } = isObject(fate) ? fate : {};
    if (rejected !== undefined) return { rejected: fromTold(rejected) };
    try {
      return { done: { raw: raw ?? null, ...draftOf(done) } };
    } catch (thrown) {
      return { rejected: thrown };
    }
  }

  #draft(sent: unknown): Draft {
    try {
      return draftOf(sent);
    } catch {
      throw this.#wrong("a digest tells what is no draft");
    }
  }

  #state(state: unknown): Json {
    if (state === undefined) throw this.#wrong("an open pair has no state");
    if (JSON.stringify(state).length > MOST_STATE_CHARS)
      throw this.#tooLarge(`${MOST_STATE_CHARS / 1024} KB for the state of a pair`);
    return state as Json;
  }

  #list(value: unknown, what: string, length?: number): readonly unknown[] {
    if (!Array.isArray(value)) throw this.#wrong(`${what} are no list`);
    if (length !== undefined && value.length !== length)
      throw this.#wrong(`there are not as many ${what} as asked for`);
    return value;
  }

  #wrong(problem: string): MallcopError {
    return new MallcopError("plugin-answer-malformed", { type: this.#type, problem });
  }

  #tooLarge(limit: string): MallcopError {
    return new MallcopError("plugin-too-large", { type: this.#type, limit });
  }
}

function nameIn(pair: string): string {
  return pair.slice(0, Math.max(0, pair.indexOf("|")));
}
