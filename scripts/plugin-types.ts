/**
 * Makes `mallcop.d.ts`, the types that a plugin's author has without installing anything: the public contract's own sources, put
 * into one ambient module. What custom plugins cannot use is left out.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { EVENT_TYPES } from "../src/event/types.ts";
import { apiTypes } from "./plugin-api-types.ts";
import { LIBRARY_TYPES } from "./plugin-library-types.ts";

const SOURCES = ["src/event/event.ts", "src/connector/http.ts", "src/connector/contract.ts"] as const;

/** What authors have of a source whose rest is mallcop's own, by name. */
const WEB_SOCKETS = ["WebSocketOptions", "OpenWebSocket", "WebSocketConnection"] as const;

/** Members that only built-in connectors have, with their comments. */
const NOT_FOR_PLUGINS: readonly RegExp[] = [
  / {2}\/\*\* What an app's lines were like[^\n]*\n {2}readonly window\?: [^\n]*\n/,
];

/** What is there at run time besides types; the bodies are mallcop's own. */
const VALUES = `/** A value that prints as \`***\`; only \`reveal\` gives it, for one request. */
export class Secret {
  constructor(value: string);
  reveal(): string;
}

export type ErrorKind =
  | "config"
  | "auth"
  | "permission"
  | "not_available"
  | "throttled"
  | "transient"
  | "window"
  | "shape"
  | "limit"
  | "internal";

/** Trouble with a code of docs/troubleshooting.md, such as \`auth-failed\`, and the values for its sentence. */
export class MallcopError extends Error {
  constructor(
    code: string,
    values?: Readonly<Record<string, string | number>>,
    context?: {
      readonly retryAfterMs?: number;
      readonly keptFrom?: number;
      readonly cause?: unknown;
      readonly connector?: string;
    },
  );
  readonly code: string;
  readonly kind: ErrorKind;
  readonly hint: string;
}

/** Whatever was thrown, as trouble with a code. */
export function asMallcopError(thrown: unknown): MallcopError;

/** Address ranges, and whether a text is an address: 4, 6, or 0 for none. */
export class BlockList {
  addSubnet(net: string, prefix: number, type?: "ipv4" | "ipv6"): void;
  addAddress(address: string, type?: "ipv4" | "ipv6"): void;
  addRange(start: string, end: string, type?: "ipv4" | "ipv6"): void;
  check(address: string, type?: "ipv4" | "ipv6"): boolean;
}
export function isIP(input: string): 0 | 4 | 6;

/** The time of a record that does not tell its own. */
export const UNKNOWN_TIME: Instant;

/**
 * Makes the smallest call that needs \`right\`, and tells how it went. Never throws.
 * @param rights the manifest's rights of which it takes one, where \`right\` is not one itself
 */
export function probe(
  right: string,
  feeds: readonly string[],
  call: () => Promise<string>,
  rights?: readonly string[],
): Promise<Check>;

export function compareFingerprints(a: string, b: string): "same" | "changed" | "unknown";

/** A JSON object whose members are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

// Decoders: each gives a typed value, or throws with the place where the form broke off. \`path\` is where the value stands;
// \`vendor\` is given for what frames the records, and not for a record itself.
export function isObject(value: unknown): value is JsonObject;
export function object(value: unknown, path: string, vendor?: string): JsonObject;
export function optionalObject(value: unknown, path: string, vendor?: string): JsonObject | undefined;
export function text(value: unknown, path: string, vendor?: string): string;
export function optionalText(value: unknown, path: string, vendor?: string): string | undefined;
export function list(value: unknown, path: string, vendor?: string): readonly unknown[];
export function optionalList(value: unknown, path: string, vendor?: string): readonly unknown[];
export function number(value: unknown, path: string, vendor?: string): number;
export function optionalNumber(value: unknown, path: string, vendor?: string): number | undefined;
export function boolean(value: unknown, path: string, vendor?: string): boolean;
export function optionalBoolean(value: unknown, path: string, vendor?: string): boolean | undefined;
/** RFC 3339 with a zone, or a number since 1970 in seconds, milliseconds or microseconds. */
export function instant(value: unknown, path: string, vendor?: string): Instant;
/** As \`instant\`; a time without a zone is UTC. */
export function instantUtc(value: unknown, path: string, vendor?: string): Instant;
/** A scalar as text; anything else is empty. */
export function scalarText(value: unknown): string;
/** What a table has under a name, never what every object has. */
export function entryOf<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined;
export function parseJson(source: string | Uint8Array, path: string, vendor?: string): unknown;

/** SHA-256 as 64 small hex digits. */
export function sha256(content: string | Uint8Array): string;

/** The event type of a hole that the vendor itself tells of. */
export const COVERAGE_GAP: "coverage_gap";
/** The event types of mallcop's own, by connector. */
export const EVENT_TYPES: {
${Object.entries(EVENT_TYPES)
  .map(
    ([source, types]) =>
      `  readonly ${JSON.stringify(source)}: readonly [${types.map((type) => JSON.stringify(type)).join(", ")}];\n`,
  )
  .join("")}};

/** What \`tests.ts\` is handed: \`export default (t: Harness) => { … }\`. */
export interface Harness {
  test(name: string, body: () => unknown): void;
  ok(value: unknown, message?: string): void;
  equal(actual: unknown, expected: unknown, message?: string): void;
  throws(body: () => unknown, message?: string): void;
}
`;

/** What a detector's author has of these: whole declarations, by name. */
const OF_DETECTORS: Readonly<Record<string, readonly string[]>> = {
  "src/event/clean-event.ts": ["CleanEvent"],
  "src/detect/memory.ts": ["MemoryValue", "Memory"],
  "src/detect/contract.ts": ["Detector", "Context", "Evidence", "Draft"],
};

const DETECTOR_VALUES = `/** A sentence, as \`say\` makes it: the event's texts in it are known, and marked when it is stored. */
export interface Said {
  readonly __brand: "Said";
}

/** Words of your own that stand in a variable. Never an event's text. */
export interface Own {
  readonly words: string;
}

/** What may stand in a sentence. A text counts as foreign, and is marked; numbers, own words and sentences are not. */
export type Sayable = string | number | Own | Said;

/** Template tag for sentences. */
export function say(words: TemplateStringsArray, ...values: readonly Sayable[]): Said;
export function own(words: string): Own;
/** "1 event", "2 events". */
export function counted(count: number, noun: string): Own;

/** What is usual for one actor of one source. Something is known once it was seen on two days of the last 90. */
export interface Profile {
  /** Days since 1970, in UTC. */
  readonly first: number;
  readonly last: number;
  /** Different days on which the actor did anything. */
  readonly days: number;
  /** By hour of the UTC day: on how many days. */
  readonly hours: readonly number[];
  readonly isKnown: boolean;
  /** @param network as \`networkOf\` gives it */
  knowsNetwork(network: string): boolean;
  knowsHabit(habit: string): boolean;
  /** Hours between this hour and the nearest usual one, 0 to 12; \`undefined\` before any is. */
  hoursFromUsual(hour: number): number | undefined;
}

/** The first of these fields of metadata that is a text. */
export function textOf(event: CleanEvent, ...names: readonly string[]): string | undefined;
/** Whether it succeeded, as far as is known. */
export function succeeded(event: CleanEvent): boolean;
/** Whether somebody did something; alerts and summaries are no activity. */
export function isActivity(event: CleanEvent): boolean;
/** Whoever was given or lost something. */
export function granteeOf(event: CleanEvent): string;
/** The /24 or /48 that the event came from. */
export function networkOf(event: CleanEvent): string | undefined;
/** A resource's kind, and the group or account that it is in. */
export function resourceClassOf(event: CleanEvent): string;
/** The part of a mail address behind the @, in lower case. */
export function domainOf(address: string): string | undefined;
/** Whether the operation takes something away. */
export function takesAway(event: CleanEvent): boolean;
/** How much power the event gives; \`undefined\` if none of weight. */
export function powerGiven(event: CleanEvent): "full" | "broad" | undefined;
/** Lists of a remembered record; empty if there are none. */
export function numbersOf(value: MemoryValue | undefined, name: string): readonly number[];
export function textsOf(value: MemoryValue | undefined, name: string): readonly string[];
`;

/** The text of `mallcop.d.ts`. @param root the project's folder */
export async function pluginTypes(root: string): Promise<string> {
  const read = async (file: string) => await readFile(path.join(root, file), "utf8");
  const sources = await Promise.all(SOURCES.map(read));
  const sockets = await read("src/connector/websocket.ts");
  const detectors = await Promise.all(
    Object.entries(OF_DETECTORS).map(async ([file, names]) => {
      const source = await read(file);
      return names.map((name) => declaration(source, name)).join("\n");
    }),
  );
  return [
    "/** Written by `mallcop scaffold`: the types of what a plugin may import. Do not edit; a newer mallcop writes it anew. */\n",
    ambient(
      "mallcop",
      [...sources.map(declarations), ...WEB_SOCKETS.map((name) => declaration(sockets, name)), VALUES].join("\n"),
    ),
    "\n",
    ambient("mallcop/detector", [DETECTOR_HEAD, ...detectors, DETECTOR_VALUES].join("\n")),
    ...Object.entries({ ...LIBRARY_TYPES, ...(await apiTypes(root)) }).map(
      ([name, body]) => `\n${ambient(name, body)}`,
    ),
  ].join("");
}

const DETECTOR_HEAD =
  'import type { EventId, Instant, Scalar, Severity } from "mallcop";\n\nexport type { Harness } from "mallcop";\n';

function ambient(name: string, body: string): string {
  return `declare module "${name}" {\n${body.replace(/^(?=.)/gm, "  ")}}\n`;
}

/** One exported interface or type of a source, with its comment. */
function declaration(source: string, name: string): string {
  const comment = String.raw`(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?`;
  const found = new RegExp(
    `^${comment}export (?:interface ${name} \\{[\\s\\S]*?^\\}|type ${name} = [^;]*;)\\n`,
    "m",
  ).exec(source);
  if (found === null) throw new Error(`there is no ${name} to give to plugins`);
  return found[0];
}

/** A source without its head comment, imports, exports of others, and values. */
function declarations(source: string): string {
  const bare = source
    .replace(/^\/\*\*[\s\S]*?\*\/\n/, "")
    .replace(/^import [\s\S]*?;\n/gm, "")
    .replace(/^export (?:type )?\{[\s\S]*?;\n/gm, "")
    .replace(/^(?:\/\*\*[^\n]*\n)?export const [^\n]*\n/gm, "");
  const left = NOT_FOR_PLUGINS.reduce((text, part) => text.replace(part, ""), bare);
  return left
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .concat("\n");
}
