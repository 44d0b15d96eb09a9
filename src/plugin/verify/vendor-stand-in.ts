/** The vendor as verification plays it: it answers from fixtures alone, and notes which declared hosts were asked. */
import { MallcopError } from "../../connector/errors.ts";
import { excerpt } from "../../connector/excerpt.ts";
import type { Http, HttpRequest, HttpResponse } from "../../connector/http.ts";
import { createOriginPolicy } from "../../connector/origins.ts";
import type { OpenWebSocket } from "../../connector/websocket.ts";
import { createSocketStandIn, PLAIN_WORDS, type SocketWords } from "./socket-stand-in.ts";

/** The answer to every request whose line (method, address, body) holds a text. */
export interface OtherAnswer {
  readonly match: string;
  readonly response: HttpResponse;
}

export interface VendorStandIn {
  readonly http: Http;
  readonly websocket: OpenWebSocket;
  /**
   * What is answered from now on, in this order; and after that, for ever, `then`.
   * @param beside answers by a part of the request, which go before those of all requests
   */
  play(pages: readonly HttpResponse[], then?: HttpResponse, beside?: readonly OtherAnswer[]): void;
  /** Pages that nobody has asked for. */
  readonly left: number;
  /** Whether more was asked for than there is. */
  readonly exhausted: boolean;
  /** The requests since the last `play`, as one line each: method, address, body; of a frame, `SEND`, address, frame. */
  readonly asked: readonly string[];
  /** Entries of the manifest's `hosts` that a request went to. */
  readonly reached: ReadonlySet<string>;
  /** Methods that do more than read. */
  readonly writing: ReadonlySet<string>;
  /** Whether a web socket was opened. */
  readonly spoken: boolean;
}

const READING: ReadonlySet<string> = new Set(["GET", "HEAD", "POST"]);

export function createVendorStandIn(
  hosts: readonly string[],
  options: Readonly<Record<string, unknown>>,
  others: readonly OtherAnswer[],
  words: SocketWords = PLAIN_WORDS,
): VendorStandIn {
  const all = createOriginPolicy(hosts, options);
  const each = hosts.map((host) => ({ host, policy: createOriginPolicy([host], options) }));
  const reached = new Set<string>();
  const writing = new Set<string>();
  let queue: readonly HttpResponse[] = [];
  let last: HttpResponse | undefined;
  let own: readonly OtherAnswer[] = [];
  let exhausted = false;
  let asked: string[] = [];
  let spoken = false;
  const reach = (url: string): URL => {
    const parsed = all.check(url);
    for (const { host, policy } of each) if (policy.allows(parsed)) reached.add(host);
    return parsed;
  };
  const answer = (line: string, { host }: URL): HttpResponse => {
    asked.push(line);
    const other = [...own, ...others].find(({ match }) => line.includes(match));
    if (other !== undefined) return other.response;
    const [next, ...rest] = queue;
    queue = rest;
    if (next !== undefined) return next;
    if (last !== undefined) return last;
    exhausted = true;
    throw new MallcopError("vendor-failed", { host, status: 404, attempts: 1 });
  };
  const send = async ({ url, method = "GET", body = "" }: HttpRequest): Promise<HttpResponse> => {
    const parsed = reach(url);
    if (!READING.has(method)) writing.add(method);
    return answer(
      `${method} ${parsed.href} ${typeof body === "string" ? body : Buffer.from(body).toString("utf8")}`,
      parsed,
    );
  };
  const speak = createSocketStandIn(words, async (url, frame) => answer(`SEND ${url} ${frame}`, new URL(url)));
  const http: Http = {
    send,
    with: () => http,
    excerpt: ({ body }) => excerpt(body, (text) => text),
  };
  return {
    http,
    async websocket(url, options) {
      const { href } = reach(url);
      spoken = true;
      return await speak(href, options);
    },
    play(pages, then, beside = []) {
      queue = pages;
      own = beside;
      last = then;
      exhausted = false;
      asked = [];
    },
    get left() {
      return queue.length;
    },
    get asked() {
      return asked;
    },
    get exhausted() {
      return exhausted;
    },
    reached,
    writing,
    get spoken() {
      return spoken;
    },
  };
}
