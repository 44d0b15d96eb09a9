/**
 * Writes `apps/<app>/parser.yaml`. Invariant: what stands in the file stays, byte for byte; new templates are added behind the
 * last one, so that a change of the file is a change that a person can read.
 */
import { isCollection, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { AppParser, Template } from "./app.ts";
import { type Pattern, printPattern } from "./pattern.ts";

/** A new file. */
export function printTemplates(parser: AppParser): string {
  const { app, format, headers, templates } = parser;
  return [
    `# apps/${app}/parser.yaml   written by \`mallcop discover-app ${app}\`; edit freely, your changes are kept`,
    "version: 1",
    `app: ${quoted(app)}`,
    `format: ${format}`,
    ...(headers.length === 0 ? [] : listLines("header", headers, "")),
    "join: [stack]",
    templates.length === 0 ? "templates: []" : "templates:",
    ...templates.flatMap((template) => templateLines(template, "  ")),
    "",
  ].join("\n");
}

/** The file with more headers in it, if it has any: the one that it has becomes the first of a list. */
export function addHeaders(text: string, added: readonly Pattern[]): string {
  if (added.length === 0) return text;
  const document = parseDocument(text);
  const there = isMap(document.contents) ? document.get("header", true) : undefined;
  const items = added.map(printPattern).map(quoted);
  const last = isSeq(there) ? there.items.at(-1) : there;
  const isPlain = isScalar(last) && last.type?.startsWith("BLOCK") === false && last.range;
  if (!isPlain || (isSeq(there) && there.flow === true)) {
    const before = isSeq(there) ? there.items : there === undefined ? [] : [there];
    document.set("header", [...before, ...added.map(printPattern)]);
    return document.toString({ lineWidth: 0 });
  }
  const [start, end] = last.range ?? [0, 0];
  const lineEnd = text.indexOf("\n", end);
  const at = lineEnd < 0 ? text.length : lineEnd;
  const indent = isSeq(there) ? " ".repeat(columnOf(text, start) - 2) : "  ";
  const head = isSeq(there) ? text.slice(0, start) : `${text.slice(0, start).trimEnd()}\n${indent}- `;
  return `${head}${text.slice(start, at)}${items.map((item) => `\n${indent}- ${item}`).join("")}${text.slice(at)}`;
}

/** The file with more templates in it. */
export function addTemplates(text: string, added: readonly Template[]): string {
  if (added.length === 0) return text;
  const document = parseDocument(text);
  const list = isMap(document.contents) ? document.get("templates", true) : undefined;
  const first = isSeq(list) ? list.items[0] : undefined;
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (
    !isSeq(list) ||
    list.flow === true ||
    !isCollection(first) ||
    !isCollection(last) ||
    !first.range ||
    !last.range
  ) {
    const items = added.flatMap((template) => templateLines(template, "  ")).join("\n");
    document.set("templates", parseDocument(items).contents);
    return document.toString({ lineWidth: 0 });
  }
  const indent = " ".repeat(columnOf(text, first.range[0]) - 2);
  // The value's end may be in the middle of a line that a comment ends.
  const lineEnd = text.indexOf("\n", Math.max(last.range[1] - 1, 0));
  const at = lineEnd < 0 ? text.length : lineEnd + 1;
  const before = text.slice(0, at);
  const lines = added.flatMap((template) => templateLines(template, indent)).join("\n");
  return `${before}${before.endsWith("\n") ? "" : "\n"}${lines}\n${text.slice(at)}`;
}

function templateLines({ id, patterns }: Template, indent: string): string[] {
  return [`${indent}- id: ${quotedIfOdd(id)}`, ...listLines("match", patterns, `${indent}  `)];
}

function listLines(key: string, patterns: readonly Pattern[], indent: string): string[] {
  const [first, ...more] = patterns.map(printPattern);
  if (more.length === 0) return [`${indent}${key}: ${quoted(first ?? "")}`];
  return [`${indent}${key}:`, ...[first ?? "", ...more].map((text) => `${indent}  - ${quoted(text)}`)];
}

/** Single quotes: nothing inside is special but the quote itself. Patterns hold no line ends and no control characters. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** An id such as `1e3` or `true` would be read as something else. */
const quotedIfOdd = (id: string): string => (/^[a-z]+-[a-z0-9-]*$/.test(id) ? id : quoted(id));

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
