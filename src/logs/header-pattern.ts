/** Writes headers as patterns: each column a field with a name, the message last. */
import type { Judged } from "./header.ts";
import type { HoleType, Pattern, Piece } from "./pattern.ts";

/** How a header's pattern ends. */
const MESSAGE: Piece = { hole: "rest", name: "message" };

const NAMES: Readonly<Record<Judged["kind"], string>> = {
  time: "ts",
  timed: "ts",
  epoch: "epoch",
  level: "level",
  number: "number",
  bracket: "thread",
  tag: "logger",
  source: "source",
  separator: "mark",
  name: "component",
  value: "component",
  word: "component",
  passive: "component",
};
const TYPES: Readonly<Partial<Record<Judged["kind"], HoleType>>> = {
  time: "time",
  epoch: "num",
  level: "word",
  number: "int",
  bracket: "rest",
};

type NameFor = (name: string) => string;

/** One pattern, or some where the tag can look in several ways. */
export function patternsFor(columns: readonly Judged[]): Pattern[] {
  const used = new Map<string, number>();
  const nameFor: NameFor = (name) => {
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? name : `${name}_${times}`;
  };
  let patterns: Piece[][] = [[]];
  for (const [index, column] of columns.entries()) {
    const gap = { literal: column.piped ? "|" : " " };
    const isHost = column.kind === "passive" && columns[index + 1]?.kind === "tag";
    const name = nameFor(isHost ? "host" : NAMES[column.kind]);
    const variants = isBeforeMark(columns, index)
      ? [[{ hole: "rest", name } as const]]
      : piecesFor(column, name, nameFor);
    patterns = patterns.flatMap((pattern) => variants.map((pieces) => [...pattern, ...pieces, gap]));
  }
  return patterns.map((pattern) => joinLiterals([...pattern, MESSAGE]));
}

/** A name before a lone `-` or `:` may have several words in other lines. */
function isBeforeMark(columns: readonly Judged[], index: number): boolean {
  const next = columns[index + 1];
  return columns[index]?.kind === "passive" && next?.kind === "separator" && next.alwaysThe !== undefined;
}

function piecesFor({ kind, before, after, alwaysThe }: Judged, name: string, nameFor: NameFor): Piece[][] {
  if (kind === "tag") return tagPieces(name, after);
  if (kind === "timed") return [timedPieces(before, after, name, nameFor)];
  if (kind === "separator" && alwaysThe !== undefined) return [[{ literal: alwaysThe }]];
  return [[{ literal: before }, { hole: TYPES[kind] ?? "any", name }, { literal: after }]];
}

/** `sshd[12]:`, `kernel:`, `launchd[1] (com.example.job):`, `Google Chrome[7]:`, `Category[0]` */
function tagPieces(name: string, after: string): Piece[][] {
  const logger: Piece = { hole: "any", name };
  const words: Piece = { hole: "rest", name };
  const pid: Piece[] = [{ literal: "[" }, { hole: "int", name: "pid" }, { literal: "]" }];
  if (after === "") return [[logger, ...pid]];
  if (after.startsWith(" ")) return [logger, words].map((tag) => [tag, { literal: after }]);
  const colon: Piece = { literal: ":" };
  const unit: Piece[] = [{ literal: " (" }, { hole: "rest", name: "unit" }, { literal: "):" }];
  const usual = [
    [logger, ...pid, colon],
    [words, ...pid, colon],
    [logger, ...pid, ...unit],
    [logger, colon],
  ];
  return after === ":" ? usual : [...usual, [words, colon]];
}

/** `[<ts:time>: <level>/<thread>]` */
function timedPieces(before: string, after: string, name: string, nameFor: NameFor): Piece[] {
  const close = { literal: before === "[" ? "]" : before === "(" ? ")" : ">" };
  const start: Piece[] = [{ literal: before }, { hole: "time", name }];
  const [first, second] = after.split("\u0000");
  if (first !== undefined && second !== undefined) {
    start.push({ literal: first }, { hole: "word", name: nameFor("level") });
    if (second === "") return [...start, close];
    start.push({ literal: second });
  }
  return [...start, { hole: "rest", name: nameFor("thread") }, close];
}

function joinLiterals(pieces: readonly Piece[]): Pattern {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (!("literal" in piece)) joined.push(piece);
    else if (before !== undefined && "literal" in before)
      joined[joined.length - 1] = { literal: before.literal + piece.literal };
    else if (piece.literal !== "") joined.push(piece);
  }
  return joined;
}
