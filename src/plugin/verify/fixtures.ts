/** A plugin's fixtures: the vendor's answers in the order of the requests, and what the connector is to make of them. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Instant, Slice } from "../../connector/contract.ts";
import type { HttpResponse } from "../../connector/http.ts";
import { isObject, type JsonObject } from "../../connector/shape.ts";
import type { Json } from "../../event/event.ts";
import { findSecret } from "../../event/secret-shapes.ts";
import { type Finding, finding } from "./finding.ts";
import { PLAIN_WORDS, type SocketWords } from "./socket-stand-in.ts";
import type { OtherAnswer } from "./vendor-stand-in.ts";

/** What a log feed is asked to read. */
export interface Reading {
  readonly partition: string | undefined;
  readonly slice: Slice | undefined;
}

export interface FeedFixtures {
  readonly feed: string;
  readonly reading: Reading;
  /** Answers to the feed's requests besides its pages: `fixtures/<feed>/http.json`. */
  readonly others: readonly OtherAnswer[];
  readonly pages: readonly HttpResponse[];
  /** More records, as `mallcop normalize` gets them: what a page cannot show. */
  readonly records: readonly Json[];
  /** Lines of `expected.jsonl`; `undefined` without the file. */
  readonly expected: readonly string[] | undefined;
  /** A state feed's earlier items. */
  readonly before: Readonly<Record<string, Json>> | undefined;
}

/** What a tool is asked, what the vendor then answers, and the rows that it is to give. */
export interface ToolFixtures {
  readonly input: JsonObject | undefined;
  readonly pages: readonly HttpResponse[];
  readonly expected: string | undefined;
}

/** An instance as its owner could have set it up. */
export interface MadeUpInstance {
  readonly config: Readonly<Record<string, Json>>;
  readonly settings: Readonly<Record<string, string>>;
  /** Secrets whose form matters. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Secrets, settings and optional addresses that are not set. */
  readonly without: readonly string[];
}

export interface Fixtures {
  readonly feeds: ReadonlyMap<string, FeedFixtures>;
  readonly tools: ReadonlyMap<string, ToolFixtures>;
  /** Answers to requests by a part of their address, for whatever is asked beside the feeds: `fixtures/http.json`. */
  readonly others: readonly OtherAnswer[];
  /** Answers to preflight's requests, which are about rights and not about records: `fixtures/preflight/http.json`. */
  readonly preflight: readonly OtherAnswer[];
  /** Answers to the requests of `tables`: `fixtures/tables/http.json`. */
  readonly tables: readonly OtherAnswer[];
  /** How the vendor speaks over web sockets: `fixtures/websocket.json`. */
  readonly words: SocketWords;
  /** The one that everything is played with (`fixtures/config.json` has its options), and others whose rights are checked besides. */
  readonly instances: readonly MadeUpInstance[];
  /** When all this is played (`fixtures/clock.json`), so that it means the same on any day; the present if nobody says. */
  readonly now: Instant | undefined;
  readonly findings: readonly Finding[];
}

/** Vendors' own documentation writes them so: `AKIAIOSFODNN7EXAMPLE`. */
const SAYS_MADE_UP = /[\w-]*(?:EXAMPLE|example)[\w-]*/g;
const PAGE = /^\d{3}\.response\.json$/;

/** @param folder the staged plugin, which holds regular files only */
export async function readFixtures(
  folder: string,
  shown: string,
  { feeds, tools }: { readonly feeds: readonly string[]; readonly tools: readonly string[] },
): Promise<Fixtures> {
  const reader = new FixtureReader(folder, shown);
  const foundFeeds = new Map<string, FeedFixtures>();
  for (const feed of feeds) foundFeeds.set(feed, await reader.feed(feed));
  const foundTools = new Map<string, ToolFixtures>();
  for (const tool of tools) foundTools.set(tool, await reader.tool(tool));
  return {
    feeds: foundFeeds,
    tools: foundTools,
    others: await reader.others(""),
    preflight: await reader.others("preflight/"),
    tables: await reader.others("tables/"),
    words: await reader.words(),
    instances: await reader.instances(),
    now: await reader.now(),
    findings: reader.findings,
  };
}

class FixtureReader {
  readonly findings: Finding[] = [];
  readonly #folder: string;
  readonly #shown: string;

  constructor(folder: string, shown: string) {
    this.#folder = folder;
    this.#shown = shown;
  }

  async feed(feed: string): Promise<FeedFixtures> {
    const before = await this.json(`${feed}/before.json`);
    const records = await this.json(`${feed}/records.json`);
    return {
      feed,
      reading: readingOf(await this.json(`${feed}/read.json`)),
      others: await this.others(`${feed}/`),
      pages: await this.#pages(feed),
      records: Array.isArray(records) ? records : [],
      expected: (await this.text(`${feed}/expected.jsonl`))?.split("\n").filter((line) => line !== ""),
      before: isObject(before) ? (before as Readonly<Record<string, Json>>) : undefined,
    };
  }

  async tool(tool: string): Promise<ToolFixtures> {
    const input = await this.json(`tools/${tool}/input.json`);
    return {
      input: isObject(input) ? input : undefined,
      pages: await this.#pages(`tools/${tool}`),
      expected: await this.text(`tools/${tool}/expected.json`),
    };
  }

  async instances(): Promise<readonly MadeUpInstance[]> {
    const config = await this.json("config.json");
    const listed = await this.json("instances.json");
    const entries = Array.isArray(listed) && listed.length > 0 ? listed : [{}];
    return entries.map((entry: unknown, index) => {
      const { config: own, settings, secrets, without } = isObject(entry) ? entry : {};
      return {
        config: { ...(index === 0 ? jsonMap(config) : {}), ...jsonMap(own) },
        settings: textMap(settings),
        secrets: textMap(secrets),
        without: Array.isArray(without) ? without.map(String) : [],
      };
    });
  }

  async now(): Promise<Instant | undefined> {
    const clock = await this.json("clock.json");
    if (clock === undefined) return undefined;
    const now = Date.parse(String(isObject(clock) ? clock.now : undefined));
    if (!Number.isNaN(now)) return now as Instant;
    const at = `${this.#shown}/fixtures/clock.json`;
    this.findings.push(finding("fixture-unreadable", "It has no `now` that is a time.", at));
    return undefined;
  }

  async others(place: string): Promise<readonly OtherAnswer[]> {
    const listed = await this.json(`${place}http.json`);
    return (Array.isArray(listed) ? listed : []).flatMap((entry: unknown) =>
      isObject(entry) && typeof entry.match === "string"
        ? [{ match: entry.match, response: responseOf({ status: 200, ...entry }) }]
        : [],
    );
  }

  async words(): Promise<SocketWords> {
    const words = await this.json("websocket.json");
    if (!isObject(words)) return PLAIN_WORDS;
    const { opens, answers = PLAIN_WORDS.answers, refuses = PLAIN_WORDS.refuses } = words;
    return { opens: Array.isArray(opens) ? opens : [], answers: answers as Json, refuses: refuses as Json };
  }

  async json(name: string): Promise<unknown> {
    const text = await this.text(name);
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      this.findings.push(finding("fixture-unreadable", "It is not JSON.", `${this.#shown}/fixtures/${name}`));
      return undefined;
    }
  }

  async text(name: string): Promise<string | undefined> {
    const text = await readFile(path.join(this.#folder, "fixtures", name), "utf8").catch(() => undefined);
    if (text !== undefined && findSecret(text.replace(SAYS_MADE_UP, "")) !== undefined) {
      const at = `${this.#shown}/fixtures/${name}`;
      this.findings.push(finding("fixture-secret", "It holds what looks like a real credential.", at));
    }
    return text;
  }

  async #pages(place: string): Promise<readonly HttpResponse[]> {
    const names = await readdir(path.join(this.#folder, "fixtures", place)).catch(() => []);
    const pages: HttpResponse[] = [];
    for (const name of names.filter((one) => PAGE.test(one)).sort()) {
      const body = await this.json(`${place}/${name}`);
      if (body !== undefined) pages.push(responseOf(body));
    }
    return pages;
  }
}

function readingOf(value: unknown): Reading {
  const { partition, from, to } = isObject(value) ? value : {};
  const bounds = [from, to].map((time) => Date.parse(String(time)) as Instant);
  const [start = Number.NaN as Instant, end = Number.NaN as Instant] = bounds;
  return {
    partition: typeof partition === "string" ? partition : undefined,
    slice: bounds.some(Number.isNaN) ? undefined : { from: start, to: end },
  };
}

function jsonMap(value: unknown): Readonly<Record<string, Json>> {
  return isObject(value) ? (value as Readonly<Record<string, Json>>) : {};
}

function textMap(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(isObject(value) ? value : {}).map(([name, text]) => [name, String(text)]));
}

/** A fixture is the body of an answer with status 200, unless it has `status` and `body` of its own. */
export function responseOf(fixture: unknown): HttpResponse {
  const whole = isObject(fixture) && typeof fixture.status === "number" && "body" in fixture;
  const body = whole ? fixture.body : fixture;
  const headers = whole && isObject(fixture.headers) ? fixture.headers : {};
  return {
    status: whole && typeof fixture.status === "number" ? fixture.status : 200,
    headers: {
      "content-type": "application/json",
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])),
    },
    body: new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body)),
  };
}
