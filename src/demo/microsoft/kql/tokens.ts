/** Splits a Kusto query into tokens, strictly: what is not plainly one of ours is a syntax error, as it is at the vendor. */

export type Token =
  | { readonly kind: "name" | "symbol"; readonly text: string }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "number"; readonly value: number; readonly whole: boolean }
  | { readonly kind: "timespan"; readonly ms: number }
  /** With seven digits of a second. */
  | { readonly kind: "datetime"; readonly value: string }
  | { readonly kind: "end" };

/** What the vendor finds wrong with a query, by its own names. */
export class KqlError extends Error {
  readonly kind: "SyntaxError" | "SemanticError";
  /** Such as `SEM0100`. */
  readonly code: string;

  constructor(kind: KqlError["kind"], code: string, message: string) {
    super(message);
    this.kind = kind;
    this.code = code;
  }
}

export function syntaxError(near: string): KqlError {
  return new KqlError("SyntaxError", "SYN0002", `Query could not be parsed at '${near}'`);
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const PATTERNS = {
  space: /[ \t\r\n]+/y,
  datetime: /datetime\(([^()"']*)\)/y,
  timespan: /(\d+(?:\.\d+)?)(ms|s|m|h|d)\b/y,
  number: /\d+(?:\.\d+)?\b/y,
  keyword: /(?:!in|in)~|!in\b|matches regex\b/y,
  name: /[A-Za-z_]\w*/y,
  symbol: /==|!=|<=|>=|=~|!~|[|(),=<>+\-*/.[\]]/y,
  text: /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/y,
  verbatim: /@"([^"\n]*)"/y,
} as const;

export function tokenize(query: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(query);
    if (found !== null) at += found[0].length;
    return found;
  };
  for (take(PATTERNS.space); at < query.length; take(PATTERNS.space)) {
    const token = next(take);
    if (token === undefined) throw syntaxError(query.slice(at, at + 20));
    tokens.push(token);
  }
  return [...tokens, { kind: "end" }];
}

function next(take: (pattern: RegExp) => RegExpExecArray | null): Token | undefined {
  const [, datetime] = take(PATTERNS.datetime) ?? [];
  if (datetime !== undefined) return { kind: "datetime", value: sevenDigits(datetime) };
  const timespan = take(PATTERNS.timespan);
  if (timespan !== null) return { kind: "timespan", ms: Number(timespan[1]) * (UNITS[timespan[2] ?? ""] ?? 0) };
  const number = take(PATTERNS.number);
  if (number !== null) return { kind: "number", value: Number(number[0]), whole: !number[0].includes(".") };
  const text = take(PATTERNS.text);
  if (text !== null) return { kind: "string", value: unescaped(text[1] ?? text[2] ?? "") };
  const verbatim = take(PATTERNS.verbatim);
  if (verbatim !== null) return { kind: "string", value: verbatim[1] ?? "" };
  const keyword = take(PATTERNS.keyword) ?? take(PATTERNS.symbol);
  if (keyword !== null) return { kind: "symbol", text: keyword[0] };
  const name = take(PATTERNS.name);
  return name === null ? undefined : { kind: "name", text: name[0] };
}

/** `2026-11-20T00:00:00Z` → `2026-11-20T00:00:00.0000000Z`, the form in which the service gives times and compares them well. */
export function sevenDigits(text: string): string {
  const found = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,7}))?Z?)?$/.exec(text.trim());
  if (found === null) throw syntaxError(text);
  const [, day, time = "00:00:00", fraction = ""] = found;
  return `${day}T${time}.${fraction.padEnd(7, "0")}Z`;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "\\": "\\", '"': '"', "'": "'" };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (whole, code: string | undefined, plain: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    const meant = ESCAPES[plain ?? ""];
    if (meant === undefined) throw syntaxError(whole);
    return meant;
  });
}
