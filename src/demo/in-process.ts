/**
 * A door to a stand-in without a socket: its answers, its faults and its broken connections reach `fetch` within the process, so
 * that a simulation can ask millions of times. What a stand-in answers does not depend on the door.
 */
import type { IncomingHttpHeaders } from "node:http";
import { Socket } from "node:net";

/** What a stand-in's server needs of a request; node's own has it. */
export interface Incoming extends AsyncIterable<Buffer> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** What it needs to answer; node's own has it. */
export interface Answering {
  readonly statusCode: number;
  writeHead(status: number, headers?: Record<string, string | number>): Answering;
  write(chunk: string | Buffer, written: () => void): unknown;
  end(chunk?: string | Buffer): unknown;
  /** Breaks the connection. */
  destroy(): unknown;
}

export type Listener = (request: Incoming, response: Answering) => void;

/** `fetch` for the stand-in behind a listener, whatever address is asked for. */
export function fetchFrom(listener: Listener): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const { body } = init;
    const chunks = body === undefined || body === null ? [] : [bytesOf(body)];
    const length = chunks.length === 0 ? {} : { "content-length": String(chunks[0]?.length) };
    const headers = { ...Object.fromEntries(new Headers(init.headers)), ...length };
    const answer = new InProcessAnswer();
    const request: Incoming = {
      method: init.method ?? "GET",
      url: url.pathname + url.search,
      headers: { ...headers, host: url.host },
      async *[Symbol.asyncIterator]() {
        yield* chunks;
      },
    };
    listener(request, answer);
    return await answer.response;
  };
}

function bytesOf(body: unknown): Buffer {
  if (typeof body === "string") return Buffer.from(body);
  if (body instanceof Uint8Array) return Buffer.from(body);
  throw new TypeError("a stand-in takes text and bytes");
}

class InProcessAnswer implements Answering {
  statusCode = 200;
  readonly #response = Promise.withResolvers<Response>();
  readonly #chunks: Buffer[] = [];
  #headers: Record<string, string | number> = {};

  get response(): Promise<Response> {
    return this.#response.promise;
  }

  writeHead(status: number, headers: Record<string, string | number> = {}): this {
    this.statusCode = status;
    this.#headers = headers;
    return this;
  }

  write(chunk: string | Buffer, written: () => void): void {
    this.#chunks.push(Buffer.from(chunk));
    written();
  }

  end(chunk?: string | Buffer): void {
    if (chunk !== undefined) this.#chunks.push(Buffer.from(chunk));
    this.#answer(this.#chunks.length === 0 || this.statusCode === 204 ? null : Buffer.concat(this.#chunks));
  }

  destroy(): void {
    const sent = Buffer.concat(this.#chunks);
    const broken = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(sent);
      },
      pull(controller) {
        controller.error(
          new TypeError("terminated", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) }),
        );
      },
    });
    this.#answer(broken);
  }

  #answer(body: ReadableStream<Uint8Array> | Buffer<ArrayBuffer> | null): void {
    const headers = Object.entries(this.#headers).map(([name, value]): [string, string] => [name, String(value)]);
    this.#response.resolve(new Response(body, { status: this.statusCode, headers }));
  }
}

/** Two ends of a connection within the process: what one writes, the other reads. */
export function connectionPair(): readonly [Socket, Socket] {
  const [near, far] = [new End(), new End()];
  near.join(far);
  far.join(near);
  return [near, far];
}

class End extends Socket {
  #other: End | undefined;
  #waiting: (() => void) | undefined;

  join(other: End): void {
    this.#other = other;
  }

  override _read(): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.();
  }

  /** What is written arrives later, as over a network: the reader may be in the midst of something that it began by writing. */
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    const content = Buffer.from(chunk);
    process.nextTick(() => {
      const other = this.#other;
      if (other === undefined || other.destroyed || other.push(content)) done();
      else other.#waiting = done;
    });
  }

  override _writev(chunks: readonly { readonly chunk: Buffer | string }[], done: () => void): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => Buffer.from(chunk))), "utf8", done);
  }

  override _final(done: () => void): void {
    process.nextTick(() => {
      if (this.#other?.destroyed === false) this.#other.push(null);
      done();
    });
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    const other = this.#other;
    if (other !== undefined && !other.destroyed) process.nextTick(() => other.destroy());
    done(error);
    // A socket without a handle leaves this to whoever has one.
    process.nextTick(() => this.emit("close", error !== null));
  }
}
