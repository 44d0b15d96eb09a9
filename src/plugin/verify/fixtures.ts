/** A plugin's fixtures: the vendor's answers in the order of the requests, and what the connector is to make of them. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { HttpResponse } from "../../connector/http.ts";
import { isObject } from "../../connector/shape.ts";
import type { Json } from "../../event/event.ts";
import { findSecret } from "../../event/secret-shapes.ts";
import { type Finding, finding } from "./finding.ts";

export interface FeedFixtures {
  readonly feed: string;
  readonly pages: readonly HttpResponse[];
  /** Lines of `expected.jsonl`; `undefined` without the file. */
  readonly expected: readonly string[] | undefined;
  /** A state feed's earlier items. */
  readonly before: Readonly<Record<string, Json>> | undefined;
}

export interface Fixtures {
  readonly feeds: ReadonlyMap<string, FeedFixtures>;
  /** Answers to requests by a part of their address, for whatever is asked beside the feeds: `fixtures/http.json`. */
  readonly others: readonly { readonly match: string; readonly response: HttpResponse }[];
  /** Options of the instance: `fixtures/config.json`. */
  readonly config: Readonly<Record<string, Json>>;
  readonly findings: readonly Finding[];
}

const PAGE = /^\d{3}\.response\.json$/;

/** @param folder the staged plugin, which holds regular files only */
export async function readFixtures(folder: string, shown: string, feeds: readonly string[]): Promise<Fixtures> {
  const findings: Finding[] = [];
  const read = async (name: string): Promise<string | undefined> => {
    const text = await readFile(path.join(folder, "fixtures", name), "utf8").catch(() => undefined);
    const shape = text === undefined ? undefined : findSecret(text);
    if (shape !== undefined)
      findings.push(
        finding("fixture-secret", "It holds what looks like a real credential.", `${shown}/fixtures/${name}`),
      );
    return text;
  };
  const json = async (name: string): Promise<unknown> => {
    const text = await read(name);
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      findings.push(finding("fixture-unreadable", "It is not JSON.", `${shown}/fixtures/${name}`));
      return undefined;
    }
  };
  const found = new Map<string, FeedFixtures>();
  for (const feed of feeds) {
    const names = (await readdir(path.join(folder, "fixtures", feed)).catch(() => [])).filter((name) =>
      PAGE.test(name),
    );
    const pages: HttpResponse[] = [];
    for (const name of names.sort()) {
      const body = await json(`${feed}/${name}`);
      if (body !== undefined) pages.push(responseOf(body));
    }
    const before = await json(`${feed}/before.json`);
    found.set(feed, {
      feed,
      pages,
      expected: (await read(`${feed}/expected.jsonl`))?.split("\n").filter((line) => line !== ""),
      before: isObject(before) ? (before as Readonly<Record<string, Json>>) : undefined,
    });
  }
  const others = await json("http.json");
  const config = await json("config.json");
  return {
    feeds: found,
    others: (Array.isArray(others) ? others : []).flatMap((entry: unknown) =>
      isObject(entry) && typeof entry.match === "string" ? [{ match: entry.match, response: responseOf(entry) }] : [],
    ),
    config: isObject(config) ? (config as Readonly<Record<string, Json>>) : {},
    findings,
  };
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
