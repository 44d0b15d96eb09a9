/**
 * Learns an app's templates from its lines, beside those that are there already. Invariant: what a person wrote, mapped or
 * kept is never changed, an id once given is never given up, and the same lines give the same templates in whatever order.
 */
import { sha256 } from "../event/sha256.ts";
import type { AppParser, Format, Template } from "./app.ts";
import { EntryReader } from "./entries.ts";
import { learnHeaders } from "./header.ts";
import { minedPatterns } from "./looks.ts";
import { Matcher } from "./matcher.ts";
import { messageOf, messageText, type OpenedRow, RowOpener } from "./parse.ts";
import { type Pattern, printPattern } from "./pattern.ts";
import { Skeletons } from "./skeleton.ts";
import { readJson, readLogfmt } from "./structured.ts";

export interface LearnOptions {
  /** A template needs this many lines. */
  readonly fewestLines?: number;
  /** At most so many new templates. */
  readonly mostTemplates?: number;
  /** Whether a pattern may be written down: not, if it holds a secret. */
  readonly mayKeep?: (text: string) => boolean;
}

export interface Learned {
  readonly parser: AppParser;
  /** What was learned about each template from these lines. */
  readonly seen: ReadonlyMap<string, Seen>;
  readonly lines: number;
  /** Lines that no template matches. */
  readonly unmatched: number;
  readonly unmatchedSamples: readonly string[];
  /** Ids that are new. */
  readonly added: readonly string[];
  /** Headers that are new beside those that were known. */
  readonly addedHeaders: readonly Pattern[];
}

export interface Seen {
  readonly lines: number;
  readonly samples: readonly string[];
}

const MOST_TEMPLATES = 2000;
const UNMATCHED_SAMPLES = 10;
/** Of an app's lines, so many must be of a format. */
const MOST_OF = 0.5;
/** Enough lines to learn a header from. */
const HEADER_LINES = 20_000;

/** @param known what is there already; its format stays as it is, and so do its headers, beside which there may be more */
export function learn(app: string, rows: readonly string[], known?: AppParser, options: LearnOptions = {}): Learned {
  const { fewestLines = 1, mostTemplates = MOST_TEMPLATES, mayKeep = () => true } = options;
  const format = known?.format ?? formatOf(rows);
  const headers = [...(known?.headers ?? []), ...moreHeaders(rows, format, known, mayKeep)];
  const opener = new RowOpener({ format, headers });
  const matcher = matcherOf(known?.templates ?? []);
  const messages = messagesOf(rows, opener, known?.joins ?? true);
  const skeletons = new Skeletons();
  for (const message of messages) if (matcher.match(message) === undefined && message !== "") skeletons.add(message);
  const found = minedPatterns(skeletons.all(), fewestLines)
    .filter(({ patterns }) => patterns.every((pattern) => mayKeep(printPattern(pattern))))
    .slice(0, mostTemplates);
  const added = newTemplates(
    found.map(({ patterns }) => patterns),
    known?.templates ?? [],
  );
  const parser: AppParser = {
    app,
    format,
    headers,
    joins: known?.joins ?? true,
    templates: [...(known?.templates ?? []), ...added],
    ignore: known?.ignore ?? [],
  };
  const addedHeaders = known === undefined ? [] : headers.slice(known.headers.length);
  return { parser, ...count(parser, messages), added: added.map(({ id }) => id), addedHeaders };
}

/** Templates of these patterns: unmapped, and never noise. Their ids are free beside those that are there. */
export function newTemplates(found: readonly Template["patterns"][], known: readonly Template[]): readonly Template[] {
  const taken = new Set(known.flatMap(({ id, was }) => [id, ...was]));
  return found.map((patterns) => {
    const id = newId(patterns[0], taken);
    taken.add(id);
    return { id, patterns, mapping: undefined, noise: false, keep: false, was: [], examples: [] };
  });
}

export function formatOf(rows: readonly string[]): Format {
  let [json, logfmt, filled] = [0, 0, 0];
  for (const row of rows.slice(0, HEADER_LINES)) {
    if (row.trim() === "" || /^\s/.test(row)) continue;
    filled += 1;
    if (readJson(row) !== undefined) json += 1;
    else if (readLogfmt(row) !== undefined) logfmt += 1;
  }
  if (json > filled * MOST_OF) return "json";
  return logfmt > filled * MOST_OF ? "logfmt" : "text";
}

/** A log whose lines had nothing in common at their beginning when it was learned stays one. */
function moreHeaders(
  rows: readonly string[],
  format: Format,
  known: AppParser | undefined,
  mayKeep: (text: string) => boolean,
): readonly Pattern[] {
  if (format !== "text" || known?.headers.length === 0) return [];
  return learnHeaders(sampleOf(rows), known?.headers).filter((header) => mayKeep(printPattern(header)));
}

/** Evenly spread and independent of order enough: headers need shares, not single lines. */
function sampleOf(rows: readonly string[]): readonly string[] {
  if (rows.length <= HEADER_LINES) return rows;
  const step = rows.length / HEADER_LINES;
  return Array.from({ length: HEADER_LINES }, (_, index) => rows[Math.floor(index * step)] ?? "");
}

function messagesOf(rows: readonly string[], opener: RowOpener, joins: boolean): string[] {
  const reader = new EntryReader<OpenedRow>(joins);
  const messages: string[] = [];
  const note = (entry: readonly OpenedRow[] | undefined): void => {
    if (entry !== undefined) messages.push(messageText(messageOf(entry).message));
  };
  for (const row of rows) note(reader.push(opener.open(row)));
  note(reader.flush());
  return messages;
}

export function matcherOf(templates: readonly Template[]): Matcher {
  const matcher = new Matcher();
  for (const [index, { patterns }] of templates.entries()) for (const pattern of patterns) matcher.add(pattern, index);
  return matcher;
}

/** A few of the first constant words, and what tells it from others with the same. */
function newId(pattern: Pattern, taken: ReadonlySet<string>): string {
  const words = pattern
    .flatMap((piece) => ("literal" in piece ? (piece.literal.toLowerCase().match(/[a-z]{2,}/g) ?? []) : []))
    .slice(0, 4)
    .join("-")
    .slice(0, 40);
  const hash = sha256(printPattern(pattern));
  for (let digits = 4; ; digits += 2) {
    const id = `${words === "" ? "template" : words}-${hash.slice(0, digits)}`;
    if (!taken.has(id)) return id;
  }
}

function count(parser: AppParser, messages: readonly string[]): Omit<Learned, "parser" | "added" | "addedHeaders"> {
  const matcher = matcherOf(parser.templates);
  const seen = new Map<string, { lines: number; samples: string[] }>();
  const unmatchedSamples: string[] = [];
  let unmatched = 0;
  for (const message of messages) {
    const match = matcher.match(message);
    const id = match === undefined ? undefined : parser.templates[match.template]?.id;
    if (id === undefined) {
      unmatched += 1;
      if (unmatchedSamples.length < UNMATCHED_SAMPLES && message !== "") unmatchedSamples.push(message);
      continue;
    }
    const known = seen.get(id);
    if (known === undefined) seen.set(id, { lines: 1, samples: [message] });
    else {
      known.lines += 1;
      if (known.samples.length < 3 && !known.samples.includes(message)) known.samples.push(message);
    }
  }
  return { seen, lines: messages.length, unmatched, unmatchedSamples };
}
