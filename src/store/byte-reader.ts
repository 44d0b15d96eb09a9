/** Whoever wrote the stream stopped in the middle of it. */
export class EndedEarly extends Error {
  constructor() {
    super("the stream ended early");
  }
}

/** Cuts a stream of chunks into lines and counted parts, holding one chunk at a time. */
export class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  #chunk: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next line, without its line break. */
  async line(): Promise<string> {
    const parts: Buffer[] = [];
    while (true) {
      const end = this.#chunk.indexOf(0x0a);
      parts.push(this.#chunk.subarray(0, end < 0 ? undefined : end));
      if (end >= 0) {
        this.#chunk = this.#chunk.subarray(end + 1);
        return Buffer.concat(parts).toString("utf8");
      }
      await this.#refill();
    }
  }

  /** The next `size` bytes, as they come. Can be iterated once more to skip what was left. */
  take(size: number): AsyncIterable<Buffer> {
    let left = size;
    const next = async (): Promise<IteratorResult<Buffer>> => {
      if (left === 0) return { done: true, value: undefined };
      if (this.#chunk.length === 0) await this.#refill();
      const part = this.#chunk.subarray(0, left);
      this.#chunk = this.#chunk.subarray(part.length);
      left -= part.length;
      return { done: false, value: part };
    };
    return { [Symbol.asyncIterator]: () => ({ next }) };
  }

  async #refill(): Promise<void> {
    const next = await this.#source.next();
    if (next.done) throw new EndedEarly();
    this.#chunk = next.value;
  }
}
