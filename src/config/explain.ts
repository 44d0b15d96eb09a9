/**
 * Says what is wrong with a file in words that its author can act on.
 * Invariant: a value from the file is never repeated, only its kind; a key only if it looks like a name.
 */
import { MallcopError } from "../connector/errors.ts";
import type { Finding } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { childPointer, type Positions, pointerParts } from "./positions.ts";
import type { JsonSchema } from "./schema.ts";

/** One mistake in a file; `problem` goes after `<path>: `, and both are free of values. */
export interface Mistake {
  readonly pointer: string;
  /** Whether the key or the value is to be pointed at. */
  readonly on: "key" | "value";
  readonly problem: string;
  readonly advice: string;
}

export interface Explained {
  readonly schema: JsonSchema;
  /** The value that was checked, to name the kind of what stands there. */
  readonly value: unknown;
  /** Where the value stands in the file, such as `/connectors/0`. */
  readonly below?: string;
  /** Names that are allowed at the top of the value besides those of the schema. */
  readonly alsoKnown?: readonly string[];
}

/** A `config-invalid` error at the mistake's place. */
export function mistakeError(mistake: Mistake, path: string, positions: Positions): MallcopError {
  const at = mistake.on === "key" ? positions.atKey(mistake.pointer) : positions.atValue(mistake.pointer);
  return new MallcopError("config-invalid", { path, problem: mistake.problem, advice: mistake.advice }, { at });
}

/** One mistake for each place; of several rules that one value breaks, the first says enough. */
export function explain(findings: readonly Finding[], about: Explained): Mistake[] {
  const mistakes = new Map<string, Mistake>();
  for (const finding of findings) {
    if (finding.keyword === "if" || finding.schemaPath.includes("/propertyNames/")) continue;
    const mistake = explainOne(finding, about);
    const place = `${mistake.on} ${mistake.pointer} ${finding.keyword === "required" ? mistake.problem : ""}`;
    if (!mistakes.has(place)) mistakes.set(place, mistake);
  }
  return [...mistakes.values()];
}

/** `connectors[0].region`, for a JSON pointer. Parts that are not names are shown as `?`. */
export function nameOf(pointer: string): string {
  const parts = pointerParts(pointer).map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${shownKey(part)}`));
  return parts.join("").replace(/^\./, "") || "the file";
}

/** A key as it may be printed: it is somebody's text, and may be a misplaced token. Words are shown, anything else is `?`. */
export function shownKey(key: string): string {
  return key.length <= 40 && /^[A-Za-z]+(?:[_.-][A-Za-z]+)*[0-9]{0,3}$/.test(key) ? key : "?";
}

type Explain = (finding: Finding, about: Explained, rule: JsonSchema) => Omit<Mistake, "pointer" | "on">;

function explainOne(finding: Finding, about: Explained): Mistake {
  const rule = asSchema(schemaAt(about.schema, finding.schemaPath));
  const base = `${about.below ?? ""}${finding.pointer}`;
  const words = (EXPLANATIONS[finding.keyword] ?? otherwise)(finding, about, rule);
  const key = finding.params.additionalProperty ?? finding.params.propertyName;
  return {
    pointer: typeof key === "string" ? childPointer(base, key) : base,
    on: typeof key === "string" ? "key" : "value",
    ...words,
  };
}

const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  additionalProperties(finding, about, rule) {
    const typed = String(finding.params.additionalProperty);
    const known = [
      ...(finding.pointer === "" ? (about.alsoKnown ?? []) : []),
      ...Object.keys(asSchema(rule.properties)),
    ];
    const problem = `unknown key \`${shownKey(typed)}\` in ${quoted(finding, about)}`;
    if (/\s/.test(typed))
      return { problem, advice: "If it belongs to the text before it, put quotes around the whole." };
    const meant = nearest(typed, known);
    return {
      problem,
      advice: meant === undefined ? `Known here: ${known.join(", ") || "nothing"}.` : `Did you mean \`${meant}\`?`,
    };
  },
  propertyNames: (finding, about) => ({
    problem: `\`${shownKey(String(finding.params.propertyName))}\` is not a name that ${quoted(finding, about)} can hold`,
    advice: "Begin with a letter, and use small letters, digits and underscores.",
  }),
  required(finding, about, rule) {
    const missing = String(finding.params.missingProperty);
    return {
      problem: `${quoted(finding, about)} lacks \`${missing}\``,
      advice: `Add \`${missing}:\`. ${describe(asSchema(asSchema(rule.properties)[missing]))}`.trim(),
    };
  },
  type(finding, about, rule) {
    const expected = String(finding.params.type);
    const value = valueAt(about.value, finding.pointer);
    return {
      problem: `${quoted(finding, about)} ${kindOf(value)}, but must be ${KINDS[expected] ?? expected}`,
      advice: typeAdvice(expected, value) ?? describe(rule),
    };
  },
  enum: (finding, about) => ({
    problem: `${quoted(finding, about)} is none of the allowed values`,
    advice: `Allowed: ${listed(finding.params.allowedValues)}.`,
  }),
  const: (finding, about) => ({
    problem: `${quoted(finding, about)} is not the allowed value`,
    advice: `Write \`${String(finding.params.allowedValue)}\`.`,
  }),
  pattern: (finding, about, rule) => ({
    problem: `${quoted(finding, about)} is not of the right form`,
    advice: describe(rule) || `It must match \`${String(finding.params.pattern)}\`.`,
  }),
  uniqueItems: (finding, about) => ({
    problem: `${quoted(finding, about)} holds the same value twice`,
    advice: "Remove one of them.",
  }),
  ...limits({
    minimum: "is too small: at least",
    maximum: "is too big: at most",
    minLength: "is too short: at least",
    maxLength: "is too long: at most",
    minItems: "has too few entries: at least",
    maxItems: "has too many entries: at most",
    minProperties: "has too few entries: at least",
  }),
};

function limits(says: Readonly<Record<string, string>>): Record<string, Explain> {
  const explanation =
    (words: string): Explain =>
    (finding, about, rule) => ({
      problem: `${quoted(finding, about)} ${words} ${String(finding.params.limit)}`,
      advice: describe(rule) || "Correct the value.",
    });
  return Object.fromEntries(Object.entries(says).map(([keyword, words]) => [keyword, explanation(words)]));
}

const otherwise: Explain = (finding, about, rule) => ({
  problem: `${quoted(finding, about)} is not allowed here`,
  advice: describe(rule) || "See docs/configuration.md.",
});

function quoted(finding: Finding, about: Explained): string {
  const pointer = `${about.below ?? ""}${finding.pointer}`;
  return pointer === "" ? "the file" : `\`${nameOf(pointer)}\``;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "a mapping",
};

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "is empty";
  if (Array.isArray(value)) return "is a list";
  if (typeof value === "boolean") return "is a truth value";
  if (typeof value === "number") return Number.isInteger(value) ? "is a number" : "is a number with a fraction";
  return typeof value === "string" ? "is text" : "is a mapping";
}

function typeAdvice(expected: string, value: unknown): string | undefined {
  if (value === null) return "Fill it in, or remove the line.";
  if (typeof value === "string" && value.includes("${")) return "A variable always gives text; write the value itself.";
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean"))
    return "Put quotes around it.";
  if (expected === "boolean") return "Write `true` or `false`, without quotes.";
  if (expected === "array") return "Write it as a list: one line for each entry, beginning with `- `.";
  if (typeof value === "string" && (expected === "number" || expected === "integer"))
    return "Write a number, without quotes.";
  return undefined;
}

/** The schema that holds the broken rule. A schema path is a URI fragment that ends in the rule's keyword. */
function schemaAt(schema: unknown, schemaPath: string): unknown {
  const parts = pointerParts(schemaPath.replace(/^#/, "")).slice(0, -1);
  return parts.reduce<unknown>((at, part) => asSchema(at)[decodeURIComponent(part)], schema);
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointerParts(pointer).reduce<unknown>((at, part) => asSchema(at)[part], value);
}

function asSchema(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function describe(schema: JsonSchema): string {
  return typeof schema.description === "string" ? schema.description : "";
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => `\`${String(value)}\``).join(", ") : "";
}
