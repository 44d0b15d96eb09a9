/**
 * What templates are worth: how well lines are grouped and told on labelled logs, message by message and raw, with one
 * configuration for all; what a parser learned on the first lines knows of the rest; and what matching costs beside
 * `JSON.parse` of the same lines. The labelled logs are no part of the project: without them, their tables say so.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { APPS, makeLines } from "../../__tests__/logs/generated-lines.ts";
import type { AppParser } from "../../src/logs/app.ts";
import { learn } from "../../src/logs/learn.ts";
import { LineParser, type Parsed } from "../../src/logs/parse.ts";
import { parsePattern } from "../../src/logs/pattern.ts";
import { readTemplates } from "../../src/logs/template-file.ts";
import { printTemplates } from "../../src/logs/write-templates.ts";
import type { Cell, Table } from "../bench.ts";

export const name = "logs";
export const description =
  "templates of app logs: accuracy on labelled logs, stability, and time as multiples of JSON.parse";

const SHARED = path.join(import.meta.dirname, "../../../shared");
const DATA = process.env.MALLCOP_LOGHUB ?? path.join(SHARED, "data/loghub");
const SCORER = process.env.MALLCOP_LOG_SCORER ?? path.join(SHARED, "tools/score-templates.mjs");
const SYSTEMS = ["Proxifier", "Windows", "Mac", "Spark", "HealthApp", "Hadoop", "BGL", "Apache"];
const FIRST_LINES = 200;
const ROUNDS = 15;
const ENOUGH_NS = 500_000_000n;
/** Lines that are timed together, and how often. */
const PIECE = 100;
const PIECE_ROUNDS = 60;

interface Labelled {
  readonly id: string;
  readonly template: string;
  readonly content?: string;
}

interface Scores {
  readonly GA: number;
  readonly FGA: number;
  readonly PA: number;
  readonly FTA: number;
}

interface Scorer {
  readTruth(root: string, system: string, variant: string): Labelled[];
  score(truth: readonly Labelled[], predicted: readonly Labelled[]): Scores;
}

interface System {
  readonly name: string;
  readonly truth: readonly Labelled[];
  readonly corrected: readonly Labelled[];
  readonly messages: readonly string[];
  readonly raw: readonly string[];
}

export async function run(): Promise<readonly Table[]> {
  const made = Object.keys(APPS).map((app) => ({ name: app, lines: makeLines(app, 2000) }));
  const generated = madeTable(made);
  if (!existsSync(DATA) || !existsSync(SCORER)) {
    const skipped: Table = { title: "labelled logs", columns: ["skipped"], rows: [[`no data or scorer at ${DATA}`]] };
    const logs = made.map(({ name: app, lines }) => ({ name: app, lines: lines.map(({ text }) => text) }));
    return [skipped, generated, speedTable(logs), doublingTable()];
  }
  const scorer: Scorer = await import(pathToFileURL(SCORER).href);
  const systems = SYSTEMS.map((system) => load(system, scorer));
  return [
    accuracyTable(systems, scorer, "messages"),
    accuracyTable(systems, scorer, "raw"),
    generated,
    firstLinesTable(systems),
    stabilityTable(systems),
    speedTable(systems.map(({ name: system, raw }) => ({ name: system, lines: raw }))),
    doublingTable(),
  ];
}

function load(system: string, scorer: Scorer): System {
  const truth = scorer.readTruth(DATA, system, "original");
  const raw = readFileSync(path.join(DATA, "2k", system, `${system}_2k.log`), "utf8").split(/\r?\n/);
  return {
    name: system,
    truth,
    corrected: scorer.readTruth(DATA, system, "corrected"),
    messages: truth.map(({ content }) => content ?? ""),
    raw: raw.slice(0, truth.length),
  };
}

/** Through the file, as a user gets it: learned, written, read, matched. */
function throughFile(app: string, lines: readonly string[]): AppParser {
  const { parser, problems } = readTemplates(printTemplates(learn(app, lines).parser), "parser.yaml");
  if (parser === undefined) throw new Error(`${app}: ${problems[0]?.message}`);
  return parser;
}

function parseAll(parser: AppParser, lines: readonly string[]): Parsed[] {
  const reader = new LineParser(parser);
  return [...lines.flatMap((line) => reader.push(line)), ...reader.flush()];
}

function predictions(parsed: readonly Parsed[]): Labelled[] {
  return parsed.map(({ template, text }, index) => ({ id: template ?? `unmatched ${index}`, template: text }));
}

function accuracyTable(systems: readonly System[], scorer: Scorer, mode: "messages" | "raw"): Table {
  const scored = systems.map((system) => {
    const lines = system[mode];
    const predicted = predictions(parseAll(throughFile(system.name, lines), lines));
    const { GA, FGA } = scorer.score(system.truth, predicted);
    const { PA, FTA } = scorer.score(system.corrected, predicted);
    return [GA, FGA, PA, FTA];
  });
  const mean = [0, 1, 2, 3].map((at) => scored.reduce((sum, row) => sum + (row[at] ?? 0), 0) / scored.length);
  const rows: Cell[][] = systems.map(({ name: system }, index) => [system, ...(scored[index] ?? []).map(percent)]);
  return {
    title: mode === "raw" ? "Raw lines, no header given" : "Messages",
    columns: ["system", "grouping %", "F1 of grouping %", "parsing %", "template %"],
    rows: [...rows, ["mean", ...mean.map(percent)]],
    notes: ["Grouping by the original labels, parsing and template accuracy by the corrected ones."],
  };
}

const percent = (share: number): number => Math.round(share * 10_000) / 100;

function madeTable(apps: readonly { name: string; lines: ReturnType<typeof makeLines> }[]): Table {
  const rows = apps.map(({ name: app, lines }): Cell[] => {
    const texts = lines.map(({ text }) => text);
    const parsed = parseAll(throughFile(app, texts), texts);
    const ids = parsed.map(({ template }, index) => template ?? `unmatched ${index}`);
    const right = rightLines(
      ids,
      lines.map(({ statement }) => statement),
    );
    return [
      app,
      new Set(lines.map(({ statement }) => statement)).size,
      new Set(ids).size,
      percent(right / lines.length),
    ];
  });
  return { title: "Made-up container logs, raw", columns: ["app", "statements", "templates", "grouping %"], rows };
}

/** Lines whose group has exactly the lines of their statement. */
function rightLines(ids: readonly string[], truth: readonly string[]): number {
  const pairs = Map.groupBy(ids.keys(), (at) => `${ids[at]}\u0000${truth[at]}`);
  const [sizes, truths] = [ids, truth].map((names) => Map.groupBy(names, (text) => text));
  let right = 0;
  for (const [key, members] of pairs) {
    const [id = "", statement = ""] = key.split("\u0000");
    if (sizes?.get(id)?.length === members.length && truths?.get(statement)?.length === members.length)
      right += members.length;
  }
  return right;
}

function firstLinesTable(systems: readonly System[]): Table {
  const rows = systems.map(({ name: system, raw }): Cell[] => {
    const parser = throughFile(system, raw.slice(0, FIRST_LINES));
    const rest = parseAll(parser, raw.slice(FIRST_LINES));
    const matched = rest.filter(({ template }) => template !== null).length;
    const foreign = systems
      .filter((other) => other.name !== system)
      .flatMap((other) => parseAll({ ...parser, headers: [] }, other.messages));
    const taken = foreign.filter(({ template }) => template !== null).length;
    return [system, parser.templates.length, percent(matched / rest.length), percent(taken / foreign.length)];
  });
  return {
    title: `Learned from the first ${FIRST_LINES} lines`,
    columns: ["system", "templates", "of the rest matched %", "of other systems' lines matched %"],
    rows,
    notes: ["The last column shows templates that match everything: there should be none."],
  };
}

function stabilityTable(systems: readonly System[]): Table {
  const rows = systems.map(({ name: system, raw }): Cell[] => {
    const first = learn(system, raw);
    const shuffled = [...raw].sort((a, b) => hashOf(a) - hashOf(b));
    const twice = printTemplates(learn(system, raw).parser) === printTemplates(first.parser);
    const mixed = learn(system, shuffled);
    const same = printTemplates(mixed.parser) === printTemplates(first.parser);
    const half = learn(system, raw.slice(0, raw.length / 2));
    const whole = learn(system, raw, half.parser);
    const after = new Set(whole.parser.templates.map(({ id }) => id));
    const kept = half.parser.templates.filter(({ id }) => after.has(id)).length;
    return [
      system,
      twice ? "same" : "different",
      same ? "same" : "different",
      percent(kept / half.parser.templates.length),
    ];
  });
  return {
    title: "Stability of the file",
    columns: ["system", "twice", "shuffled", "half, then all: ids kept %"],
    rows,
  };
}

function hashOf(text: string): number {
  let hash = 7;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The best of many rounds, which is what the machine can do when nobody else wants it. In nanoseconds. */
function timed(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  const end = process.hrtime.bigint() + ENOUGH_NS;
  for (let round = 0; round < ROUNDS || process.hrtime.bigint() < end; round += 1) {
    const start = process.hrtime.bigint();
    work();
    best = Math.min(best, Number(process.hrtime.bigint() - start));
  }
  return best;
}

function speedTable(logs: readonly { readonly name: string; readonly lines: readonly string[] }[]): Table {
  const rows = logs.map(({ name: app, lines }): Cell[] => {
    const parser = new LineParser(throughFile(app, lines));
    const records = lines.map((line) => JSON.stringify(asRow(line)));
    // As the connector has them: out of the answer's JSON, which makes another string than cutting a file into lines.
    const read = records.map((record): string => JSON.parse(record).Log_s);
    const parse = undisturbed(read, (line) => parser.push(line));
    const cost = undisturbed(records, (record) => JSON.parse(record));
    const bare = undisturbed(
      lines.map((line) => JSON.stringify(line)),
      (text) => JSON.parse(text),
    );
    return [app, Math.round(1e9 / parse), Math.round(parse), Math.round(cost), parse / cost, parse / bare];
  });
  const mean = [1, 2, 3, 4, 5].map((at) => rows.reduce((sum, row) => sum + Number(row[at]), 0) / rows.length);
  rows.push(["mean", ...mean.map((value, index) => (index < 3 ? Math.round(value) : value))]);
  return {
    title: "Matching raw lines, header and fields included",
    columns: ["log", "lines/s", "ns a line", "ns for JSON.parse of its row", "× JSON.parse", "× a bare string"],
    rows,
    notes: [
      "A row is what Log Analytics gives for a line: six columns, one of them the line. A bare string is the line alone, quoted.",
      `Of every ${PIECE} lines the best of ${PIECE_ROUNDS} rounds counts, which a neighbour on the machine disturbs least.`,
    ],
  };
}

/** In nanoseconds each: a piece of work is so short that some round of it was not interrupted. */
function undisturbed(texts: readonly string[], work: (text: string) => unknown): number {
  const pieces = Array.from({ length: Math.ceil(texts.length / PIECE) }, (_, at) =>
    texts.slice(at * PIECE, (at + 1) * PIECE),
  );
  const best = pieces.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < PIECE_ROUNDS; round += 1)
    for (const [index, piece] of pieces.entries()) {
      const start = process.hrtime.bigint();
      for (const text of piece) work(text);
      best[index] = Math.min(best[index] ?? 0, Number(process.hrtime.bigint() - start));
    }
  return best.reduce((sum, time) => sum + time, 0) / texts.length;
}

const asRow = (line: string): Record<string, string> => ({
  TimeGenerated: "2026-03-11T14:00:00.0000000Z",
  ContainerAppName_s: "api",
  RevisionName_s: "api--abc1234",
  ContainerName_s: "api",
  Stream_s: "stdout",
  Log_s: line,
});

/** Time for double the size, over the time for the size: 2 is linear. */
function doublingTable(): Table {
  const gaps = "<a:rest> b <c:rest> b <d:rest> b <e:rest> b <f:rest> b <g:rest> x";
  const hostile = parserOf([gaps, "<a> <b> <c> <d> <e> end", "start <a:rest> middle <b:rest> end"]);
  const cases: [string, (size: number) => () => void, number][] = [
    ["one line of a b a b …, six gaps", (size) => () => parseAll(hostile, ["a b ".repeat(size)]), 500],
    ["one line of brackets", (size) => () => parseAll(hostile, ["[(<{".repeat(size)]), 500],
    ["one line, 0.5 and 1 MB", (size) => () => parseAll(hostile, ["x=1 ".repeat(size)]), 131_072],
    ["lines", linesCase, 20_000],
    ["templates", templatesCase, 2500],
  ];
  const rows = cases.map(([title, make, size]): Cell[] => {
    const [one, two] = [timed(make(size)), timed(make(size * 2))];
    return [title, size, one / 1e6, two / 1e6, two / one];
  });
  return {
    title: "Doubling",
    columns: ["what is doubled", "size", "ms", "ms for double", "ratio"],
    rows,
    notes: [
      "For templates, the same 2,000 lines are matched by 2,500 and by 5,000 templates, which are read beforehand.",
    ],
  };
}

function linesCase(size: number): () => void {
  const lines = makeLines("sshd", size).map(({ text }) => text);
  const parser = throughFile("sshd", lines.slice(0, 2000));
  return () => void parseAll(parser, lines);
}

function templatesCase(size: number): () => void {
  const parser = parserOf(Array.from({ length: size }, (_, at) => `<a> step ${at} of job <b:id> took <c:int> ms`));
  const reader = new LineParser(parser);
  const lines = Array.from({ length: 2000 }, (_, at) => `worker step ${(at * 7) % size} of job ab12cd took ${at} ms`);
  return () => {
    for (const line of lines) reader.push(line);
  };
}

function parserOf(matches: readonly string[]): AppParser {
  const templates = matches.map((text, index) => {
    const pattern = parsePattern(text);
    if ("problem" in pattern) throw new Error(pattern.problem);
    return {
      id: `t-${index}`,
      patterns: [pattern] as const,
      mapping: undefined,
      noise: false,
      keep: false,
      was: [],
      examples: [],
    };
  });
  return { app: "made", format: "text", headers: [], joins: true, templates, ignore: [] };
}
