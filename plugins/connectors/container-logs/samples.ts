/**
 * A bounded choice among any number of lines, the same in whatever order they come: of every look one line, the one whose
 * fingerprint is lowest, and more of the same look only while there are fewer looks than places.
 */
import { sha256 } from "../../../src/event/sha256.ts";
import { copyOf } from "../../../src/logs/copy-of.ts";
import type { Line } from "./line.ts";
import { lookOf } from "./look.ts";

export interface Sample {
  /** Told apart by everything that the row says; two rows that are equal in all of it are one sample. */
  readonly id: string;
  readonly line: Line;
  /** Size of the whole line in bytes. */
  readonly bytes: number;
  /** That matches it, if any. */
  readonly template: string | undefined;
}

interface Ranked extends Sample {
  readonly look: string;
  readonly rank: number;
}

/** What is kept of a line. */
const LINE_LIMIT = 8_192;

export class Samples {
  readonly #most: number;
  /** By look; at most `#most` of each, the lowest rank first. */
  readonly #looks = new Map<string, Ranked[]>();
  /** The highest of the looks' lowest ranks, once all places are taken. */
  #limit = Number.POSITIVE_INFINITY;

  constructor(most: number) {
    this.#most = most;
    if (most === 0) this.#limit = Number.NEGATIVE_INFINITY;
  }

  /** Lines of one template look alike. */
  add(line: Line, bytes: number, template?: string): void {
    const rank = rankOf(line);
    if (rank < this.#limit)
      this.#place(template ?? lookOf(line.text), rank, () => ({ ...keep(line, bytes), template }));
  }

  absorb(other: Samples): void {
    for (const [look, lines] of other.#looks)
      for (const line of lines) if (line.rank < this.#limit) this.#place(look, line.rank, () => line);
  }

  /** One of each look, in order of time. */
  firsts(most: number): readonly Sample[] {
    const firsts = [...this.#looks.values()].flatMap((lines) => lines.slice(0, 1));
    return firsts.sort(byRank).slice(0, most).sort(byTime);
  }

  /** In order of time. */
  chosen(): readonly Sample[] {
    const looks = [...this.#looks.values()];
    const firsts = looks.flatMap((lines) => lines.slice(0, 1));
    const others = looks.flatMap((lines) => lines.slice(1)).sort(byRank);
    return [...firsts.sort(byRank), ...others].slice(0, this.#most).sort(byTime);
  }

  #place(look: string, rank: number, sample: () => Sample): void {
    const lines = this.#looks.get(look) ?? [];
    const last = lines.at(-1);
    if (lines.length === this.#most && last !== undefined && rank > last.rank) return;
    const kept = { ...sample(), rank, look };
    if (lines.some(({ id }) => id === kept.id)) return;
    lines.push(kept);
    lines.sort(byRank);
    if (lines.length > this.#most) lines.pop();
    this.#looks.set(look, lines);
    this.#dropOne();
  }

  /** Of one look too many, the one whose lowest rank is highest goes; from then on nothing above the rest can come in. */
  #dropOne(): void {
    if (this.#looks.size < this.#most) return;
    const lowest = [...this.#looks.values()].flatMap((lines) => lines.slice(0, 1)).sort(byRank);
    const tooMany = lowest.length > this.#most ? lowest.pop() : undefined;
    if (tooMany !== undefined) this.#looks.delete(tooMany.look);
    this.#limit = lowest.at(-1)?.rank ?? this.#limit;
  }
}

const byTime = (a: Ranked, b: Ranked): number => a.line.time - b.line.time || byRank(a, b);
const byRank = (a: Ranked, b: Ranked): number => a.rank - b.rank || (a.id < b.id ? -1 : 1);

function identityOf({
  table,
  ingestedAt,
  time,
  app,
  revision,
  replica,
  container,
  stream,
  text,
}: Line): readonly string[] {
  const place = [table, app, revision, replica, container, stream].map((part) => part ?? "");
  return [ingestedAt, String(time), ...place, text];
}

function keep(line: Line, bytes: number): Omit<Sample, "template"> {
  return {
    id: sha256(JSON.stringify(identityOf(line))),
    line: { ...line, text: copyOf(line.text, LINE_LIMIT) },
    bytes,
  };
}

/** How much of a line is looked at to rank it; its length counts as well. */
const RANK_CHARS = 512;

/** A number below 2^53 that spreads well. Two lines with one rank do no harm: they are kept by their ids. */
function rankOf(line: Line): number {
  let high = 0x811c9dc5;
  let low = line.text.length | 0;
  for (const part of identityOf(line)) {
    const end = Math.min(part.length, RANK_CHARS);
    for (let at = 0; at < end; at += 1) {
      const unit = part.charCodeAt(at);
      high = Math.imul(high ^ unit, 0x01000193);
      low = Math.imul(low ^ unit, 0x85ebca6b) ^ (low >>> 13);
    }
    high = Math.imul(high ^ 0x1f, 0x01000193);
  }
  return (mixed(high) & 0x1fffff) * 0x100000000 + mixed(low ^ high);
}

function mixed(state: number): number {
  let value = Math.imul(state ^ (state >>> 16), 0x45d9f3b);
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 16)) >>> 0;
}
