/**
 * Reads what a plugin saw of an app's lines. Invariant: counts are counts, patterns are patterns of the template language that say
 * enough, names of templates are names of templates, and nothing is larger than what mallcop itself would have seen.
 */
import { isObject } from "../../connector/shape.ts";
import { MOST_CHARS, MOST_ROWS, MOST_STRETCHES, MOST_REVISIONS as MOST_WRITING } from "../../logs/headless-rows.ts";
import { type Look, MOST_LOOKS, MOST_SAMPLES } from "../../logs/looks.ts";
import { isTooOpen, type Pattern, parsePattern } from "../../logs/pattern.ts";
import { SCAN_CHARS } from "../../logs/scan.ts";
import { isTemplateId } from "../../logs/template-file.ts";
import { MOST_REVISIONS, type SeenWindow } from "../../logs/window.ts";

const MOST_TEMPLATES = 10_000;
const MOST_BUCKETS = 10_000;
const MOST_PATTERNS = 100;
const NAME_CHARS = 512;

/** @returns `undefined` if anything in it has not the form */
export function windowOf(sent: unknown, app: string): SeenWindow | undefined {
  if (!isObject(sent) || sent.app !== app) return undefined;
  const { lines, ignored, unmatched, headless } = sent;
  const templates = mapOf(sent.templates, MOST_TEMPLATES, isTemplateId, countOf);
  const revisions = mapOf(sent.revisions, MOST_REVISIONS, isName, countOf);
  const looks = listOf(sent.looks, MOST_LOOKS, lookOf);
  const headlessRows = mapOf(sent.headlessRows, MOST_WRITING, isName, stretchesOf);
  if (!isCount(lines) || !isCount(ignored) || !isCount(unmatched) || !isCount(headless)) return undefined;
  if (templates === undefined || revisions === undefined || looks === undefined || headlessRows === undefined)
    return undefined;
  return { app, lines, ignored, unmatched, headless, templates, revisions, headlessRows, looks: () => looks };
}

function stretchesOf(sent: unknown): ReadonlyMap<number, readonly string[]> | undefined {
  const rowOf = (row: unknown) => (isLine(row) && row.length <= MOST_CHARS ? row : undefined);
  return mapOf(sent, MOST_STRETCHES, isStretch, (rows) => listOf(rows, MOST_ROWS, rowOf));
}

function lookOf(sent: unknown): Look | undefined {
  if (!isObject(sent) || !isCount(sent.lines)) return undefined;
  const { lines } = sent;
  const buckets = mapOf(sent.buckets, MOST_BUCKETS, isStretch, countOf);
  const revisions = listOf(sent.revisions, MOST_REVISIONS, (name) => (isName(name) ? name : undefined));
  const samples = listOf(sent.samples, MOST_SAMPLES, (sample) => (isLine(sample) ? sample : undefined));
  const [first, ...more] = listOf(sent.patterns, MOST_PATTERNS, patternOf) ?? [];
  if (first === undefined || buckets === undefined || revisions === undefined || samples === undefined)
    return undefined;
  return { patterns: [first, ...more], lines, buckets, revisions: new Set(revisions), samples };
}

function patternOf(sent: unknown): Pattern | undefined {
  const pattern = typeof sent === "string" ? parsePattern(sent) : undefined;
  return pattern === undefined || "problem" in pattern || isTooOpen(pattern) ? undefined : pattern;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function countOf(value: unknown): number | undefined {
  return isCount(value) ? value : undefined;
}

function isStretch(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.length <= NAME_CHARS;
}

function isLine(value: unknown): value is string {
  return typeof value === "string" && value.length <= SCAN_CHARS;
}

function listOf<Entry>(
  sent: unknown,
  most: number,
  read: (entry: unknown) => Entry | undefined,
): readonly Entry[] | undefined {
  if (!Array.isArray(sent) || sent.length > most) return undefined;
  const entries = sent.map(read).filter((entry) => entry !== undefined);
  return entries.length === sent.length ? entries : undefined;
}

function mapOf<Name, Value>(
  sent: unknown,
  most: number,
  isKey: (name: unknown) => name is Name,
  read: (value: unknown) => Value | undefined,
): ReadonlyMap<Name, Value> | undefined {
  const entries = listOf(sent, most, (entry) => {
    const [name, given] = Array.isArray(entry) ? entry : [];
    const value = read(given);
    return isKey(name) && value !== undefined ? ([name, value] as const) : undefined;
  });
  return entries && new Map(entries);
}
