/**
 * Learns from the lines themselves what their loggers put before each message: time, level, thread, component. Invariant: a
 * header has a time or a level, and nine in ten of the lines it was learned from begin like it.
 */
import { cleanLine, collapse } from "./clean.ts";
import { type Column, type ColumnKind, columnsOf } from "./columns.ts";
import { patternsFor } from "./header-pattern.ts";
import { Matcher } from "./matcher.ts";
import type { Pattern } from "./pattern.ts";

/** The share of lines that must agree on a column. */
const AGREE = 0.9;
const MOST_COLUMNS = 14;
/** A tag has no more words than this. */
const TAG_WORDS = 4;
const MOST_HEADERS = 4;
const FEWEST_LINES = 10;
/** Lines without the headers found so far are asked for one of their own above this share. */
const WORTH_ANOTHER = 0.05;

/**
 * The headers of a log, the commonest first; empty if its lines have none. Each ends with the message.
 * @param known headers that are known already: only further ones are looked for, among the lines that have none of these
 */
export function learnHeaders(lines: readonly string[], known: readonly Pattern[] = []): Pattern[] {
  const headers: Pattern[] = [];
  const all = lines.map((line) => cleanLine(line).text).filter((text) => text !== "" && text.charCodeAt(0) !== 32);
  const enough = Math.max(FEWEST_LINES, all.length * WORTH_ANOTHER);
  let open = withoutHeader(all, known);
  while (known.length + headers.length < MOST_HEADERS && open.length >= enough) {
    const found = learnOne(open) ?? learnOneOfPart(open, enough);
    if (found === undefined) break;
    const left = withoutHeader(open, found);
    if (left.length === open.length) break;
    headers.push(...found);
    open = left;
  }
  return headers.slice(0, MOST_HEADERS - known.length);
}

function withoutHeader(lines: readonly string[], headers: readonly Pattern[]): readonly string[] {
  if (headers.length === 0) return lines;
  const matcher = headerMatcher(headers);
  return lines.filter((text) => matcher.match(collapse(text)) === undefined);
}

/** A line without a message has the header all the same. */
export function headerMatcher(headers: readonly Pattern[]): Matcher {
  const matcher = new Matcher();
  for (const [index, header] of headers.entries()) {
    matcher.add(header, index);
    const bare = withoutMessage(header);
    if (bare.length > 0) matcher.add(bare, index);
  }
  return matcher;
}

function withoutMessage(header: Pattern): Pattern {
  const pieces = header.slice(0, -1);
  const last = pieces.at(-1);
  if (last === undefined || !("literal" in last)) return pieces;
  const literal = last.literal.trimEnd();
  return literal === "" ? pieces.slice(0, -1) : [...pieces.slice(0, -1), { literal }];
}

/** Where two programs write one log, the lines that begin alike are asked on their own. */
function learnOneOfPart(texts: readonly string[], enough: number): Pattern[] | undefined {
  const parts = new Map<string, string[]>();
  for (const text of texts) {
    const columns = columnsOf(text, 2);
    const key = columns.map(({ kind, before, after }) => `${kind}${before}${after}`).join(" ");
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [text]);
    else part.push(text);
  }
  const bySize = [...parts].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  for (const [, part] of bySize) {
    if (part.length < enough) return undefined;
    const found = learnOne(part, false);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the lines agree on in one column. */
export interface Judged {
  readonly kind: ColumnKind | "passive";
  readonly before: string;
  readonly after: string;
  readonly piped: boolean;
  readonly alwaysThe: string | undefined;
}

function learnOne(texts: readonly string[], isWhole = true): Pattern[] | undefined {
  const rows = texts.map((text) => columnsOf(text, MOST_COLUMNS));
  const judged: Judged[] = [];
  let end = 0;
  for (let at = 0; at < MOST_COLUMNS; at += 1) {
    const afterPassive = judged.at(-1)?.kind === "passive";
    const judgement = judge(rows, at, afterPassive);
    if (judgement === undefined) break;
    judged.push(judgement);
    // A number behind words may be the message's own.
    if (judgement.kind !== "passive" && !(judgement.kind === "number" && afterPassive && judged.some(isAnchor)))
      end = at + 1;
    if ((judgement.kind === "tag" || judgement.kind === "source") && judged.some(isAnchor)) break;
  }
  const kept = judged.slice(0, end);
  if (!kept.some(isAnchor)) return undefined;
  // Some lines that begin with `Warning:` are no other format than the rest.
  if (
    !isWhole &&
    kept.every(({ kind, alwaysThe }) => !TIMES.has(kind) && (kind !== "level" || alwaysThe !== undefined))
  )
    return undefined;
  return seenIn(texts, patternsFor(kept));
}

const TIMES: ReadonlySet<string> = new Set<ColumnKind>(["time", "timed", "epoch"]);
const isAnchor = ({ kind }: Judged): boolean => TIMES.has(kind) || kind === "level";

/** Without the variants that no line has. */
function seenIn(texts: readonly string[], patterns: readonly Pattern[]): Pattern[] {
  const matcher = headerMatcher(patterns);
  const seen = new Set(texts.map((text) => matcher.match(collapse(text))?.template));
  return patterns.filter((_, index) => seen.has(index));
}

/** What the lines agree on in one column; `undefined` where the message begins. */
function judge(rows: readonly (readonly Column[])[], at: number, afterPassive: boolean): Judged | undefined {
  const counts = new Map<string, { column: Column; lines: number }>();
  const words = new Map<string, number>();
  let present = 0;
  let padded = 0;
  let quoted = 0;
  for (const row of rows) {
    const column = row[at];
    if (column === undefined) continue;
    present += 1;
    if (column.padded) padded += 1;
    words.set(column.text, (words.get(column.text) ?? 0) + 1);
    const key = `${column.kind}\u0000${column.before}\u0000${column.after}\u0000${column.piped}`;
    if (column.text.startsWith('"')) quoted += 1;
    const count = counts.get(key);
    if (count === undefined) counts.set(key, { column, lines: 1 });
    else count.lines += 1;
  }
  if (present < rows.length * AGREE || quoted > rows.length * (1 - AGREE)) return undefined;
  const [most] = [...counts.values()].sort((a, b) => b.lines - a.lines);
  if (most === undefined) return undefined;
  const { kind, before, after, piped } = most.column;
  const [[commonest, times] = ["", 0]] = [...words].sort((a, b) => b[1] - a[1]);
  const alwaysThe = times >= rows.length * AGREE ? commonest : undefined;
  if (most.lines >= rows.length * AGREE && kind !== "word" && kind !== "value")
    return { kind, before, after, piped, alwaysThe };
  const later = (row: readonly Column[]): boolean => row.slice(at, at + TAG_WORDS).some(({ kind }) => kind === "tag");
  const tags = [...counts.values()]
    .filter(({ column }) => column.kind === "tag")
    .reduce((sum, { lines }) => sum + lines, 0);
  if (tags >= rows.length * AGREE) return { kind: "tag", before: "", after: ":", piped, alwaysThe };
  // `Audio Focus: …` among tags of one word.
  if (!afterPassive && tags * 2 >= rows.length && rows.filter(later).length >= rows.length * AGREE)
    return { kind: "tag", before: "", after: ": ", piped, alwaysThe };
  // `My App - …` among names of one word.
  const mark = rows.find((row) => row[at + 1]?.kind === "separator")?.[at + 1]?.text;
  const marked =
    (reach: number) =>
    (row: readonly Column[]): boolean =>
      row.slice(at + 1, at + 1 + reach).some(({ kind, text }) => kind === "separator" && text === mark);
  const beside = mark === undefined ? 0 : rows.filter(marked(1)).length;
  if (beside * 2 >= rows.length && beside < rows.length * AGREE && rows.filter(marked(2)).length >= rows.length * AGREE)
    return { kind: "tag", before: "", after: ` ${mark}`, piped, alwaysThe };
  // Names and ids of hosts, threads and components belong to the header only if more of it follows.
  const few = words.size <= Math.max(3, rows.length * 0.1);
  const isPiped =
    [...counts.values()].filter(({ column }) => column.piped).reduce((sum, { lines }) => sum + lines, 0) >=
    rows.length * AGREE;
  if (padded >= rows.length * AGREE && few) return { kind: "name", before: "", after: "", piped, alwaysThe: undefined };
  if (isPiped) return { kind: "name", before: "", after: "", piped: true, alwaysThe: undefined };
  const values = [...counts.values()].filter(({ column }) => column.kind === "value" || column.kind === "separator");
  const isValue = values.reduce((sum, { lines }) => sum + lines, 0) >= rows.length * AGREE;
  return few || isValue || before !== ""
    ? { kind: "passive", before: "", after: "", piped: false, alwaysThe }
    : undefined;
}
