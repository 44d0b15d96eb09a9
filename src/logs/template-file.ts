/**
 * Reads `apps/<app>/parser.yaml`. Invariant: there is a parser only if nothing is wrong with the file, every mistake is said
 * at its line and column, and no message repeats what the file says.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import { nearest } from "../config/nearest.ts";
import { MallcopError } from "../connector/errors.ts";
import { type AppParser, type Format, isMappedType, type Mapping, type Template } from "./app.ts";
import { Matcher } from "./matcher.ts";
import { isTooOpen, type Pattern, parsePattern } from "./pattern.ts";

export type ReadTemplates =
  | { readonly parser: AppParser; readonly problems: readonly [] }
  | { readonly parser?: undefined; readonly problems: readonly MallcopError[] };

/** A file over this size (in UTF-16 units) is refused before it is parsed: 5,000 templates are a tenth of it. */
export const MAX_TEMPLATE_CHARS = 8 * 1024 * 1024;
const MOST_PROBLEMS = 100;
const MOST_TEMPLATES = 10_000;

const TOP_KEYS = ["version", "app", "format", "header", "join", "templates", "ignore"] as const;
const TEMPLATE_KEYS = [
  "id",
  "match",
  "event",
  "actor",
  "target",
  "severity",
  "outcome",
  "fields",
  "noise",
  "keep",
  "was",
  "examples",
] as const;
const FORMATS: readonly Format[] = ["text", "json", "logfmt"];
const SEVERITIES = ["info", "warn", "critical"] as const;
const ID = /^[a-z0-9][a-z0-9-]{0,62}$/;
const OUTCOMES = ["success", "failure", "denied"] as const;
const FIELD = /^[a-z][a-z0-9_]{0,39}$/;

/** Whether a template can be called so. */
export function isTemplateId(name: unknown): name is string {
  return typeof name === "string" && ID.test(name);
}

/** @param path what the file is called in messages */
export function readTemplates(text: string, path: string): ReadTemplates {
  if (text.length > MAX_TEMPLATE_CHARS) {
    const limit = `${MAX_TEMPLATE_CHARS / 1024 / 1024} MB`;
    return { problems: [new MallcopError("config-too-large", { path, limit }, { at: path })] };
  }
  const reader = new Reader(text, path);
  const parser = reader.read();
  return parser === undefined || reader.problems.length > 0
    ? { problems: reader.problems.slice(0, MOST_PROBLEMS) }
    : { parser, problems: [] };
}

class Reader {
  readonly problems: MallcopError[] = [];
  readonly #text: string;
  readonly #path: string;
  readonly #lines = new LineCounter();

  constructor(text: string, path: string) {
    this.#text = text;
    this.#path = path;
  }

  read(): AppParser | undefined {
    const document = parseDocument(this.#text, {
      lineCounter: this.#lines,
      schema: "core",
      uniqueKeys: true,
      prettyErrors: false,
    });
    for (const { pos, code } of document.errors) {
      const reason = code.toLowerCase().replaceAll("_", " ");
      this.problems.push(new MallcopError("config-syntax", { path: this.#path, reason }, { at: this.#place(pos[0]) }));
    }
    if (this.problems.length > 0) return undefined;
    visit(document, {
      Alias: (_, node) => void this.#say(node, "an alias stands here", "Write the value out."),
      Node: (_, node) =>
        void (
          node.tag !== undefined &&
          !node.tag.startsWith("tag:yaml.org,2002:") &&
          this.#say(node, "a tag stands here", "Take it out.")
        ),
    });
    const top = this.#map(document.contents, TOP_KEYS);
    if (this.problems.length > 0) return undefined;
    if (top.get("version") === undefined || this.#value(top.get("version")) !== 1) {
      this.#say(
        top.get("version") ?? document.contents,
        "the version of the format is missing or not 1",
        "Write `version: 1`.",
      );
    }
    const joins =
      top.get("join") === undefined ||
      this.#list(top.get("join"), (node) => this.#oneOf(node, ["stack"])).includes("stack");
    return {
      app: this.#string(top.get("app"), "app") ?? "",
      format: (top.has("format") ? this.#oneOf(top.get("format"), FORMATS) : undefined) ?? "text",
      headers: top.has("header") ? this.#patterns(top.get("header"), true) : [],
      joins,
      templates: this.#templates(top.get("templates")),
      ignore: top.has("ignore") ? this.#patterns(top.get("ignore"), false) : [],
    };
  }

  #templates(node: Node | undefined): Template[] {
    if (node === undefined || (isScalar(node) && node.value === null)) return [];
    const templates: Template[] = [];
    const ids = new Set<string>();
    const matcher = new Matcher();
    for (const item of this.#items(node).slice(0, MOST_TEMPLATES)) {
      const template = this.#template(item, ids);
      if (template === undefined) continue;
      for (const pattern of template.patterns) {
        const other = matcher.add(pattern, templates.length);
        if (other !== undefined && other !== templates.length)
          this.#say(item, "another template above has the same `match`", "Take one of them out.");
      }
      templates.push(template);
    }
    return templates;
  }

  #template(item: Node, ids: Set<string>): Template | undefined {
    const map = this.#map(item, TEMPLATE_KEYS);
    const id = this.#string(map.get("id"), "id", item);
    for (const [node, name] of [[map.get("id"), id] as const, ...this.#words(map.get("was"))]) {
      if (name === undefined) continue;
      if (!ID.test(name))
        this.#say(node ?? item, "this is no id", "An id is 1 to 63 small letters, digits and dashes.");
      else if (ids.has(name)) this.#say(node ?? item, "this id appears twice", "Give each template its own.");
      ids.add(name);
    }
    const match = map.get("match");
    if (match === undefined) {
      this.#say(item, "`match` is missing", "Write the line as it looks, with `<name>` for each value.");
      return undefined;
    }
    const [first, ...more] = this.#patterns(match, false);
    if (first === undefined || id === undefined) return undefined;
    const patterns: [Pattern, ...Pattern[]] = [first, ...more];
    return {
      id,
      patterns,
      mapping: this.#mapping(map),
      noise: this.#flag(map.get("noise")),
      keep: this.#flag(map.get("keep")),
      was: this.#words(map.get("was")).flatMap(([, name]) => name ?? []),
      examples: this.#examples(map.get("examples"), patterns),
    };
  }

  #mapping(map: ReadonlyMap<string, Node>): Mapping | undefined {
    const event = map.has("event") ? this.#string(map.get("event"), "event") : undefined;
    const severity = map.has("severity") ? this.#oneOf(map.get("severity"), SEVERITIES) : undefined;
    const outcome = map.has("outcome") ? this.#oneOf(map.get("outcome"), OUTCOMES) : undefined;
    const [actor, target] = (["actor", "target"] as const).map((key) =>
      map.has(key) ? this.#string(map.get(key), key) : undefined,
    );
    if (event === undefined) {
      for (const key of ["actor", "target", "severity", "outcome", "fields"])
        if (map.has(key))
          this.#say(map.get(key), `\`${key}\` needs an \`event\``, "Say which event type the line becomes.");
      return undefined;
    }
    if (!isMappedType(event))
      this.#say(
        map.get("event"),
        "this is no event type",
        "It is small letters, digits and underscores, with one dot at most, and none of mallcop's own.",
      );
    return { event, actor, target, severity, outcome, fields: this.#fields(map.get("fields")) };
  }

  #fields(node: Node | undefined): Map<string, string> {
    const fields = new Map<string, string>();
    if (node === undefined) return fields;
    if (!isMap<Node, Node>(node)) this.#say(node, "here must be `name: field` pairs", "Such as `source_ip: ip`.");
    else
      for (const { key, value } of node.items) {
        const name = String(this.#value(key));
        const field = this.#string(value ?? key, "field");
        if (!FIELD.test(name)) this.#say(key, "this is no name", "It is small letters, digits and underscores.");
        else if (field !== undefined) fields.set(name, field);
      }
    return fields;
  }

  #examples(node: Node | undefined, patterns: readonly Pattern[]): string[] {
    const matcher = new Matcher();
    for (const pattern of patterns) matcher.add(pattern, 0);
    return this.#words(node).flatMap(([place, example]) => {
      if (example === undefined) return [];
      if (matcher.match(example) === undefined)
        this.#say(
          place,
          "the template does not match this example",
          "Correct one of them; an example is a message without its header.",
        );
      return [example];
    });
  }

  #patterns(node: Node | undefined, isHeader: boolean): Pattern[] {
    return this.#words(node).flatMap(([place, text]) => {
      if (text === undefined) return [];
      const pattern = parsePattern(text);
      if ("problem" in pattern) {
        this.#say(place, pattern.problem, "Correct the template.", pattern.offset);
        return [];
      }
      if (isHeader) return [this.#header(place, pattern)];
      if (isTooOpen(pattern))
        this.#say(
          place,
          "there is no word in it, so it would match nearly everything",
          "Add what all of its lines have.",
        );
      return [pattern];
    });
  }

  #header(node: Node | undefined, pattern: Pattern): Pattern {
    const last = pattern.at(-1);
    if (last !== undefined && "hole" in last && last.name === "message")
      return [...pattern.slice(0, -1), { hole: "rest", name: "message" }];
    this.#say(node, "a header ends with `<message>`", "Add it at the end.");
    return pattern;
  }

  #map(node: unknown, keys: readonly string[]): Map<string, Node> {
    const map = new Map<string, Node>();
    if (!isMap<Node, Node>(node)) {
      this.#say(node, "here must be `key: value` lines", `There are the keys ${keys.join(", ")}.`);
      return map;
    }
    for (const { key, value } of node.items) {
      const name = isScalar(key) && typeof key.value === "string" ? key.value : "";
      if (keys.includes(name)) map.set(name, value ?? key);
      else {
        const meant = nearest(name, keys);
        this.#say(
          key,
          "there is no such key",
          meant === undefined ? `There are ${keys.join(", ")}.` : `Did you mean \`${meant}\`?`,
        );
      }
    }
    return map;
  }

  #items(node: Node | undefined): Node[] {
    if (isSeq<Node>(node)) return node.items;
    this.#say(node, "here must be a list", "Begin each entry with `- `.");
    return [];
  }

  /** A text, or a list of texts, each with its place. */
  #words(node: Node | undefined): [Node, string | undefined][] {
    if (node === undefined) return [];
    return (isSeq<Node>(node) ? node.items : [node]).map((item) => [item, this.#string(item, "text")]);
  }

  #list<T>(node: Node | undefined, each: (node: Node) => T): T[] {
    return this.#items(node).map(each);
  }

  #value(node: unknown): unknown {
    return isScalar(node) ? node.value : undefined;
  }

  #string(node: Node | undefined, name: string, parent?: Node): string | undefined {
    const value = this.#value(node);
    if (typeof value === "string" && value !== "") return value;
    if (node === undefined) this.#say(parent, `\`${name}\` is missing`, "Add it.");
    else this.#say(node, "here must be a text", "Put it in single quotes.");
    return undefined;
  }

  #flag(node: Node | undefined): boolean {
    const value = this.#value(node);
    if (node !== undefined && typeof value !== "boolean")
      this.#say(node, "here must be `true` or `false`", "Write one of them.");
    return value === true;
  }

  #oneOf<T extends string>(node: Node | undefined, allowed: readonly T[]): T | undefined {
    const value = allowed.find((candidate) => candidate === this.#value(node));
    if (value === undefined) this.#say(node, "this value is not known here", `There are ${allowed.join(", ")}.`);
    return value;
  }

  #say(node: unknown, problem: string, advice: string, within = 0): void {
    const range =
      typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range) ? node.range : [0];
    const start = Number(range[0]);
    const quoted = "'\"".includes(this.#text.charAt(start)) ? 1 : 0;
    const at = this.#place(start + (within > 0 ? within + quoted : 0));
    this.problems.push(new MallcopError("config-invalid", { path: this.#path, problem, advice }, { at }));
  }

  #place(offset: number): string {
    const { line, col } = this.#lines.linePos(offset);
    return `${this.#path}:${line}:${col}`;
  }
}
