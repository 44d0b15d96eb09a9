/**
 * A detector's fixtures: each file is a case. Its first line says what is to be said of it, each further line tells an event in a few
 * words, or with `"daily": N` one on each of N days.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { isObject, type JsonObject } from "../../connector/shape.ts";
import type { Finding as Found } from "../../detect/finding.ts";
import { plain } from "../../detect/say.ts";
import { type Told, toldEvent } from "../../detect/told-event.ts";
import type { CleanEvent } from "../../event/clean-event.ts";
import type { Scalar, Severity } from "../../event/event.ts";
import { asSanitized } from "../../event/sanitize.ts";
import { findSecret } from "../../event/secret-shapes.ts";
import { type Finding, finding } from "./finding.ts";

export interface Case {
  readonly file: string;
  readonly title: string;
  /** `<severity> <title>` of each finding, sorted. */
  readonly says: readonly string[];
  /** In the order of their times. */
  readonly events: readonly CleanEvent[];
  /** The lines of the events, as they are in the file. */
  readonly lines: readonly string[];
}

export interface Cases {
  readonly cases: readonly Case[];
  readonly findings: readonly Finding[];
}

const MOST_DAYS = 400;
const SEVERITIES: ReadonlySet<unknown> = new Set<Severity>(["info", "warn", "critical"]);
const NUMBERS: readonly string[] = ["day", "hour", "minute", "daily"];
const TEXTS: readonly string[] = ["source", "type", "actor", "target", "action", "severity"];

/** @param folder the staged plugin, which holds regular files only */
export async function readCases(folder: string, shown: string): Promise<Cases> {
  const names = await readdir(path.join(folder, "fixtures")).catch(() => []);
  const cases: Case[] = [];
  const findings: Finding[] = [];
  for (const name of names.filter((file) => file.endsWith(".jsonl")).sort()) {
    const text = await readFile(path.join(folder, "fixtures", name), "utf8");
    const at = `${shown}/fixtures/${name}`;
    if (findSecret(text) !== undefined)
      findings.push(finding("fixture-secret", "It holds what looks like a real credential.", at));
    const parsed = parseCase(name, text);
    if ("line" in parsed) findings.push(finding("case-unreadable", parsed.problem, `${at}:${parsed.line}`));
    else cases.push(parsed);
  }
  return { cases, findings };
}

/** What was found, as `says` has it. */
export function saidOf(found: readonly Found[]): readonly string[] {
  return found.map(({ severity, title }) => `${severity} ${plain(title)}`).sort();
}

/** The file of a case whose first line says something else. */
export function caseText({ title, lines }: Pick<Case, "title" | "lines">, says: readonly string[]): string {
  return [JSON.stringify({ case: title, says }), ...lines].map((line) => `${line}\n`).join("");
}

/** @returns the case, or the line that is none of one */
export function parseCase(file: string, text: string): Case | { readonly line: number; readonly problem: string } {
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const { case: title, says } = parsedOf(head) ?? {};
  if (typeof title !== "string" || !Array.isArray(says) || !says.every((said) => typeof said === "string"))
    return { line: 1, problem: 'Its first line is not `{"case": …, "says": […]}`.' };
  const events: CleanEvent[] = [];
  for (const [index, line] of lines.entries()) {
    const told = toldOf(parsedOf(line));
    if (typeof told === "string") return { line: index + 2, problem: told };
    for (const one of told) events.push(toldEvent(one, events.length + 1));
  }
  const sorted = events.toSorted((one, other) => one.time - other.time);
  return { file, title, says: says.toSorted(), events: sorted, lines };
}

function parsedOf(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The events of a line, or what is wrong with it. */
function toldOf(line: JsonObject | undefined): readonly Told[] | string {
  if (line === undefined) return "The line is no JSON object.";
  for (const [name, value] of Object.entries(line)) {
    if (NUMBERS.includes(name)) {
      if (typeof value !== "number" || !Number.isFinite(value)) return `\`${name}\` is no number.`;
    } else if (TEXTS.includes(name)) {
      if (typeof value !== "string") return `\`${name}\` is no text.`;
    } else if (name !== "metadata") return `An event has no \`${name.slice(0, 40)}\`.`;
  }
  if (line.severity !== undefined && !SEVERITIES.has(line.severity))
    return "`severity` is none of info, warn, critical.";
  const { daily, metadata, ...rest } = line;
  const scalars = scalarsOf(metadata);
  if (scalars === undefined) return "`metadata` holds more than texts, numbers and truth values.";
  const told = { ...cleanTexts(rest), metadata: scalars } as Omit<Told, "day"> & { readonly day?: number };
  const { day } = told;
  if (typeof daily === "number") {
    if (daily < 1 || daily > MOST_DAYS) return `\`daily\` is not between 1 and ${MOST_DAYS}.`;
    return Array.from({ length: daily }, (_, index) => ({ ...told, day: (day ?? 0) + index }));
  }
  if (day === undefined || day < 0 || day > MOST_DAYS) return `\`day\` is not between 0 and ${MOST_DAYS}.`;
  return [{ ...told, day }];
}

/** As the airlock leaves them. */
function cleanTexts<Value>(values: Readonly<Record<string, Value>>): Readonly<Record<string, Value | string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? asSanitized(value) : value]),
  );
}

function scalarsOf(metadata: unknown): Readonly<Record<string, Scalar>> | undefined {
  if (metadata === undefined) return {};
  if (!isObject(metadata)) return undefined;
  const isScalar = (value: unknown): value is Scalar =>
    value === null || ["string", "number", "boolean"].includes(typeof value);
  if (!Object.values(metadata).every(isScalar)) return undefined;
  return cleanTexts(metadata as Readonly<Record<string, Scalar>>);
}
