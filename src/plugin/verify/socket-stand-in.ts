/**
 * The vendor's web sockets as verification plays them: every frame that the connector sends is a request, and the next page is its
 * answer, in the words of `fixtures/websocket.json`.
 */
import { MallcopError } from "../../connector/errors.ts";
import type { HttpResponse } from "../../connector/http.ts";
import { isObject, type JsonObject } from "../../connector/shape.ts";
import type { OpenWebSocket, WebSocketConnection } from "../../connector/websocket.ts";
import type { Json } from "../../event/event.ts";

/** How the vendor puts what it says: `"$body"` stands for the page, and `"$id"` for the member `id` of the frame that it answers. */
export interface SocketWords {
  /** Frames that it sends by itself, once a connection is open. */
  readonly opens: readonly Json[];
  readonly answers: Json;
  /** To a page whose status is 400 or more. */
  readonly refuses: Json;
}

export const PLAIN_WORDS: SocketWords = { opens: [], answers: "$body", refuses: "$body" };

/** @param answer the page for a frame, or nothing more; status 204 is no answer */
export function createSocketStandIn(
  words: SocketWords,
  answer: (url: string, frame: string) => Promise<HttpResponse>,
): OpenWebSocket {
  return async (url) => new Conversation(words, async (frame) => await answer(url, frame));
}

class Conversation implements WebSocketConnection {
  readonly #words: SocketWords;
  readonly #answer: (frame: string) => Promise<HttpResponse>;
  readonly #waiting: string[];
  #reader: PromiseWithResolvers<string> | undefined;
  #end: MallcopError | undefined;
  closing: WebSocketConnection["closing"];

  constructor(words: SocketWords, answer: (frame: string) => Promise<HttpResponse>) {
    this.#words = words;
    this.#answer = answer;
    this.#waiting = words.opens.map((frame) => JSON.stringify(frame));
  }

  send(frame: string): void {
    this.#answer(frame)
      .then((page) => this.#say(page, frame))
      // There is no such page: a vendor that has no answer hangs up.
      .catch(() => this.#finish());
  }

  async receive(): Promise<string> {
    const next = this.#waiting.shift();
    if (next !== undefined) return next;
    if (this.#end !== undefined) throw this.#end;
    this.#reader ??= Promise.withResolvers();
    return await this.#reader.promise;
  }

  close(): void {
    this.#finish();
  }

  #say({ status, body }: HttpResponse, frame: string): void {
    if (status === 204) return;
    const said = Buffer.from(body).toString("utf8");
    const page = parsed(said);
    const words = status < 400 ? this.#words.answers : this.#words.refuses;
    const text = page === undefined ? said : JSON.stringify(put(words, page, parsed(frame)));
    const reader = this.#reader;
    this.#reader = undefined;
    if (reader === undefined) this.#waiting.push(text);
    else reader.resolve(text);
  }

  #finish(): void {
    this.#end ??= new MallcopError("vendor-unreachable", { host: "vendor.example", reason: "it ended the connection" });
    this.closing ??= { code: 1000, reason: "" };
    this.#reader?.reject(this.#end);
  }
}

function put(words: Json, page: Json, sent: Json | undefined): Json {
  if (words === "$body") return page;
  if (typeof words === "string" && words.startsWith("$")) return memberOf(sent, words.slice(1));
  if (Array.isArray(words)) return words.map((word) => put(word, page, sent));
  if (!isObject(words)) return words;
  return Object.fromEntries(
    Object.entries(words as { [name: string]: Json }).map(([name, word]) => [name, put(word, page, sent)]),
  );
}

function memberOf(sent: Json | undefined, name: string): Json {
  const members: JsonObject = isObject(sent) ? sent : {};
  return Object.hasOwn(members, name) ? (members[name] as Json) : null;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
