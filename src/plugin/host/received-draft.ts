/**
 * Reads what a custom detector said. Invariant: what comes out is a draft about events that it was given, whose sentences are sanitized and
 * marked by us, whatever it sent; nothing of a wrong answer is repeated in the error.
 */
import { MallcopError } from "../../connector/errors.ts";
import { isObject, type JsonObject } from "../../connector/shape.ts";
import type { DetectorManifest, Draft, Evidence } from "../../detect/contract.ts";
import { isWorse } from "../../detect/finding.ts";
import type { MemoryValue } from "../../detect/memory.ts";
import type { Said } from "../../detect/say.ts";
import type { CleanEvent } from "../../event/clean-event.ts";
import type { EventId, Instant, Severity } from "../../event/event.ts";
import { mark } from "../../event/mark.ts";
import { asSanitized, NAME_LIMIT } from "../../event/sanitize.ts";
import type { MemoryEntry } from "./messages.ts";

const SEVERITIES: readonly Severity[] = ["info", "warn", "critical"];
const EVENT_ID = /^evt-(\d{4}-\d\d-\d\d)-[a-z0-9][a-z0-9-]{0,62}-[0-9a-f]{16}$/;
const MOST_DRAFTS = 1000;
const MOST_EVENTS = 1000;
const MOST_KEYS = 16;
const MOST_PIECES = 60;
const MOST_WORDS = 500;
const MOST_KEPT = 10_000;
const MOST_VALUE_CHARS = 1000;
const LATEST = Date.UTC(9999, 0);

/** Reads the answers of one detector. */
export class ReceivedDrafts {
  readonly #manifest: DetectorManifest;

  constructor(manifest: DetectorManifest) {
    this.#manifest = manifest;
  }

  /**
   * @param given the events that were judged, by id
   * @throws MallcopError `plugin-answer-malformed`, `plugin-too-large`
   */
  drafts(answer: unknown, given: ReadonlyMap<string, CleanEvent>): readonly Draft[] {
    const drafts = this.#list(isObject(answer) ? answer.drafts : undefined, "drafts");
    if (drafts.length > MOST_DRAFTS)
      throw new MallcopError("plugin-too-large", { type: this.#manifest.name, limit: `${MOST_DRAFTS} drafts at once` });
    return drafts.map((draft) => this.#draft(draft, given));
  }

  /** @throws MallcopError `plugin-answer-malformed`, `plugin-too-large` */
  kept(answer: unknown): readonly MemoryEntry[] {
    const kept = this.#list(isObject(answer) ? answer.kept : undefined, "what it remembers");
    if (kept.length > MOST_KEPT) throw this.#tooMuch();
    return kept.map((entry) => {
      const [key, value, until] = this.#list(entry, "what it remembers");
      if (typeof key !== "string" || !isObject(value) || !isTime(until))
        throw this.#wrong("what it remembers lacks key, value or end");
      if (JSON.stringify(value).length > MOST_VALUE_CHARS) throw this.#tooMuch();
      return [asSanitized(key, NAME_LIMIT), this.#memoryValue(value), until];
    });
  }

  #draft(sent: unknown, given: ReadonlyMap<string, CleanEvent>): Draft {
    if (!isObject(sent)) throw this.#wrong("a draft is no object");
    const { key, source, severity, title, why, next, certain, count } = sent;
    const keys = this.#list(key, "a draft's key");
    if (keys.length > MOST_KEYS || !keys.every((part) => typeof part === "string"))
      throw this.#wrong("a draft's key is no list of a few texts");
    if (count !== undefined && !(Number.isSafeInteger(count) && Number(count) > 0))
      throw this.#wrong("a draft's count is no whole number");
    const events = this.#events(sent.events, given);
    if (![...given.values()].some((event) => event.source === source))
      throw this.#wrong("a draft's source is none of the events'");
    return {
      key: keys.map((part) => asSanitized(String(part), NAME_LIMIT)),
      source: String(source),
      severity: this.#severity(severity),
      title: this.#said(title, "title"),
      why: this.#said(why, "why"),
      next: this.#said(next, "next"),
      events,
      ...(certain === true && { certain }),
      ...(count !== undefined && { count: Number(count) }),
    };
  }

  /** At least one of them was just given; others may be remembered from before. */
  #events(sent: unknown, given: ReadonlyMap<string, CleanEvent>): readonly [Evidence, ...Evidence[]] {
    const list = this.#list(sent, "a draft's events").slice(0, MOST_EVENTS);
    const events = list.map((entry): Evidence => {
      const { id, time } = isObject(entry) ? entry : {};
      const known = typeof id === "string" ? given.get(id) : undefined;
      if (known !== undefined) return { id: known.id, time: known.time };
      const day = typeof id === "string" ? EVENT_ID.exec(id)?.[1] : undefined;
      if (day === undefined || !isTime(time) || new Date(time).toISOString().slice(0, 10) !== day)
        throw this.#wrong("a draft names an event that is none");
      return { id: id as EventId, time: time as Instant };
    });
    const [first, ...rest] = events;
    if (first === undefined || !events.some(({ id }) => given.has(id)))
      throw this.#wrong("a draft names none of the events that were judged");
    return [first, ...rest];
  }

  /** No louder than the manifest says. */
  #severity(sent: unknown): Severity {
    const severity = SEVERITIES.find((known) => known === sent);
    if (severity === undefined) throw this.#wrong("a draft's severity is none of ours");
    const { severity: most } = this.#manifest;
    return isWorse(severity, most) ? most : severity;
  }

  #said(sent: unknown, what: string): Said {
    const pieces = this.#list(sent, `a draft's ${what}`);
    if (pieces.length > MOST_PIECES) throw this.#wrong(`a draft's ${what} has too many parts`);
    const said = pieces.map((piece) => {
      if (typeof piece === "string") return asSanitized(piece, MOST_WORDS);
      if (isObject(piece) && typeof piece.text === "string") return mark(asSanitized(piece.text, NAME_LIMIT));
      throw this.#wrong(`a draft's ${what} is no sentence`);
    });
    return said.join("") as Said;
  }

  #memoryValue(value: JsonObject): MemoryValue {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        if (!/^[a-z][a-z0-9_]{0,62}$/i.test(name)) throw this.#wrong("what it remembers has a name that is none");
        if (typeof item === "number") return [name, item];
        const list = this.#list(item, "what it remembers");
        if (list.every((one) => typeof one === "number")) return [name, list];
        if (!list.every((one) => typeof one === "string"))
          throw this.#wrong("what it remembers is neither numbers nor texts");
        return [name, list.map((one) => asSanitized(one, NAME_LIMIT))];
      }),
    );
  }

  #list(value: unknown, what: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    throw this.#wrong(`${what} is no list`);
  }

  #wrong(problem: string): MallcopError {
    return new MallcopError("plugin-answer-malformed", { type: this.#manifest.name, problem });
  }

  #tooMuch(): MallcopError {
    return new MallcopError("plugin-too-large", { type: this.#manifest.name, limit: "what it may remember" });
  }
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value < LATEST;
}
