/**
 * Calls between a plugin's process and its host over one pipe, a line of JSON each. Both sides use it; neither trusts the other's
 * lines further than their shape, and no line is longer than what the side that reads it allows.
 */
import type { Duplex } from "node:stream";
import { isObject } from "../../connector/shape.ts";
import { fromTold, type Told, toTold } from "./told-error.ts";

export type Serve = (method: string, argument: unknown) => Promise<unknown>;

export interface PeerOptions {
  readonly serve: Serve;
  /** The longest line that is taken, in bytes. */
  readonly maxLineBytes: number;
  /** How much may wait for the other side to read it, in bytes; without limit by default. */
  readonly maxUnreadBytes?: number;
  /** The other side is gone, does not read, or sent what cannot be read; nothing more will come. */
  readonly onEnd: (reason: "closed" | "too-large" | "unread" | "unreadable") => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const NEWLINE = 10;

export class Peer {
  readonly #stream: Duplex;
  readonly #options: PeerOptions;
  readonly #waiting = new Map<number, Waiting>();
  #chunks: Buffer[] = [];
  #length = 0;
  #last = 0;
  #ended: unknown;

  constructor(stream: Duplex, options: PeerOptions) {
    this.#stream = stream;
    this.#options = options;
    stream.on("data", (chunk: Buffer) => this.#take(chunk));
    stream.on("end", () => options.onEnd("closed"));
    stream.on("error", () => options.onEnd("closed"));
  }

  /** Asks the other side, and gives its answer. @throws MallcopError as the other side threw it, or why the connection ended */
  async call(method: string, argument: unknown): Promise<unknown> {
    if (this.#ended !== undefined) throw this.#ended;
    this.#last += 1;
    const id = this.#last;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#waiting.set(id, { resolve, reject });
    this.#write({ ask: id, method, argument });
    return await promise;
  }

  /** Says something that wants no answer. */
  tell(method: string, argument: unknown): void {
    if (this.#ended === undefined) this.#write({ method, argument });
  }

  /** No call is answered any more: those under way end in `error`. */
  end(error: unknown): void {
    if (this.#ended !== undefined) return;
    this.#ended = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    this.#stream.destroy();
  }

  #write(message: object): void {
    if (!this.#stream.writable) return;
    this.#stream.write(`${JSON.stringify(message)}\n`);
    const { maxUnreadBytes = Number.POSITIVE_INFINITY, onEnd } = this.#options;
    if (this.#stream.writableLength > maxUnreadBytes) onEnd("unread");
  }

  #take(chunk: Buffer): void {
    let rest = chunk;
    for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE)) {
      this.#chunks.push(rest.subarray(0, at));
      const line = Buffer.concat(this.#chunks).toString("utf8");
      this.#chunks = [];
      this.#length = 0;
      rest = rest.subarray(at + 1);
      this.#read(line);
    }
    if (rest.length === 0) return;
    this.#chunks.push(rest);
    this.#length += rest.length;
    if (this.#length > this.#options.maxLineBytes) this.#options.onEnd("too-large");
  }

  #read(line: string): void {
    let message: unknown;
    try {
      message = JSON.parse(line);
    } catch {
      message = undefined;
    }
    if (!isObject(message)) this.#options.onEnd("unreadable");
    else if (typeof message.answer === "number") this.#settle(message.answer, message);
    else if (typeof message.method === "string") void this.#serve(message.method, message.argument, message.ask);
  }

  #settle(id: number, { value, error }: Readonly<Record<string, unknown>>): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(value);
    else waiting?.reject(fromTold(error));
  }

  async #serve(method: string, argument: unknown, ask: unknown): Promise<void> {
    let error: Told | undefined;
    let value: unknown;
    try {
      value = await this.#options.serve(method, argument);
    } catch (thrown) {
      error = toTold(thrown);
    }
    if (typeof ask === "number") this.#write(error === undefined ? { answer: ask, value } : { answer: ask, error });
  }
}
