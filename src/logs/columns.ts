/** The first columns of a line, as a header would have them: what stands between blanks or pipes, a bracket or a time as one. */
import { isBlank } from "./characters.ts";
import { isLevel, isPlainLevel } from "./levels.ts";
import { scan } from "./scan.ts";
import { timeEnd } from "./times.ts";

export type ColumnKind =
  | "time"
  | "timed"
  | "epoch"
  | "level"
  | "number"
  | "bracket"
  | "tag"
  | "source"
  | "name"
  | "separator"
  | "value"
  | "word";

export interface Column {
  readonly kind: ColumnKind;
  readonly text: string;
  /** What stands around the time, the level or the number itself: brackets, a colon, a comma. */
  readonly before: string;
  readonly after: string;
  /** Whether a pipe ends it. */
  readonly piped: boolean;
  /** Whether more than one blank, or a tab, follows. */
  readonly padded: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = { "[": "]", "(": ")", "<": ">" };
const LONGEST_BRACKET = 80;
/** `server/main.go:42` */
const SOURCE =
  /^[\w./-]+\.(?:go|py|js|mjs|ts|rs|java|kt|rb|php|c|cc|cpp|cs|h|hpp|m|swift|scala|ex|exs|erl|lua|pl):\d+$/;

export function columnsOf(text: string, most: number): Column[] {
  const columns: Column[] = [];
  for (let at = 0; at < text.length && columns.length < most; ) {
    const end = columnEnd(text, at);
    let next = end;
    while (isBlank(text.charCodeAt(next))) next += 1;
    const piped = text.charAt(next) === "|" && next === end;
    if (piped) next += 1;
    const padded = !piped && (next - end > 1 || text.charAt(end) === "\t");
    columns.push({ ...judgeColumn(text.slice(at, end)), piped, padded });
    at = next;
  }
  return columns;
}

function columnEnd(text: string, at: number): number {
  const closer = CLOSERS[text.charAt(at)];
  let from = at;
  if (closer !== undefined) {
    from = bracketEnd(text, at, closer);
  } else {
    const time = timeEnd(text, at);
    if (time > 0) from = time;
  }
  let end = from;
  while (end < text.length && !isBlank(text.charCodeAt(end)) && text.charAt(end) !== "|") end += 1;
  return Math.max(end, at + 1);
}

/** Of `[<time>: INFO/worker-1]`, what stands around the level: `: ` and `/`, with a NUL between; else nothing. */
function levelBehind(rest: string): string {
  const parts = /^([\s:,|/-]{1,3})([A-Za-z]{1,12})(?:([\s:,|/-]{1,9})|$)/.exec(rest);
  if (parts === null || !isPlainLevel(parts[2] ?? "")) return "";
  return `${collapsed(parts[1])}\u0000${collapsed(parts[3])}`;
}

const collapsed = (marks = ""): string => marks.replace(/\s+/g, " ");

/** Behind the bracket that closes the one at `at`; `at` itself if none does within reach. */
function bracketEnd(text: string, at: number, closer: string): number {
  const opener = text.charAt(at);
  let depth = 0;
  for (let end = at; end < text.length && end - at <= LONGEST_BRACKET; end += 1) {
    if (text.charAt(end) === opener) depth += 1;
    if (text.charAt(end) === closer && --depth === 0) return end + 1;
  }
  return at;
}

function judgeColumn(text: string): Omit<Column, "piped" | "padded"> {
  const opener = text.charAt(0);
  const closer = CLOSERS[opener];
  const before = closer === undefined ? "" : opener;
  const tail = /[\]):>,;]*$/.exec(text)?.[0] ?? "";
  // A bracket of the column's own stays with its name: `sshd[12]:`.
  const inner = text.slice(before.length, text.length - tail.length);
  const own = { text, before, after: tail };
  if (inner === "") return { kind: "separator", text, before: "", after: "" };
  if (timeEnd(inner, 0) === inner.length) return { kind: "time", ...own };
  if (isLevel(inner) && (before === "") === (tail.replace(/[:,;]/g, "") === "")) return { kind: "level", ...own };
  if (/^1\d{9}(?:\.\d{1,9}|\d{3})?$/.test(inner)) return { kind: "epoch", ...own };
  if (/^\d+$/.test(inner)) return { kind: "number", ...own };
  if (closer !== undefined && text.endsWith(closer) && timeEnd(inner, 0) > 0)
    return { kind: "timed", text, before, after: levelBehind(inner.slice(timeEnd(inner, 0))) };
  if (closer !== undefined && text.endsWith(closer)) return { kind: "bracket", text, before, after: closer };
  if (/^[^\s\w]+$/.test(text)) return { kind: "separator", text, before: "", after: "" };
  if (SOURCE.test(inner) && before === "") return { kind: "source", text, before, after: tail };
  if (before === "" && text.endsWith(":")) return { kind: "tag", text, before: "", after: ":" };
  if (/^[\w.$/-]+\[\d+$/.test(inner) && tail === "]") return { kind: "tag", text, before: "", after: "" };
  const [token] = scan(text);
  const isValue = token !== undefined && token.end === text.length && token.kind !== "word";
  return { kind: isValue ? "value" : "word", text, before: "", after: "" };
}
