/**
 * Reads YAML that a stranger may have written, together with where each key and value stands in the file.
 * Invariant: what comes out is plain JSON data without aliases, tags, merge keys or doubled keys, and no error quotes the file.
 */
import { isUtf8 } from "node:buffer";
import {
  CORE_SCHEMA,
  constructFromEvents,
  defineMappingTag,
  EVENT_ID,
  type Event,
  parseEvents,
  YAMLException,
} from "js-yaml";
import { MallcopError } from "../connector/errors.ts";
import { indexPositions, type Positions, placesIn } from "./positions.ts";

/** A file over this size (in bytes) is refused before it is parsed. */
export const MAX_YAML_BYTES = 256 * 1024;
const MAX_DEPTH = 20;

export interface YamlDocument {
  /** Plain objects, arrays, strings, numbers, booleans and null. Dates, `yes` and `on` are strings (YAML 1.2 core schema). */
  readonly value: unknown;
  readonly positions: Positions;
}

/**
 * Parses one YAML document. `path` is only used to say where something is.
 * @returns `undefined` for a file that holds nothing but space and comments.
 * @throws MallcopError `config-syntax` (with `context.at` as `path:line:column`) or `config-too-large`
 */
export function parseYaml(text: string, path: string): YamlDocument | undefined {
  if (Buffer.byteLength(text) > MAX_YAML_BYTES) throw tooLarge(path);
  const source = text.replace(/^\uFEFF/, "");
  const refuse = refusal(source, path);
  try {
    const events = parseEvents(source, { maxDepth: MAX_DEPTH });
    refuseUnsupported(events, source, refuse);
    if (events.length === 0) return undefined;
    const [value] = constructFromEvents(events, { source, schema: SCHEMA, maxAliases: 0 });
    return { value, positions: indexPositions(events, source, path) };
  } catch (thrown) {
    // The library's own message holds a frame of the file, which may hold a secret; only the reason goes on.
    if (!(thrown instanceof YAMLException)) throw thrown;
    const offset = thrown.mark?.position ?? 0;
    throw refuse(offset, reasonOf(thrown.reason, lineUpTo(source, offset)));
  }
}

/**
 * The text of a file.
 * @throws MallcopError `config-syntax` if it is not UTF-8, `config-too-large`
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  if (bytes.byteLength > MAX_YAML_BYTES) throw tooLarge(path);
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return text;
  throw refusal(text, path)(Math.max(0, text.indexOf("\uFFFD")), "it is not UTF-8 text");
}

type Refuse = (offset: number, reason: string) => MallcopError;

function refusal(source: string, path: string): Refuse {
  return (offset, reason) => {
    const { line, column } = placesIn(source)(offset);
    return new MallcopError("config-syntax", { path, reason }, { at: `${path}:${line}:${column}` });
  };
}

function tooLarge(path: string): MallcopError {
  return new MallcopError("config-too-large", { path, limit: `${MAX_YAML_BYTES / 1024} KB` }, { at: path });
}

/** What YAML can do and a configuration never needs: each is a way to hide something or to blow up. */
function refuseUnsupported(events: readonly Event[], source: string, refuse: Refuse): void {
  let documents = 0;
  let last = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) continue;
    if (event.type === EVENT_ID.DOCUMENT) {
      if (++documents > 1) throw refuse(secondDocument(source, last), "a second document starts here");
      continue;
    }
    if (event.type === EVENT_ID.ALIAS) {
      throw refuse(event.anchorStart - 1, "aliases (`*name`) are not supported; write the value out");
    }
    if (event.tagStart >= 0)
      throw refuse(event.tagStart, "tags (`!name`) are not supported; quote text that starts with `!`");
    last = Math.max(last, event.type === EVENT_ID.SCALAR ? event.valueEnd : event.start);
  }
}

/** Documents carry no position of their own; the marker after the last thing of the first one does. */
function secondDocument(source: string, after: number): number {
  const marker = source.slice(after).search(/^---/m);
  return marker < 0 ? after : after + marker;
}

const keyRefusals: Readonly<Record<string, string>> = {
  "<<": "merge keys (`<<`) are not supported; write the values out",
  ["__proto__"]: "`__proto__` is not allowed as a key",
};

/** The core schema, with mappings that only take text as keys: `1:` or `null:` would silently become another key. */
const SCHEMA = CORE_SCHEMA.withTags(
  defineMappingTag<Record<string, unknown>>("tag:yaml.org,2002:map", {
    create: () => ({}),
    addPair(map, key, value) {
      if (typeof key !== "string") return "a key must be text; put quotes around it";
      const refused = Object.hasOwn(keyRefusals, key) ? keyRefusals[key] : undefined;
      if (refused !== undefined) return refused;
      map[key] = value;
      return "";
    },
    has: (map, key) => typeof key === "string" && Object.hasOwn(map, key),
    keys: (map) => Object.keys(map),
    get: (map, key) => map[String(key)],
    identify: () => false,
  }),
);

const reasons: Readonly<Record<string, string>> = {
  "duplicated mapping key": "this key appears twice",
  "bad indentation of a mapping entry": "this does not fit here: check the indentation, and quote text that holds `: `",
  "can not read a block mapping entry; a multiline key may not be an implicit key":
    "the line before is no `key: value`; a space after its colon may be missing",
  [`nesting exceeded maxDepth (${MAX_DEPTH})`]: `it is nested deeper than ${MAX_DEPTH} levels`,
};

/** Some of the library's reasons repeat what they stumbled on, which may be a password that begins with `!`. */
function reasonOf(reason: string, lineSoFar: string): string {
  if (/^ *\t/.test(lineSoFar)) return "a line is indented with a tab; use spaces";
  return reasons[reason] ?? reason.replace(/ "[^"]*"/g, "").replace(/ characters: .*$/s, " characters");
}

function lineUpTo(source: string, offset: number): string {
  return source.slice(
    Math.max(source.lastIndexOf("\n", offset - 1), source.lastIndexOf("\r", offset - 1)) + 1,
    offset + 1,
  );
}
